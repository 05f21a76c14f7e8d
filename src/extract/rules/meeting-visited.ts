import { partiesOf } from '../grammar/frame.ts';
import { mentionsWithin } from '../grammar/sentence-view.ts';
import { isReportable, meeting } from './meeting.ts';
import { as, countriesOf, defineRule } from './rule.ts';

/** "A visited B", "A paid a visit to B", "A arrived in B". */
export const meetingVisited = defineRule({
  name: 'meeting-visited',
  examples: [
    {
      text: 'Indian Foreign Minister Anil Rao will visit Japan on 12 May 2025.',
      publishedOn: '2025-05-02',
      facts: ['meeting/visit IND+JPN 2025-05-12'],
    },
    { text: 'Some two million tourists visited Spain in 2023.', facts: [] },
  ],
  read: (frame) => {
    if (frame.verb.sense.family !== 'visit' || !isReportable(frame) || frame.aspect.isPassive)
      return undefined;
    const guests = partiesOf(frame.subjects);
    const isPersonal = guests.some(({ person, office }) => person !== null || office !== null);
    if (!isPersonal) return undefined;
    const { view, verb, clause } = frame;
    const visited = mentionsWithin(view, { from: verb.to, to: clause.to }).find(
      (mention) => mention.kind === 'state' && mention.from - verb.to <= 3,
    );
    const hosts = partiesOf(visited ? [visited] : []);
    if (hosts.length === 0 || countriesOf([...guests, ...hosts]).length < 2) return undefined;
    return meeting(frame, 'visit', [...as('guest', guests), ...as('host', hosts)]);
  },
});
