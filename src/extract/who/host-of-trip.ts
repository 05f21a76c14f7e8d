import type { Scene } from './scene.ts';

/** In tokens: "met with the president, the foreign minister and". */
const REACH = 40;
const MEETING =
  /^(?:met|meet|meets|meeting|meetings|talks|spoke|discussions|consultations|conferred)$/;

/** "travelled to Lima. She met with Defence Minister Ana Soto": in a release of a journey, of the state that was visited. */
export function hostOfTrip({ memory, publisher, tokens }: Scene, from: number): string | null {
  const host = memory.host()?.country ?? null;
  const isOwnTrip = host !== null && memory.guest()?.country === publisher?.country;
  return isOwnTrip && host !== publisher?.country && isMet(tokens, from) ? host : null;
}

/** Whether somebody is named behind "met with", or in a list that is. */
function isMet(tokens: Scene['tokens'], from: number): boolean {
  if (!/^(?:with|and|,)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  for (let at = from - 1; at > Math.max(0, from - REACH); at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === '.' || word === ';') return false;
    if (word === 'with') return MEETING.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}
