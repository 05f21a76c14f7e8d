import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { appealStance } from './hostility.ts';
import { countriesOf, defineRule, hasOther, withContent } from './rule.ts';
import { speakersOf, statement } from './statement.ts';
import { namedAt } from './targets.ts';

const AHEAD = anyOf('will|would|can|could|shall');
const LEAD = anyOf('that|both|the|new|next|current|future|incoming|fully|also');
/** What befalls a state, and is asked of nobody: "expects that Chad will grow". */
const BEFALLING = anyOf(
  'grow|shrink|expand|recover|overtake|reach|remain|win|lose|suffer|face|experience|prosper',
);
/** In tokens, from whoever should act to "will". */
const NEAR = 2;

/** "We hope that B will …", "expects that B will": an office, or somebody who is quoted, that hopes for what another state itself should do asks for it. */
export const statementHoped = defineRule({
  name: 'statement-hoped',
  bases: /^(?:hope|expect)$/,
  examples: [
    {
      text: '"We hope that Peru will keep its word," said Chilean Foreign Minister Ana Lopez.',
      publishedOn: '2021-02-03',
      facts: ['statement/appeal CHL>PER 2021-02-03~'],
    },
    { text: 'Chile hopes that Peru will keep its word.', facts: [] },
  ],
  read: (frame) => {
    const { view, verb, aspect } = frame;
    const { publisher, isQuoted } = view.scene;
    if (!(publisher || isQuoted(verb.at))) return undefined;
    if (aspect.isNegated || aspect.isFuture || verb.sense.tense === 'past') return undefined;
    const speakers = speakersOf(frame);
    const asked = askedOf(frame, countriesOf(speakers));
    if (!asked) return undefined;
    return statement(frame, {
      act: 'appeal',
      stance: appealStance(frame, { from: verb.to, to: withContent(frame).to }),
      speakers,
      targets: namedAt(partiesOf([asked, ...tiedTo(frame, asked)]), asked.from),
      isStanding: false,
    });
  },
});

/** "hope that B and C will": those whom "and" ties to the first. */
function tiedTo({ view }: Frame, asked: Mention): readonly Mention[] {
  const next = mentionsWithin(view, { from: asked.to, to: view.sentence.to })[0];
  const isTied = next && next.from - asked.to === 1 && lowerAt(view, asked.to) === 'and';
  return isTied && !next.isOwner ? [next] : [];
}

/** "both countries", of whom the speaker is one. */
const isWithUs = ({ kind, parties }: Mention, own: readonly string[]): boolean =>
  kind === 'group' &&
  (parties.length < 2 || parties.some(({ country }) => country === null || own.includes(country)));

/** The other state named straight behind "hope", if what follows it is "will" or the like. */
function askedOf({ view, verb }: Frame, own: readonly string[]): Mention | undefined {
  const [first] = mentionsWithin(view, { from: verb.to, to: view.sentence.to });
  if (!first || first.kind === 'media' || first.isOwner || isWithUs(first, own)) return undefined;
  for (let at = verb.to; at < first.from; at++) if (!isAnyAt(view, at, LEAD)) return undefined;
  const isOther = hasOther(first.parties, own);
  const near = Array.from({ length: NEAR + 1 }, (_, next) => first.to + next);
  const will = near.find((at) => isAnyAt(view, at, AHEAD));
  const isForecast = will !== undefined && isAnyAt(view, will + 1, BEFALLING);
  return isOther && will !== undefined && !isForecast ? first : undefined;
}
