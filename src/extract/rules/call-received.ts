import type { Mode } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf, partyOf } from '../who/mention.ts';
import { areTwo, meeting } from './meeting.ts';
import { as, defineRule } from './rule.ts';

const CALL_VIDEO = anyOf('call|video');

/** Behind what was done with a call the other one is named so. */
const OTHER: ReadonlyMap<string, RegExp> = new Map([
  ['received', /^from$/],
  ['made', /^(?:to|with)$/],
  ['placed', /^to$/],
  ['held', /^with$/],
]);
/** In tokens: "received by His Royal Highness Prince Saud bin Nayef, Governor of the Eastern Region, from". */
const REACH = 24;

/** "the telephone call received by Ann from Bob", "the call made by Ann to Bob". */
export const callReceived = defineRule({
  name: 'call-received',
  families: ['meeting-noun'],
  examples: [
    {
      text: 'The telephone call received by Chilean President Ana Ruiz from President Pedro Lima of Peru was long.',
      publishedOn: '2016-05-05',
      facts: ['meeting/call CHL+PER 2016-05-05~'],
    },
    {
      text: 'The telephone call received by a student from President Pedro Lima of Peru was long.',
      facts: [],
    },
  ],
  read: (frame) => {
    const mode = frame.verb.sense.detail as Mode; // nouns.tsv is checked for its modes at start
    if (!CALL_VIDEO.has(mode)) return undefined;
    const parties = thoseWhoSpoke(frame);
    return areTwo(parties) ? meeting(frame, mode, as('party', parties)) : undefined;
  },
});

/** Both; in a release somebody in office there without a name is of the office's own state. */
function thoseWhoSpoke({ view, verb, clause }: Frame): readonly Party[] {
  const tie = OTHER.get(lowerAt(view, verb.to));
  if (!tie || lowerAt(view, verb.to + 1) !== 'by') return [];
  const to = Math.min(clause.to, verb.to + REACH);
  const named = mentionsWithin(view, { from: verb.to, to }).filter(({ kind }) => kind === 'person');
  const other = named.find(({ from }) => tie.test(lowerAt(view, leadIn(view, from))));
  const own = named.find(({ from }) => lowerAt(view, leadIn(view, from)) === 'by');
  if (!other || other === own) return [];
  if (own) return partiesOf([own, other]);
  const home = view.scene.publisher?.country;
  const isOurs = view.scene.tokens[verb.to + 2]?.capital || lowerAt(view, verb.to + 2) === 'the';
  return home && isOurs ? [partyOf(home), ...other.parties] : [];
}
