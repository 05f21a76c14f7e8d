import { parseJson } from './input.ts';

/** The JSON object on a line of NDJSON, or what is wrong with the line, in words. */
export function lineObject(text: string): Readonly<Record<string, unknown>> | string {
  try {
    const value = parseJson(text, 'the line');
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
    return 'the line is not a JSON object';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
