import type { AgreementStatus } from '../../../events/detail.ts';
import { nounOfContact } from '../grammar/contact.ts';
import type { Frame } from '../grammar/frame.ts';
import { objectsOf } from '../grammar/objects.ts';
import {
  hasWord,
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type Range,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { accessionIn } from './accession.ts';
import { isOfEndedPaper, takesOutOthers } from './ended-paper.ts';
import { instrumentOf } from './instrument.ts';
import { areTwo } from './meeting.ts';
import { announcedIn, noticeGivenTo } from './notice-given.ts';
import { paperAtHead } from './paper-at-head.ts';
import { frontedWith, ownedWith, withNamed } from './paper-with.ts';
import { as, countriesOf, defineRule, type Participation } from './rule.ts';
import { paperBefore, partiesTold } from './told-paper.ts';
import { tradedWith } from './traded-with.ts';

const VISIT_TRIP = anyOf('visit|trip|stay|tour|talks');
const REFERRING = anyOf('it|them|the|this|that');
const THE_HIS = anyOf('the|his|her|their|this');

const WITH = new Set(['with', 'between']);
/** "A and B signed a treaty", "A signed an agreement with B", also initialled, ratified, ended. */
export const agreementSigned = defineRule({
  name: 'agreement-signed',
  families: ['instrument'],
  examples: [
    {
      text: 'Laos and Vietnam signed a treaty on rivers on 2 March 2018.',
      publishedOn: '2018-03-02',
      facts: ['agreement/treaty LAO+VNM 2018-03-02'],
    },
    {
      text: 'Laos and Vietnam signed a treaty on rivers on 2 March 2018. The Lao parliament has ratified it.',
      publishedOn: '2018-03-09',
      facts: ['agreement/treaty LAO+VNM 2018-03-02', 'agreement/agreement LAO+VNM ../2018-03-09'],
    },
    {
      text: 'Notes were exchanged between Laos and Vietnam on 2 March 2018.',
      publishedOn: '2018-03-02',
      facts: ['agreement/agreement LAO+VNM 2018-03-02'],
    },
    { text: 'Laos signed its budget.', facts: [] },
  ],
  read: (frame) => {
    const { verb } = frame;
    if (isUndone(frame.aspect) || takesOutOthers(frame.view, verb)) return undefined;
    const { paper, parties } = accessionIn(frame) ?? paperOf(frame);
    const open = countriesOf(parties).length < 2 ? openSide(frame, parties) : undefined;
    if (!paper || (countriesOf(parties).length < 2 && !open)) return undefined;
    const status = verb.sense.detail as AgreementStatus; // verbs.tsv is checked at start
    return {
      detail: { type: 'agreement', instrument: paper.kind, status, instrumentName: paper.name },
      stance: verb.sense.stance === 'conflictual' ? 'conflictual' : 'cooperative',
      participants: partsIn(frame, open === 'those who met' ? [] : parties),
      evidence: toldIn(frame),
      dated: announcedIn(frame, toldIn(frame)),
      frame,
      isStanding: false,
      wantsOtherSide: open !== undefined,
      refersTo: open === 'agreement' ? 'agreement' : undefined,
    };
  },
});

/** The clause; "freed a pilot under a deal the two sides struck last week" from the deal on. */
function toldIn({ view, clause, verb, aspect }: Frame): Range {
  const noun = aspect.isPassive ? undefined : nounOfContact(view.scene.tokens, verb.at);
  return { from: Math.max(clause.from, noun ?? clause.from), to: clause.to };
}

function paperOf(frame: Frame) {
  const paper = instrumentOf(frame) ?? paperBefore(frame) ?? toldPaper(frame);
  const parties = partiesTold(frame, partiesTo(frame), paper);
  return countriesOf(parties).length < 2
    ? (paperAtHead(frame) ?? { paper, parties })
    : { paper, parties };
}

const isUndone = ({ isNegated, isHypothetical, isFuture }: Frame['aspect']): boolean =>
  isNegated || (isHypothetical && !isFuture);

/** Where one side or none is named: whose agreement it is by what was told before. */
function openSide(
  frame: Frame,
  parties: readonly Party[],
): 'agreement' | 'those who met' | undefined {
  if (countriesOf(parties).length === 1 && isTold(frame)) return 'agreement';
  return isSignedThere(frame) || isOurs(frame) ? 'those who met' : undefined;
}

/** "A brokered an agreement between B and C": A is none of those who agree. */
const partsIn = (
  { verb, subjects }: Frame,
  parties: readonly Party[],
): readonly Participation[] => {
  const { base } = verb.sense;
  if (base !== 'broker' && base !== 'mediate') return as('party', parties);
  const between = partiesOf(subjects);
  return [
    ...as('mediator', between),
    ...as(
      'party',
      parties.filter((party) => !between.includes(party)),
    ),
  ];
};

/** In the news "ratified it" and "ratified the treaty" speak of one told before. */
const isTold = ({ view, verb, aspect }: Frame): boolean =>
  view.scene.publisher === null && !aspect.isPassive && isAnyAt(view, verb.at + 1, REFERRING);

const toldPaper = (frame: Frame): ReturnType<typeof instrumentOf> =>
  (isTold(frame) && ['it', 'them'].includes(lowerAt(frame.view, frame.verb.at + 1))) || isIt(frame)
    ? { kind: 'agreement', name: null }
    : undefined;

/** "It was signed in May". */
const isIt = ({ view, clause, aspect }: Frame): boolean =>
  aspect.isPassive && view.scene.publisher === null && lowerAt(view, clause.from) === 'it';

/** "A protocol was signed", in a release that names nobody there: by those who met. */
const isSignedThere = ({ view, verb, clause, aspect, subjects }: Frame): boolean =>
  (view.scene.publisher !== null || isDuringVisit(view, { from: verb.to, to: clause.to })) &&
  aspect.isPassive &&
  aspect.isReduced !== true &&
  clause.link !== 'relative' &&
  subjects.length === 0 &&
  mentionsWithin(view, { from: clause.from, to: verb.at }).every(isNoParty);

/** "are to be signed during the visit", in the news: of whoever is told to visit. */
function isDuringVisit(view: Frame['view'], { from, to }: Range): boolean {
  const at = [from, from + 1, from + 2].find((one) => lowerAt(view, one) === 'during');
  if (at === undefined || at >= to) return false;
  const isOwn = isAnyAt(view, at + 1, THE_HIS);
  return isOwn && hasWord(view, { from: at + 2, to: Math.min(to, at + 5) }, VISIT_TRIP);
}

/** "We signed a protocol", as somebody tells of his talks: he and whoever he met. */
const isOurs = ({ view, aspect, subjects }: Frame): boolean =>
  view.scene.publisher !== null &&
  !aspect.isPassive &&
  !aspect.isFuture &&
  subjects.length === 1 &&
  subjects.some(({ from, kind }) => kind === 'person' && lowerAt(view, from) === 'we');

const isNoParty = ({ isPlace, kind, parties }: Mention): boolean =>
  isPlace || kind === 'group' || parties.every(({ country }) => country === null);

/** "put the treaty with Peru on hold", "quit the Peru grain deal": named inside the words of the verb. */
const innerOf = ({ view, verb }: Frame): readonly Party[] =>
  partiesOf(
    mentionsWithin(view, { from: verb.at, to: verb.to }).filter(
      (one) => lowerAt(view, one.from - 1) === 'with' || isOfEndedPaper(view, verb, one),
    ),
  );

/** Those named behind "with"; not whoever listens where "We signed a treaty in Lima" is quoted, and Lima is not his. */
function withObjects(frame: Frame): readonly Mention[] {
  const { view, verb, clause } = frame;
  const { isQuoted } = view.scene;
  const found = objectsOf(frame, WITH);
  if (!isQuoted(verb.at) || found.every(({ from }) => isQuoted(from))) return found;
  const place = mentionsWithin(view, { from: verb.at, to: clause.to }).find(
    ({ from, isPlace }) => isPlace && isQuoted(from),
  );
  const [there] = countriesOf(place?.parties ?? []);
  return there === undefined
    ? found
    : found.filter(({ parties }) => countriesOf(parties).includes(there));
}

function partiesTo(frame: Frame): readonly Party[] {
  const { view, clause, verb, subjects, aspect } = frame;
  const behind = [...innerOf(frame), ...partiesOf(withObjects(frame))];
  if (!aspect.isPassive) {
    const named = [...partiesOf(subjects), ...behind, ...frontedWith(frame)];
    return countriesOf(named).length === 1
      ? [...named, ...noticeGivenTo(frame, named), ...tradedWith(frame)]
      : named;
  }
  if (areTwo(behind)) return behind;
  const before = mentionsWithin(view, { from: clause.from, to: verb.at });
  const between = before.some(({ from }) => lowerAt(view, leadIn(view, from)) === 'between');
  if (between) return partiesOf(before.filter(({ isPlace }) => !isPlace));
  if (subjects.length === 0) return partiesOf(ownedWith(view, before));
  return partiesOf([...subjects, ...withNamed(view, before)]);
}
