import { hasWord } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { sufferedAs } from './done-as.ts';
import { defineRule } from './rule.ts';

/** Who was held goes free, which is done by whoever held him: "walked free from a Peruvian jail". */
export const wentFree = defineRule({
  name: 'went-free',
  families: ['other'],
  bases: /^(?:walk|go|come|return|arrive|bring|regain|gain|win|secure|obtain|negotiate|achieve)$/,
  examples: [
    {
      text: 'A Malian nurse walked free from a Peruvian prison on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/release-exchange PER>MLI 1999-05-03'],
    },
    {
      text: 'Two Malian sailors held in Peru regained their freedom on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/release-exchange PER>MLI 1999-05-03'],
    },
    {
      text: 'Mali secured the release of two nurses held in Peru on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/release-exchange PER>MLI 1999-05-03'],
    },
    { text: 'A Malian striker walked free of a Peruvian defender.', facts: [] },
    { text: 'Mali won its freedom from Peru.', facts: [] },
  ],
  read: (frame) => {
    const { view, clause, verb, aspect } = frame;
    if (aspect.isPassive || !verb.sense.rest.some((word) => FREE.has(word))) return undefined;
    if (!hasWord(view, clause, HELD)) return undefined;
    return sufferedAs(frame, FREED);
  },
});

const HELD = anyOf(
  'held|detained|jailed|imprisoned|arrested|captive|captives|hostage|hostages|jail|prison|custody|captivity|detention|prisoners?|detainees?',
);
const FREE = anyOf('free|freedom|liberty|release|liberation|captivity');
const FREED = { family: 'act', detail: 'release-exchange', stance: 'cooperative' } as const;
