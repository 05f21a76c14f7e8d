import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { sufferedAs } from './done-as.ts';
import { defineRule } from './rule.ts';

const OPENING = anyOf('open|reopen|resume|restart');
/** What is done to its work rather than to itself. */
const AT_WORK = anyOf('resume|restart|suspend|cease|halt');
const WORK = anyOf('work|operations|operating|services|activities|functions');
const MISSION = anyOf('embassy|embassies|consulate|consulates|mission');
const BORDER = anyOf('border|borders|frontier|crossing|crossings');

/** What opens or closes by itself, or takes up its work: "the Peruvian embassy reopened", "resumed operations". */
export const missionOpened = defineRule({
  name: 'mission-opened',
  families: ['other'],
  bases: /^(?:open|reopen|close|shut|resume|restart|suspend|cease|halt)$/,
  examples: [
    {
      text: 'The Peruvian embassy in Nairobi reopened on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/relations PER>KEN 1999-05-03'],
    },
    {
      text: 'The border between Chad and Mali reopened on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/visa-border MLI+TCD 1999-05-03'],
    },
    {
      text: 'The Peruvian embassy in Nairobi resumed work on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/relations PER>KEN 1999-05-03'],
    },
    { text: 'A Peruvian bakery in Nairobi resumed work on 3 May 1999.', facts: [] },
    { text: 'A Peruvian restaurant in Nairobi reopened on 3 May 1999.', facts: [] },
  ],
  read: (frame) => {
    const { aspect } = frame;
    return aspect.isPassive || aspect.isHypothetical ? undefined : openedIn(frame);
  },
});

function openedIn(frame: Frame): ReturnType<typeof sufferedAs> {
  const { verb } = frame;
  const objectAt = gateAt(frame);
  if (objectAt === undefined) return undefined;
  const isMission = isAnyAt(frame.view, objectAt, MISSION);
  return sufferedAs(frameWith(frame, { verb: { ...verb, objectAt } }), {
    family: 'act',
    detail: isMission ? 'relations' : 'visa-border',
    stance: OPENING.has(verb.sense.base) ? 'cooperative' : 'conflictual',
  });
}

/** Where the mission or border stands that opens or closes: the first noun of the clause of either sort. */
function gateAt({ view, clause, verb }: Frame): number | undefined {
  const isAtWork = AT_WORK.has(verb.sense.base);
  if (isAtWork && !isAnyAt(view, verb.at + 1, WORK)) return undefined;
  for (let at = clause.from; at < verb.at; at++)
    if (isAnyAt(view, at, MISSION) || (!isAtWork && isAnyAt(view, at, BORDER))) return at;
  return undefined;
}
