import type { Mode } from '../../../events/detail.ts';
import type { Party } from '../who/mention.ts';
import { delegatesOf, meeting } from './meeting.ts';
import { as, defineRule } from './rule.ts';

/** "I spoke with A. With B and C.": a call of each of them with whoever tells it. */
export const meetingWithMore = defineRule({
  name: 'meeting-with-more',
  families: ['with-more'],
  examples: [
    {
      text: 'Today I spoke with President of Chile Gabriel Boric. With Prime Minister of Norway Jonas Gahr Støre.',
      publisher: 'President of Georgia',
      publishedOn: '2023-02-03',
      facts: ['meeting/call GEO+NOR 2023-02-03~'],
    },
    {
      text: 'Today I spoke with President of Chile Gabriel Boric. With Prime Minister of Norway Jonas Gahr Støre we agree.',
      publisher: 'President of Georgia',
      publishedOn: '2023-02-03',
      facts: [],
    },
  ],
  read: (frame) => {
    const { publisher } = frame.view.scene;
    if (!publisher) return undefined;
    const mode = frame.verb.sense.detail as Mode; // one of two that the frame gives
    return foreign(delegatesOf(frame.view, frame.patients), publisher).map((other) =>
      meeting(frame, mode, as('party', [publisher, other])),
    );
  },
});

const foreign = (parties: readonly Party[], { country }: Party): readonly Party[] =>
  parties.filter((one) => one.country !== country || one.organization !== null);
