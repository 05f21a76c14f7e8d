import { anyOf } from '../text/any-of.ts';

const QUEEN_SULTAN = anyOf('Queen|Sultan|Leader');
/** Offices of those who lead a state or its government. */
export const HEADS: ReadonlySet<string> = new Set([
  'President',
  'Prime Minister',
  'Premier',
  'Chancellor',
  'King',
  'Emir',
  'Supreme Leader',
  'Crown Prince',
]);

/** Whether somebody in an office leads a state, under whatever title. */
export const isHead = (office: string): boolean => HEADS.has(office) || QUEEN_SULTAN.has(office);
