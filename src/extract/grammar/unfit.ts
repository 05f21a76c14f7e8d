import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import type { VerbSense } from '../verb-senses.ts';

const TIES_LINKS = anyOf('ties|links');
const TO_BETWEEN = anyOf('to|between|with|among|across|of|and|,');
const TIE_LINK = anyOf('tie|link');

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

const BEHIND_HAVE =
  /ed$|^(?:been|not|also|now|had|broken|cut|begun|built|chosen|come|done|drawn|found|given|gone|held|kept|left|lost|made|met|paid|put|sent|set|shut|sought|spoken|spent|taken|told|withdrawn|won)$/;

/** "has called for a meeting", "had broken off ties": no meeting that it has, no ties that it had. */
export const isAuxiliary = ({ base }: VerbSense, tokens: readonly Token[], at: number): boolean =>
  base === 'have' && BEHIND_HAVE.test(lower(tokens, at + 1));

/** "the so-called award", "the Saudi-led alliance". */
export const isSoCalled = (tokens: readonly Token[], at: number): boolean =>
  lower(tokens, at - 1) === '-' && (lower(tokens, at - 2) === 'so' || lower(tokens, at) === 'led');

const CALLING = anyOf(
  'called|described|branded|termed|dubbed|labell?ed|denounced|condemned|dismissed|rejected|criticised|criticized',
);

/** "closer ties to Peru", "forge links between towns". */
const isBond = (tokens: readonly Token[], at: number): boolean =>
  TIES_LINKS.has(lower(tokens, at)) && TO_BETWEEN.has(lower(tokens, at + 1));

/** "closer ties to Peru", "set the conditions for peace": nobody is blamed, and nothing is asked. */
const isOtherwiseMeant = (
  { base, detail, rest }: VerbSense,
  tokens: readonly Token[],
  from: number,
): boolean =>
  (TIE_LINK.has(base) && detail === 'accuse' && isBond(tokens, from)) ||
  (base === 'set' && rest.includes('conditions') && lower(tokens, from + 1) === 'the');

/** "was described by Peru as a provocation": the verb between tells it. */
export function isOfOtherVerb(
  sense: VerbSense,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  const { family } = sense;
  if (isOtherwiseMeant(sense, tokens, from)) return true;
  if (family !== 'baseless') return false;
  for (let at = from + 1; at < to; at++) if (CALLING.has(lower(tokens, at))) return true;
  return false;
}
