import { type Frame, partiesOf } from '../grammar/frame.ts';
import { objectsOf } from '../grammar/objects.ts';
import { areTwo, delegatesOf, isReportable, meeting, withAttending } from './meeting.ts';
import { modeOf } from './meeting-mode.ts';
import { as, defineRule } from './rule.ts';

const WITH = new Set(['with', 'to', 'between']);

/** "A spoke with B", "A had a telephone conversation with B". */
export const meetingCalled = defineRule({
  name: 'meeting-called',
  examples: [
    {
      text: 'President Joe Biden spoke today with President Gabriel Boric of Chile.',
      publishedOn: '2023-04-11',
      facts: ['meeting/call CHL+USA 2023-04-11'],
    },
    {
      text: 'Chancellor Olaf Scholz spoke to students in Paris.',
      publishedOn: '2023-04-11',
      facts: [],
    },
  ],
  read: (frame) => {
    if (frame.verb.sense.family !== 'call' || !isReportable(frame) || frame.aspect.isPassive)
      return undefined;
    const parties = withAttending(frame, [
      ...partiesOf(frame.subjects),
      ...delegatesOf(frame.view, objectsOf(frame, WITH)),
    ]).filter(({ person, office, organization }) => person ?? office ?? organization);
    if (!areTwo(parties)) return undefined;
    const draft = meeting(frame, modeOf(frame, 'call'), as('party', parties));
    return {
      ...draft,
      detail: { type: 'meeting', mode: modeOf(frame, 'call'), calledBy: callerOf(frame) },
    };
  },
});

/** "A telephoned B": it was A's country that rang. */
function callerOf({ verb, subjects }: Frame): string | null {
  const [caller] = partiesOf(subjects);
  return /^(?:telephone|phone|ring)$/.test(verb.sense.base) ? (caller?.country ?? null) : null;
}
