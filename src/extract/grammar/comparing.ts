import { anyOf } from '../text/any-of.ts';
import { type Look, wordOf } from './look.ts';

const NOT_AS = anyOf('a|an|part|well|of|for|soon|long|much|early|late|recently|far');

const OFFICE = anyOf(
  'president|minister|secretary|chancellor|premier|ambassador|leader|chief|king|queen|envoy|chairman|chairwoman|speaker|governor',
);
const OF_OFFICE = anyOf(
  'prime|foreign|defen[cs]e|vice|interim|acting|finance|interior|party|army|new',
);

/** "his first trip as foreign secretary": an office without an article does nothing. */
const isInOffice = (look: Look, at: number): boolean =>
  look.tokens[at]?.capital !== true &&
  OFFICE.has(wordOf(look, OF_OFFICE.has(wordOf(look, at)) ? at + 1 : at));

const isNameOrNumber = (token: Look['tokens'][number] | undefined): boolean =>
  token?.capital === true || token?.kind === 'number';

/** "as well as", "as early as April". */
export const isComparing = (look: Look, at: number): boolean =>
  wordOf(look, at) === 'as' &&
  (NOT_AS.has(wordOf(look, at + 1)) ||
    isInOffice(look, at + 1) ||
    (wordOf(look, at - 2) === 'as' && isNameOrNumber(look.tokens[at + 1])));
