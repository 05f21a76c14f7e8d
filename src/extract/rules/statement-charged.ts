import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { defineRule, withContent } from './rule.ts';
import { speakersOf, statement } from './statement.ts';
import { targetsIn } from './targets.ts';

const LAW = anyOf(
  'police|courts?|judges?|tribunal|prosecutors?|magistrates?|authorities|jury|department|investigators',
);
const CRIMES = anyOf(
  'spying|smuggling|murdering|killing|plotting|trafficking|laundering|hacking|stealing|bribing|conspiring|assaulting|raping|entering|overstaying|fishing|possessing|defrauding|poaching|forging|evading',
);

/** "charged its authors with keeping a double standard": in the news words, where nobody is tried for what they did. */
export const statementCharged = defineRule({
  name: 'statement-charged',
  families: ['act'],
  bases: /^charge$/,
  examples: [
    {
      text: 'Chilean Foreign Minister Ana Lopez charged Peru with applying a double standard.',
      publishedOn: '2021-02-03',
      facts: ['statement/accuse CHL>PER 2021-02-03~'],
    },
    { text: 'Chilean prosecutors charged two Peruvians with evading taxes.', facts: [] },
  ],
  read: (frame) => {
    if (!isOfWords(frame)) return undefined;
    const speakers = speakersOf(frame);
    const own = speakers.map(({ country }) => country);
    const range = { from: frame.verb.at, to: withContent(frame).to };
    const targets = targetsIn(frame, range, own, true);
    if (targets.parties.length === 0) return undefined;
    return statement(frame, {
      act: 'accuse',
      stance: 'conflictual',
      speakers,
      targets,
      isStanding: false,
    });
  },
});

function isOfWords({ view, verb, clause, aspect }: Frame): boolean {
  const charge = lowerAt(view, verb.to);
  return (
    view.scene.publisher === null &&
    verb.sense.rest.at(-1) === 'with' &&
    !(aspect.isPassive || aspect.isNegated || aspect.isHypothetical || aspect.isFuture) &&
    charge.endsWith('ing') &&
    !isAnyAt(view, verb.to, CRIMES) &&
    !hasWord(view, { from: clause.from, to: verb.at }, LAW)
  );
}
