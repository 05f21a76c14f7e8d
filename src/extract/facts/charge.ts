import type { Kind } from '../../../events/detail.ts';
import { quotedAround, wholeFrame } from '../grammar/quoted-frame.ts';
import { mentionsWithin, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import { as, countriesOf, type Draft } from '../rules/rule.ts';
import { sayingOf } from '../rules/statement-quoted.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partyOf } from '../who/mention.ts';

const SUBJECT_RECIPIENT = anyOf('subject|recipient');

/**
 * In the news: "Peru's boats entered our waters," the minister of Chile said. A deed that is told only in the words of those who
 * suffer it is their charge; in the mouth of somebody who stands for no state it is nothing.
 */
export function asCharge(given: Draft): Draft | undefined {
  const { view, verb } = given.frame;
  const draft = onState(given);
  if (!isQuotedDeed(draft)) return draft;
  const region = quotedAround(view, verb.at);
  const doers = partiesIn(draft, 'initiator');
  const [own, ...more] = countriesOf(view.speakers);
  const isOfOther = ({ country }: Party) =>
    country !== null && country !== own && isNamed(view, region, country);
  if (partiesIn(draft, 'recipient').some(isOfOther)) return onOthers(draft, isOfOther);
  if (more.length > 0 || hasDate(view, region)) return draft;
  if (own === undefined || view.speaker === undefined) return undefined;
  return countriesOf(doers).includes(own)
    ? draft
    : chargeOf(draft, region, { speaker: view.speaker, doers });
}

/** "Peru has refused our offer," A of Chile said: refused to Chile, and not to A. */
function onState(draft: Draft): Draft {
  const { view, verb } = draft.frame;
  const { isQuoted, isSpoken, publisher } = view.scene;
  const { speaker } = view;
  if (!speaker?.person || publisher || !isQuoted(verb.at) || isSpoken?.(verb.at)) return draft;
  if (verb.sense.family === 'quoted') return draft;
  const isSpeaker = ({ person, country }: Party) =>
    person === speaker.person && country === speaker.country;
  const participants = draft.participants.map((one) =>
    SUBJECT_RECIPIENT.has(one.role) && isSpeaker(one.party)
      ? { ...one, party: partyOf(speaker.country ?? '') }
      : one,
  );
  return { ...draft, participants };
}

/** "Peru attacked Chad," the minister of Chile said: on those alone whom the quotation names. */
const onOthers = (draft: Draft, isOfOther: (party: Party) => boolean): Draft => ({
  ...draft,
  participants: draft.participants.filter(
    ({ role, party }) => role !== 'recipient' || isOfOther(party),
  ),
});

/** What a state does in public, whichever state tells of it. */
const MEASURES: ReadonlySet<string> = new Set<Kind>(['recall', 'expulsion', 'relations']);

/** Between quotation marks, and in no turn of a transcript. */
function isQuotedDeed({ detail, stance, participants, frame: { view, verb } }: Draft): boolean {
  const { publisher, isQuoted, isSpoken } = view.scene;
  return (
    publisher === null &&
    detail.type === 'action' &&
    !(MEASURES.has(detail.kind) && view.speakers.length > 0) &&
    stance === 'conflictual' &&
    isQuoted(verb.at) &&
    isSpoken?.(verb.at) !== true &&
    participants.some(({ role }) => role === 'recipient')
  );
}

const partiesIn = ({ participants }: Draft, sought: 'initiator' | 'recipient'): readonly Party[] =>
  participants.filter(({ role }) => role === sought).map(({ party }) => party);

const isNamed = (view: SentenceView, region: Range, sought: string): boolean =>
  mentionsWithin(view, region).some(({ parties }) =>
    parties.some(({ country }) => country === sought),
  );

/** What is known by its day is told, and no mere charge. */
const hasDate = ({ dates }: SentenceView, { from, to }: Range): boolean =>
  dates.some((date) => date.from >= from && date.to <= to);

interface Charge {
  readonly speaker: Party;
  readonly doers: readonly Party[];
}

function chargeOf({ frame }: Draft, region: Range, { speaker, doers }: Charge): Draft {
  const whole = wholeFrame(frame.view, region);
  return {
    detail: { type: 'statement', act: 'accuse' },
    stance: 'conflictual',
    participants: [...as('speaker', [speaker]), ...as('subject', doers)],
    evidence: region,
    toldBy: { from: frame.verb.at, to: frame.verb.to },
    dated: sayingOf(whole),
    frame: whole,
    isStanding: false,
    wantsOtherSide: false,
  };
}

/** "They crossed our border and burned our farms," A said: one charge of two deeds. */
export const isMoreOfCharge = (last: Draft, { detail, evidence }: Draft): boolean =>
  last.frame.verb.sense.family === 'quoted' &&
  last.detail.type === 'statement' &&
  detail.type === 'statement' &&
  last.detail.act === 'accuse' &&
  detail.act === 'accuse' &&
  evidence.from < last.evidence.to &&
  evidence.to > last.evidence.from;
