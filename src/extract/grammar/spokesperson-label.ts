import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, tokenAt } from '../text/token-at.ts';
import { type Party, partyOf } from '../who/mention.ts';
import { type Scene, wordsOf } from '../who/scene.ts';

const MINISTRY =
  /^(?:foreign (?:minister|secretary)|minister for foreign affairs|secretary of state)$/i;
const TITLES = anyOf('mr|ms|mrs|miss|shri|smt|dr|amb');
const SPOKESPERSON = anyOf('spokes(?:person|man|woman)');
const OF_OFFICE = anyOf('official|foreign|ministry|office|the|of|mofa|fo|mfa|deputy|chief|acting');

/** Who speaks for the office that publishes. */
export interface Spokesperson {
  readonly party: Party;
  /** By his office, his title, or by his first and last name alone, as a journalist may be labelled too. */
  readonly by: 'office' | 'title' | 'name';
}

/**
 * "Spokesperson:", "Ana Soto, Official Spokesperson:"; in the briefing of a foreign ministry also "MR. BOUCHER" and "Mao
 * Ning": whom the table of officials lacks speaks for it.
 */
export function spokespersonAt(
  scene: Scene,
  from: number,
  colon: number,
): Spokesperson | undefined {
  const { publisher, tokens } = scene;
  if (!publisher?.country) return undefined;
  const speaks = (person: string | null, by: Spokesperson['by']) => ({
    party: partyOf(publisher.country, { person, office: 'Spokesperson' }),
    by,
  });
  const office = tokens.slice(from, colon).findIndex(({ lower }) => SPOKESPERSON.has(lower));
  if (office !== -1)
    return speaks(besideOffice(scene, { from, at: from + office, colon }), 'office');
  if (!MINISTRY.test(publisher.office ?? '')) return undefined;
  const first = pastTitle(tokens, from);
  if (first === from && !isName(tokens, from, colon)) return undefined;
  return speaks(inTitleCase(wordsOf(scene, first, colon)), first === from ? 'name' : 'title');
}

/** "Shri Arun Rao, Official Spokesperson", "Foreign Ministry Spokesperson Lin Wei": the name beside the office. */
function besideOffice(
  scene: Scene,
  { from, at, colon }: { readonly from: number; readonly at: number; readonly colon: number },
): string | null {
  const { tokens } = scene;
  if (at + 1 < colon) return nameIn(scene, at + 1, colon);
  let end = at;
  while (end > from && isAny(tokens, end - 1, OF_OFFICE)) end--;
  return tokenAt(tokens, end - 1)?.text === ',' ? nameIn(scene, from, end - 1) : null;
}

function nameIn(scene: Scene, from: number, to: number): string | null {
  const first = pastTitle(scene.tokens, from);
  return isName(scene.tokens, first, to) ? inTitleCase(wordsOf(scene, first, to)) : null;
}

function pastTitle(tokens: readonly Token[], from: number): number {
  if (!isAny(tokens, from, TITLES)) return from;
  return tokens[from + 1]?.text === '.' ? from + 2 : from + 1;
}

const inTitleCase = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** "Pavel Orlov": first and last name of somebody who holds no office. */
export const isName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from >= 2 && to - from <= 4 && tokens.slice(from, to).every(({ capital }) => capital);
