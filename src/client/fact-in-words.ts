import type { Fact } from '../../events/index.ts';
import type { Entry, FactState, Participant } from './answers.ts';

/** What is under the name that the type gives it: the mode, act, kind, or instrument with its status. */
export function detailOf(one: Entry | Fact | FactState): string {
  if ('mode' in one) return one.mode ?? '';
  if ('act' in one) return one.act ?? '';
  if ('kind' in one) return one.kind ?? '';
  if (!('instrument' in one)) return '';
  const status = 'agreementStatus' in one ? one.agreementStatus : one.status;
  return [one.instrument, status].filter(Boolean).join(', ');
}

/** "Xi Jinping (President), CHN" as far as it is known. */
export function participantInWords({ person, office, organization, country }: Participant): string {
  const who = person ?? organization ?? office;
  const named = person && office ? `${person} (${office})` : who;
  if (named === null) return country ?? 'not named';
  return country === null ? named : `${named}, ${country}`;
}

const STATUS = {
  proposed: 'unreviewed',
  imported: 'from a dataset, unreviewed',
  confirmed: 'confirmed',
  retracted: 'retracted',
} as const;

/** What a reader should know of the trust an entry deserves. */
export const statusInWords = (status: Entry['status']): string => STATUS[status];

/** "86 %", and whether that figure was measured. */
export function confidenceInWords({
  confidence,
  confidenceBasis,
}: Pick<Entry, 'confidence' | 'confidenceBasis'>): string {
  const share = `${Math.round(confidence * 100)} %`;
  return confidenceBasis === 'uncalibrated' ? `${share}, uncalibrated` : share;
}

const BASIS = {
  stated: 'a complete date in the text',
  resolved: 'worked out from the day of publication',
  relative: 'worked out from another happening in the text',
  context: 'the date of the happening this was part of',
  publication: 'not dated in the text: taken from the day of publication',
  given: 'as entered',
} as const;

/** How the date came about. */
export const basisInWords = (basis: Entry['occurred']['basis']): string => BASIS[basis];
