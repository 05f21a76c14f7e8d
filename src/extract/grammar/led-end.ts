import type { Mention } from '../who/mention.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

const LED = /^(?:led|headed)$/;
/** In tokens: "led by the deputy". */
const LEADER_REACH = 4;

/** "a delegation led by Ann": behind whoever leads it. */
export function ledEnd(view: SentenceView, own: readonly Mention[], at: number): number {
  const to = own[at]?.to ?? 0;
  const leader = own[at + 1];
  const isLed = LED.test(lowerAt(view, to)) && lowerAt(view, to + 1) === 'by';
  return isLed && leader && leader.from - to <= LEADER_REACH ? leader.to : to;
}
