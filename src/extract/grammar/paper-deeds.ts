import type { AgreementStatus } from '../../../events/detail.ts';
import type { VerbSense } from '../verb-senses.ts';

/** What a noun tells of a paper, and how whoever does it stands towards the other side. */
type Told = Pick<VerbSense, 'stance'> & { readonly detail: AgreementStatus };

const ENDED: Told = { detail: 'terminated', stance: 'conflictual' };
const RATIFIED: Told = { detail: 'ratified', stance: 'cooperative' };
const INITIALLED: Told = { detail: 'initialled', stance: 'cooperative' };
const SUSPENDED: Told = { detail: 'suspended', stance: 'conflictual' };

/** What a state does with a treaty, as nouns: "Peru's ratification of", "the suspension by Chile of". */
const PAPER_DEEDS: ReadonlyMap<string, Told> = new Map([
  ['signature', { detail: 'signed', stance: 'cooperative' }],
  ['initialling', INITIALLED],
  ['initialing', INITIALLED],
  ['ratification', RATIFIED],
  ['suspension', SUSPENDED],
  ['freezing', SUSPENDED],
  ['termination', ENDED],
  ['cancellation', ENDED],
  ['abrogation', ENDED],
  ['annulment', ENDED],
  ['denunciation', ENDED],
  ['repudiation', ENDED],
  ['scrapping', ENDED],
  ['revocation', ENDED],
  ['withdrawal', ENDED],
  ['exit', ENDED],
]);

export const isPaperDeed = (word: string): boolean => PAPER_DEEDS.has(word);

/** The sense of a noun for what a state does with a paper, as if it were a verb; undefined for other words. */
export function paperDeedSense(word: string): VerbSense | undefined {
  const told = PAPER_DEEDS.get(word);
  return told && { base: word, tense: 'past', rest: [], family: 'paper-deed', ...told };
}
