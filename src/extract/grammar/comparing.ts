import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
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
  isAny(look.tokens, isAny(look.tokens, at, OF_OFFICE) ? at + 1 : at, OFFICE);

const isNameOrNumber = (token: Look['tokens'][number] | undefined): boolean =>
  token?.capital === true || token?.kind === 'number';

/** "as well as", "as early as April". */
export const isComparing = (look: Look, at: number): boolean =>
  wordOf(look, at) === 'as' &&
  (isAny(look.tokens, at + 1, NOT_AS) ||
    isInOffice(look, at + 1) ||
    (wordOf(look, at - 2) === 'as' && isNameOrNumber(look.tokens[at + 1])));
