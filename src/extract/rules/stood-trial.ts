import { hasWord } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { sufferedAs } from './done-as.ts';
import { defineRule } from './rule.ts';

/** Somebody is tried, by the state where that is: "went on trial in Peru". */
export const stoodTrial = defineRule({
  name: 'stood-trial',
  families: ['other'],
  bases: /^(?:go|stand|face)$/,
  examples: [
    {
      text: 'Two Malian officers went on trial in Peru on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/legal PER>MLI 1999-05-03'],
    },
    { text: 'A Malian vaccine went on trial in Peru on 3 May 1999.', facts: [] },
    { text: 'Two Malian officers could face trial in Peru.', facts: [] },
  ],
  read: (frame) => {
    const { view, clause, verb, aspect } = frame;
    if (verb.sense.rest.at(-1) !== 'trial' || aspect.isHypothetical) return undefined;
    if (!hasWord(view, { from: clause.from, to: verb.at }, TRIABLE)) return undefined;
    return sufferedAs(frame, TRIED);
  },
});

const TRIABLE = anyOf(
  'sp(?:y|ies)|agents?|officers?|soldiers?|journalists?|reporters?|citizens?|nationals?|diplomats?|activists?|priests?|pastors?|engineers?|executives?|businessm[ae]n|generals?|colonels?|captains?|pilots?|workers?|officials?|ministers?|president|leaders?|fishermen|sailors?|hackers?|academics?|mercenar(?:y|ies)',
);
const TRIED = { family: 'act', detail: 'legal', stance: 'conflictual' } as const;
