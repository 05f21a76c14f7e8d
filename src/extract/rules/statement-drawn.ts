import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { isFirmOf } from './firms-in.ts';
import { as, countriesOf, defineRule, type Stance } from './rule.ts';

const AND_COMMA = anyOf('and|,');

/** "…, drawing criticism from A and B": what a deed brought on from others, said of whoever did it. */
export const statementDrawn = defineRule({
  name: 'statement-drawn',
  families: ['drawn'],
  examples: [
    {
      text: 'Togo shelled two villages in Benin on Monday, drawing condemnation from Ghana and Mali.',
      publishedOn: '2021-02-03',
      facts: ['statement/criticise GHA+MLI>TGO 2021-02-03~'],
    },
    {
      text: 'The move by Togo won praise from Ghana.',
      publishedOn: '2021-02-03',
      facts: ['statement/praise GHA>TGO 2021-02-03~'],
    },
    {
      text: "Togo's decision angered Ghana.",
      publishedOn: '2021-02-03',
      facts: ['statement/criticise GHA>TGO 2021-02-03~'],
    },
    { text: 'Togo could draw criticism from Ghana.', facts: [] },
    { text: 'Togo drew water from Ghana.', facts: [] },
  ],
  read: (frame) => {
    const { verb, aspect, clause, view } = frame;
    if (aspect.isNegated || aspect.isHypothetical) return undefined;
    if (aspect.isFuture || aspect.isPassive) return undefined;
    if (verb.sense.rest.length === 0 && !isMove(frame)) return undefined;
    const speakers = partiesOf(speakersOf(view, { from: verb.to, to: clause.to }));
    const own = countriesOf(speakers);
    const targets = partiesOf(doersOf(frame)).filter(({ country }) => !own.includes(country ?? ''));
    if (own.length === 0 || targets.length === 0) return undefined;
    return {
      detail: { type: 'statement', act: verb.sense.detail as Act }, // verbs.tsv is checked at start
      stance: verb.sense.stance as Stance, // and for its stances
      participants: [...as('speaker', speakers), ...as('subject', targets)],
      evidence: { from: clause.from, to: clause.to },
      dated: { from: clause.from, to: clause.to },
      frame,
      isStanding: aspect.isStanding && verb.sense.rest.at(-1) === 'of',
      wantsOtherSide: false,
    };
  },
});

/** "Togo's decision angered Mali": what somebody did or said, not what befell him, and a state that feels it. */
function isMove({ view, clause, verb }: Frame): boolean {
  const { references } = view.scene.lexicon;
  const isOfState = view.mentions.some(
    ({ kind, from }) => kind === 'state' && from >= verb.to && from - verb.to <= 1,
  );
  if (!isOfState) return false;
  for (let at = clause.from; at < verb.at; at++)
    if (MOVES.has(references.get(lowerAt(view, at)) ?? '')) return true;
  return false;
}

const MOVES: ReadonlySet<string> = new Set([
  'words',
  'deed',
  'force',
  'sanction',
  'criticism',
  'threat',
  'charge',
]);

/** Those named straight behind "from", with others that "and" and commas tie to them. */
function speakersOf(view: SentenceView, range: { from: number; to: number }): readonly Mention[] {
  const named = mentionsWithin(view, range).filter(({ kind }) => kind !== 'media');
  const [first] = named;
  if (!first || first.from - range.from > 1) return [];
  const end = named.findIndex((one, at) => {
    const next = named[at + 1];
    return !next || next.from - one.to > 2 || !AND_COMMA.has(lowerAt(view, one.to));
  });
  return named.slice(0, end + 1);
}

/** Whoever acts, else whoever is named with the deed: "the raid by Togo drew". */
function doersOf({ subjects, view, clause, verb }: Frame): readonly Mention[] {
  if (subjects.length > 0) return subjects;
  return mentionsWithin(view, { from: clause.from, to: verb.at })
    .filter((one) => !one.isPlace && one.kind !== 'media' && !isFirmOf(view, one))
    .slice(0, 1);
}
