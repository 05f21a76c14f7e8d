import type { Directory } from '../extract/who/directory.ts';
import type { FactInput } from './input.ts';

/**
 * A fact in which every person of a country has the name that the officials table knows, where it knows one, and
 * speakers of quotes the same as the participants whose names they had. `on` is the day of the fact.
 */
export function withCanonicalNames<Input extends FactInput>(
  input: Input,
  directory: Directory,
  on: string | null,
): Input {
  const names = new Map<string, string>();
  const participants = input.participants.map((one) => {
    if (one.person === null || one.country === null) return one;
    const person = directory.nameOf(one.person, one.country, on) ?? one.person;
    names.set(one.person, person);
    return { ...one, person };
  });
  const quotes = input.quotes.map((quote) => ({
    ...quote,
    speaker: quote.speaker === null ? null : (names.get(quote.speaker) ?? quote.speaker),
  }));
  return { ...input, participants, quotes };
}
