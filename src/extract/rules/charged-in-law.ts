import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { doneAs } from './done-as.ts';
import { defineRule } from './rule.ts';

const OF_LAW = anyOf('prosecutors?|justice|jury|court|judges?|magistrates?|attorney|police');
const FORMALLY = anyOf('formally|officially');

/** What prosecutors and courts charge somebody with is no mere word: "Peruvian prosecutors formally accused Mali". */
export const chargedInLaw = defineRule({
  name: 'charged-in-law',
  families: ['speak'],
  bases: /^accuse$/,
  examples: [
    {
      text: 'Peruvian prosecutors formally accused Mali on 3 May 1999 of ordering a raid.',
      publishedOn: '1999-05-04',
      facts: ['action/legal PER>MLI 1999-05-03'],
    },
    { text: 'Peruvian prosecutors accused Mali on 3 May 1999 of ordering a raid.', facts: [] },
    { text: 'Peru formally accused Mali on 3 May 1999 of plotting a raid.', facts: [] },
  ],
  read: (frame) =>
    isByLaw(frame) && isAnyAt(frame.view, frame.verb.at - 1, FORMALLY)
      ? doneAs(frame, CHARGED)
      : undefined,
});

const CHARGED = { family: 'act', detail: 'legal', stance: 'conflictual' } as const;

const isByLaw = ({ view, subjects }: Frame): boolean =>
  subjects.length > 0 && subjects.every((one) => hasWord(view, one, OF_LAW));
