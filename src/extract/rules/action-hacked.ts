import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { hasWord, isAnyAt, leadIn, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { doneAs } from './done-as.ts';
import { isState } from './fighters.ts';
import { defineRule } from './rule.ts';

const HACKING =
  /^(?:attack|hit|strike|target|cripple|paraly[sz]e|shut|disrupt|disable|take|knock|bring|breach|break|penetrate|infiltrate|compromise|steal|damage|jam|raid|rob|plunder|loot|destroy|seize|force|cause)$/;
const HACKERS = anyOf(
  'hackers?|cyberattacks?|cyber|cyberwarfare|cyberspies|malware|ransomware|spyware|worm|virus|gru|botnet|phishing',
);
/** Before a state, by whom it is said that they work for it: "hackers linked to Peru". */
const FOR_WHOM = anyOf('from|to|for|by|of|with|in');
const AS_CYBER = { family: 'act', detail: 'cyber', stance: 'conflictual' } as const;

/** "A's hackers shut down banks in B", "hackers linked to A hit B", "B's sites were hit by a cyberattack from A": an attack by computers, whatever the verb. */
export const actionHacked = defineRule({
  name: 'action-hacked',
  bases: HACKING,
  examples: [
    {
      text: 'Hackers linked to Eritrea hit three banks in Djibouti on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/cyber ERI>DJI 1999-05-03'],
    },
    {
      text: 'An Eritrean cyberattack paralysed ports in Djibouti on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/cyber ERI>DJI 1999-05-03'],
    },
    {
      text: 'Djiboutian websites were hit by an Eritrean cyberattack on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/cyber ERI>DJI 1999-05-03'],
    },
    { text: 'Hackers hit three banks in Djibouti on 3 May 1999.', facts: [] },
    { text: 'Eritrean hackers took part in a fair in Djibouti.', facts: [] },
  ],
  read: (frame) => {
    const subjects = frame.aspect.isPassive ? hackersBehind(frame) : hackersBefore(frame);
    if (subjects.length === 0) return undefined;
    const { verb } = frame;
    if (isAnyAt(frame.view, verb.at + 1, NO_HARM)) return undefined;
    return doneAs(frameWith(frame, { subjects }), AS_CYBER);
  },
});

/** "took part", "took place", "broke the law". */
const NO_HARM = anyOf('part|place|aim|to|up|steps|action|measures|over|out');

/** Whose hackers stand before the verb, or for whom they are said to work. */
function hackersBefore({ view, clause, verb }: Frame): readonly Mention[] {
  if (!hasWord(view, { from: clause.from, to: verb.at }, HACKERS)) return [];
  return mentionsWithin(view, { from: clause.from, to: verb.at })
    .filter((one) => isState(one) && isHackers({ view }, one, verb.at))
    .slice(0, 1);
}

/** "Peruvian hackers", "hackers working for Peru's intelligence". */
const isHackers = ({ view }: Pick<Frame, 'view'>, one: Mention, before: number): boolean =>
  hasWord(view, { from: one.to, to: Math.min(before, one.to + NOUN_REACH) }, HACKERS) ||
  (isAnyAt(view, leadIn(view, one.from), FOR_WHOM) &&
    hasWord(view, { from: one.from - TIE_REACH, to: one.from }, HACKERS));

/** In tokens. */
const NOUN_REACH = 4;
const TIE_REACH = 6;

/** "by a Peruvian cyberattack", "by hackers from Peru". */
const hackersBehind = ({ view, clause, verb }: Frame): readonly Mention[] =>
  hasWord(view, { from: verb.at, to: clause.to }, BY)
    ? mentionsWithin(view, { from: verb.to, to: clause.to })
        .filter((one) => isState(one) && isHackers({ view }, one, clause.to))
        .slice(0, 1)
    : [];

const BY = anyOf('by|in');
