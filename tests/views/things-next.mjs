// What a later build of the program declares: another version of `things`.
import { things } from './things.mjs';

export const next = { ...things, version: 2 };
export const projections = [next];
