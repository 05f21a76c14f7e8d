import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { doneAs } from './done-as.ts';
import { defineRule } from './rule.ts';

const FORMALLY = anyOf('formally|officially');
/** In tokens: "protested to the Peruvian government in". */
const REACH = 6;

/** A protest that is made to a state, or in form: "protested to Peru", "formally complained". */
export const protestMade = defineRule({
  name: 'protest-made',
  families: ['speak'],
  bases: /^(?:protest|complain)$/,
  examples: [
    {
      text: 'Mali protested to Peru on 3 May 1999 over a map.',
      publishedOn: '1999-05-04',
      facts: ['action/protest MLI>PER 1999-05-03'],
    },
    {
      text: 'Mali formally complained to Peru on 3 May 1999 about a map.',
      publishedOn: '1999-05-04',
      facts: ['action/protest MLI>PER 1999-05-03'],
    },
    {
      text: 'Mali complained to Peru on 3 May 1999 about a map.',
      publishedOn: '1999-05-04',
      facts: [],
    },
  ],
  read: (frame) =>
    isToState(frame) || isAnyAt(frame.view, frame.verb.at - 1, FORMALLY)
      ? doneAs(frame, PROTESTED)
      : undefined,
});

const PROTESTED = { family: 'act', detail: 'protest', stance: 'conflictual' } as const;

/** "protested to the Peruvian government". */
const isToState = ({ view, verb, clause }: Frame): boolean => {
  const behind = verb.at + 1;
  return (
    verb.sense.base === 'protest' &&
    lowerAt(view, behind) === 'to' &&
    mentionsWithin(view, { from: behind, to: Math.min(clause.to, behind + REACH) }).some(
      ({ kind, isPlace }) => kind !== 'media' && !isPlace,
    )
  );
};
