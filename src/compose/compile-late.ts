import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of code that run in a function before the engine compiles it once more, for speed: some four times its own
 * measure. To read one article takes no longer than to compile all of the code that reads it.
 */
const BUDGET = 600_000;

/** Lets the engine compile later from here on: for a process that does its work once and ends. */
export const compileLate = (): void => setFlagsFromString(`--interrupt-budget=${BUDGET}`);
