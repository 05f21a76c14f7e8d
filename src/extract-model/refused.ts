import type { Doubt } from '../extract/rejection.ts';

/** Why one thing cannot stand. */
export interface Refused {
  readonly reason: Doubt;
  readonly refused: string;
}

export const refused = (reason: Doubt, message: string): Refused => ({ reason, refused: message });

export const isRefused = <Value extends object>(value: Value | Refused): value is Refused =>
  'refused' in value;
