import { SHOTS } from '../grammar/fired-from.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { WordList } from '../text/word-list.ts';
import type { Mention } from '../who/mention.ts';
import { doneAs } from './done-as.ts';
import { defineRule } from './rule.ts';

const AS_FORCE = { family: 'act', detail: 'force', stance: 'conflictual' } as const;
const HARMING =
  /^(?:hit|land|fall|slam|crash|explode|kill|wound|injure|damage|destroy|strike|set)$/;
const FIRE = new WordList([
  ...SHOTS,
  ...anyOf('bombs?|drones?|gunfire|fire|grenades?|artillery|salvos?|volleys?|barrages?'),
]);
const FIRED = anyOf('fired|launched|lobbed|shot');
/** In tokens, from "fired from" to the name: "from inside northern". */
const REACH = 4;

/** "Shells fired from A landed in B": force, by the state from whose land they came. */
export const actionFiredFrom = defineRule({
  name: 'action-fired-from',
  bases: HARMING,
  examples: [
    {
      text: 'A mortar shell fired from Eritrea landed in a Djiboutian village on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/force ERI>DJI 1999-05-03'],
    },
    {
      text: 'Rockets fired from Eritrea on 3 May 1999 killed four children in Djibouti.',
      publishedOn: '1999-05-04',
      facts: ['action/force ERI>DJI 1999-05-03'],
    },
    { text: 'Rockets fired from Eritrea by rebels killed four children in Djibouti.', facts: [] },
    { text: 'A shell landed in a village in Djibouti.', facts: [] },
  ],
  read: (frame) => {
    if (frame.aspect.isPassive || frame.subjects.length > 0) return undefined;
    const source = sourceOf(frame);
    return source && doneAs(frameWith(frame, { subjects: [source] }), AS_FORCE);
  },
});

/** The state named behind "shells fired from". */
function sourceOf({ view, clause, verb }: Frame): Mention | undefined {
  for (let at = clause.from + 1; at < verb.at; at++) {
    const isFired = isAnyAt(view, at, FIRED) && lowerAt(view, at + 1) === 'from';
    if (!isFired || !isAnyAt(view, at - 1, FIRE)) continue;
    const found = mentionsWithin(view, { from: at + 2, to: verb.at });
    const [first, ...more] = found;
    const isAlone = more.length === 0 && !hasWord(view, { from: at, to: verb.at }, BY);
    return first && isAlone && first.from - at <= REACH && first.kind !== 'media'
      ? { ...first, isPlace: false }
      : undefined;
  }
  return undefined;
}

const BY = anyOf('by');
