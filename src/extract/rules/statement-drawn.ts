import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { isFirmOf } from './firms-in.ts';
import { as, countriesOf, defineRule, type Stance } from './rule.ts';
import { isUnderCriticism } from './under-criticism.ts';

const AND_COMMA = anyOf('and|,');

/** "…, drawing criticism from A and B": what a deed brought on from others, said of whoever did it. */
export const statementDrawn = defineRule({
  name: 'statement-drawn',
  families: ['drawn', 'suffered'],
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
    {
      text: 'Togo came under fire from Ghana on Monday over its decision.',
      publishedOn: '2021-02-03',
      facts: ['statement/criticise GHA>TGO 2021-02-01'],
    },
    { text: 'Togolese posts came under fire from Ghana on Monday.', facts: [] },
    { text: 'Togo could draw criticism from Ghana.', facts: [] },
    { text: 'Togo drew water from Ghana.', facts: [] },
  ],
  read: (frame) => {
    const { verb, aspect, clause, view } = frame;
    if (aspect.isNegated || aspect.isHypothetical) return undefined;
    if (aspect.isFuture || aspect.isPassive || !isBroughtOn(frame)) return undefined;
    const { act, stance, from } = toldBy(frame);
    const speakers = partiesOf(speakersOf(view, { from, to: clause.to }));
    const own = countriesOf(speakers);
    const targets = partiesOf(doersOf(frame)).filter(({ country }) => !own.includes(country ?? ''));
    if (own.length === 0 || targets.length === 0) return undefined;
    return {
      detail: { type: 'statement', act },
      stance,
      participants: [...as('speaker', speakers), ...as('subject', targets)],
      evidence: { from: clause.from, to: clause.to },
      dated: { from: clause.from, to: clause.to },
      frame,
      isStanding: aspect.isStanding && verb.sense.rest.at(-1) === 'of',
      wantsOtherSide: false,
    };
  },
});

/** "drew criticism from", what somebody did that angers a state, and blows that are words. */
const isBroughtOn = (frame: Frame): boolean =>
  frame.verb.sense.family === 'suffered'
    ? isUnderCriticism(frame)
    : frame.verb.sense.rest.length > 0 || isMove(frame);

/** What the verb tells, and where those who say it may be named; "came under fire" ends before "from". */
function toldBy({ verb: { sense, to } }: Frame): { act: Act; stance: Stance; from: number } {
  if (sense.family === 'suffered') return { act: 'criticise', stance: 'conflictual', from: to + 1 };
  // verbs.tsv is checked at start for its acts and stances
  return { act: sense.detail as Act, stance: sense.stance as Stance, from: to };
}

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
    return !next || next.from - one.to > 2 || !isAnyAt(view, one.to, AND_COMMA);
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
