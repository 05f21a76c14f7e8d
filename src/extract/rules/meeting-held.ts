import type { Mode } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { areTwo, isLedLater, isReportable, meeting } from './meeting.ts';
import { nextHeld } from './next-held.ts';
import { arePrivate } from './private-people.ts';
import { as, countriesOf, defineRule } from './rule.ts';

const SESSIONS = anyOf(
  'talks|meeting|meetings|consultations|negotiations|discussions|dialogue|session|round',
);
const COMMISSIONS = anyOf('commission|committee|council|mechanism');
const SUMMITS = anyOf('summit');
/** More states than these hold no session of two. */
const MOST = 4;

/** "Consultations between A and B took place", "the A-B Joint Committee was held": the meeting is the subject. */
export const meetingHeld = defineRule({
  name: 'meeting-held',
  families: ['held', 'next'],
  examples: [
    {
      text: 'Consultations between Chile and Norway took place in Oslo on 3 May 2016.',
      publishedOn: '2016-05-05',
      facts: ['meeting/in-person CHL+NOR 2016-05-03'],
    },
    {
      text: 'The fifth session of the Chile-Norway Joint Committee was held in Oslo on 3 May 2016.',
      publishedOn: '2016-05-05',
      facts: ['meeting/commission CHL+NOR 2016-05-03'],
    },
    {
      text: 'Consultations between Chile and Norway took place in Oslo on 3 May 2016. A second round is due on 20 June.',
      publishedOn: '2016-05-05',
      facts: ['meeting/in-person CHL+NOR 2016-05-03', 'meeting/in-person CHL+NOR 2016-06-20'],
    },
    { text: 'A second round is due on 20 June.', facts: [] },
    { text: 'A festival of Chile and Norway was held in Oslo on 3 May 2016.', facts: [] },
  ],
  read: (frame) => {
    if (frame.verb.sense.family === 'next') return nextHeld(frame);
    if (!isReportable(frame) || isLedLater(frame)) return undefined;
    const { clause, verb } = frame;
    const mode = modeIn(frame, { from: clause.from, to: verb.at });
    const parties = withOwn(frame, sidesOf(frame));
    if (!mode || !areSides(frame, parties)) return undefined;
    return meeting(frame, mode, as('party', parties));
  },
});

/** Two or some more; a state and an organisation of many hold none that an office tells of. */
function areSides({ view }: Frame, parties: readonly Party[]): boolean {
  const states = countriesOf(parties).length;
  return areTwo(parties) && states <= MOST && (states > 1 || view.scene.publisher === null);
}

/** "Talks with B were held", in what a person in office tells of another or an office of talks there or at home: with him, or with it. */
function withOwn(frame: Frame, parties: readonly Party[]): readonly Party[] {
  const { view, clause, verb } = frame;
  const { publisher } = view.scene;
  const [other, ...more] = parties;
  if (!publisher?.country || !other || more.length > 0) return parties;
  if (publisher.country === other.country || !isOfOwn(frame, other)) return parties;
  const isWith = hasWord(view, { from: clause.from, to: verb.at }, WITH);
  return isWith ? [publisher, ...parties] : parties;
}

function isOfOwn({ view, clause }: Frame, { person, country }: Party): boolean {
  const { publisher } = view.scene;
  if (person !== null) return publisher?.person !== null;
  return mentionsWithin(view, clause).some(
    ({ isPlace, parties: [place] }) =>
      isPlace && (place?.country === country || place?.country === publisher?.country),
  );
}

const WITH = anyOf('with');

function modeIn({ view }: Frame, range: Range): Mode | undefined {
  if (hasWord(view, range, COMMISSIONS) && !isOfPerson(view, range)) return 'commission';
  if (hasWord(view, range, SUMMITS)) return 'summit';
  return hasWord(view, range, SESSIONS) ? 'in-person' : undefined;
}

/** "talks with the President of the European Commission". */
const isOfPerson = (view: Frame['view'], range: Range): boolean =>
  mentionsWithin(view, range).some(
    (one) => one.kind === 'person' && hasWord(view, one, COMMISSIONS),
  );

/** "On the initiative of A, the meeting between B and C": past those who only wished for it. */
function betweenIn(view: Frame['view'], from: number, to: number): number {
  for (let at = from; at < to; at++) if (lowerAt(view, at) === 'between') return at;
  return from;
}

/** Those whom the subject names, else those named behind the verb: "was held between A and B"; not "Ann praised the talks of A and B held in Bonn". */
function sidesOf({ view, clause, verb }: Frame): readonly Party[] {
  const named = ({ from, to }: Range) =>
    partiesOf(
      mentionsWithin(view, { from, to }).filter((one) => !one.isPlace && !arePrivate(view, one)),
    );
  const verbs = clause.verbs.filter(({ at }) => at < verb.at);
  const from = betweenIn(view, verbs.at(-1)?.to ?? clause.from, verb.at);
  const subject = named({ from, to: verb.at });
  return areTwo(subject)
    ? subject
    : named({ from: clause.from, to: besideAt(view, verb.to, clause.to) });
}

/** "The meeting took place on the eve of the summit of A and B": where it begins to be told what else there was. */
function besideAt(view: Frame['view'], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isAnyAt(view, at, BESIDE)) return at;
  return to;
}

const BESIDE = anyOf('eve|ahead|before|after|following|background|backdrop|amid|context|against');
