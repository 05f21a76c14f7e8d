import { partiesOf } from '../grammar/frame.ts';
import { objectsOf } from '../grammar/objects.ts';
import { as, countriesOf, defineRule, withContent } from './rule.ts';

const WITH = new Set(['with']);

/** "A and B agreed to …": an undertaking by word of mouth. */
export const agreementAgreed = defineRule({
  name: 'agreement-agreed',
  examples: [
    {
      text: 'On 7 July 2020 Kenya and Uganda agreed to build a railway by 2030.',
      publishedOn: '2020-07-09',
      facts: ['agreement/oral KEN+UGA 2020-07-07'],
    },
    { text: 'Kenya agreed to build a railway.', facts: [] },
  ],
  read: (frame) => {
    const { aspect, verb, subjects } = frame;
    if (verb.sense.family !== 'agree' || aspect.isNegated || aspect.isHypothetical)
      return undefined;
    const parties = [...partiesOf(subjects), ...partiesOf(objectsOf(frame, WITH))];
    if (countriesOf(parties).length < 2) return undefined;
    return {
      detail: { type: 'agreement', instrument: 'oral', status: 'agreed', instrumentName: null },
      stance: 'cooperative',
      participants: as('party', parties),
      evidence: withContent(frame),
      dated: { from: frame.clause.from, to: verb.at },
      frame,
      isStanding: false,
      wantsOtherSide: false,
    };
  },
});
