import { but } from '../grammar/aspect.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { defineRule } from './rule.ts';
import { speakersOf, statement } from './statement.ts';
import { targetsIn } from './targets.ts';

const RULE_OUT = anyOf('rule|exclude|preclude');
/** What is threatened by saying that it may come. */
const HARD = anyOf(
  'clos(?:e|ing|ure)|sanction(?:s|ing)?|force|retaliat(?:e|ion|ing)|expel(?:ling)?|expulsions?|strikes?|strik(?:e|ing)|tariffs?|embargo|blockade|boycott|war|invasion|attack(?:s|ing)?|restrict(?:ions|ing)|measures|steps|sever(?:ing)?|cutting|breaking|recall(?:ing)?|suspend(?:ing)?|suspension|withdraw(?:ing|al)?|military',
);

/** "A does not rule out sanctions against B": what is hard, and not ruled out, is a threat. */
export const statementNotRuledOut = defineRule({
  name: 'statement-not-ruled-out',
  examples: [
    {
      text: 'Norway does not rule out closing more crossings on the border with Togo.',
      publishedOn: '2021-02-03',
      facts: ['statement/threaten NOR>TGO 2021-02-03~'],
    },
    {
      text: 'Norway said it had not excluded further measures against Togo.',
      publishedOn: '2021-02-03',
      facts: ['statement/threaten NOR>TGO 2021-02-03~'],
    },
    { text: 'Norway does not rule out a visit to Togo.', facts: [] },
    { text: 'Norway may not rule out sanctions against Togo.', facts: [] },
  ],
  read: (frame) => {
    if (!isNotRuledOut(frame)) return undefined;
    const { view, clause, verb } = frame;
    const rest = { from: verb.to, to: clause.to };
    if (!hasWord(view, rest, HARD)) return undefined;
    const speakers = speakersOf(frame);
    const own = speakers.map(({ country }) => country);
    const named = { ...targetsIn(frame, rest, own, true), isShielded: false };
    const targets = named.parties.length > 0 ? named : { ...named, parties: there(frame, own) };
    const said = {
      ...frame,
      aspect: but(frame.aspect, {
        isNegated: false,
        isStanding: false,
        isPerfect: false,
        isPluperfect: false,
      }),
    };
    const act = 'threaten';
    const stance = 'conflictual';
    return statement(said, { act, stance, speakers, targets, isStanding: false });
  },
});

/** "closing crossings on the border with Togo": it is Togo that is warned. */
const there = ({ view, verb, clause }: Frame, own: readonly (string | null)[]) =>
  partiesOf(mentionsWithin(view, { from: verb.to, to: clause.to })).filter(
    ({ country }) => country !== null && !own.includes(country),
  );

function isNotRuledOut({ verb, aspect }: Frame): boolean {
  if (!RULE_OUT.has(verb.sense.base)) return false;
  return aspect.isNegated && !aspect.isPassive && !aspect.isHypothetical;
}
