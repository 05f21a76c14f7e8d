import { isTooNested, MOST_NESTED } from '../client/nesting.ts';

/** What a body may be no JSON for: why, in words. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/**
 * Reads JSON that a stranger sent. Keys that would reach an object's prototype are refused, and so are
 * numbers too large for a number, and nesting that would exhaust the stack.
 */
export function parseJson(text: string): ParsedJson {
  if (isTooNested(text)) {
    const message = `nests lists and objects deeper than the ${MOST_NESTED} levels it may have`;
    return { ok: false, message };
  }
  try {
    const value: unknown = isSuspicious(text) ? JSON.parse(text, refuseStrange) : JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    if (error instanceof SyntaxError)
      return { ok: false, message: `is not JSON: ${error.message}` };
    throw error;
  }
}

/** A look at the text is cheap; a look at every value of a large body is not. */
const isSuspicious = (text: string): boolean => /__proto__|\\u005f|\d{300}|e\+?\d{3}/i.test(text);

function refuseStrange(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('"__proto__" cannot be a key');
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
    throw new SyntaxError(`the number under "${key}" is too large`);
  }
  return value;
}
