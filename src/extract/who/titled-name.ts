import { isOffice, isShortOf, type Official, termOn, termsByWords } from '../officials.ts';
import type { Found } from '../text/phrases.ts';
import { folded } from '../text/token.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Office } from '../titles.ts';
import { nameAt } from './name-at.ts';
import { type Parts, termsOf } from './office-parts.ts';
import { PARTICLES, properNameEnd } from './proper-name.ts';
import { type Scene, wordsOf } from './scene.ts';

/** "President Kenyatta": who alone of that name holds the office, or held it last. */
export function titledName(
  scene: Scene,
  parts: Parts,
  at: number,
  limit: number,
): Found<Official> | undefined {
  const { office } = parts;
  if (!office || nameAt(scene, at)) return undefined;
  const to = properNameEnd(scene, at, limit);
  const fitting = (terms: readonly Official[]) =>
    parts.country === null ? terms : termsOf(terms, parts);
  const whole = fitting(titledTerms(scene, wordsOf(scene, at, to), parts, office));
  // "President Jair Messias Bolsonaro": the table knows him by two names of the three.
  const ends = `${scene.tokens[at]?.text} ${tokenAt(scene.tokens, to - 1)?.text}`;
  const isLong = whole.length === 0 && to - at > 2;
  const terms = isLong ? fitting(titledTerms(scene, ends, parts, office)) : whole;
  const term = termOn(terms, scene.publishedOn);
  const isOne = term && terms.every(({ name }) => name === term.name);
  return isOne ? { value: term, to } : undefined;
}

/** The terms of an office up to a day of those whose names hold some words. */
function titledTerms(
  { lexicon, publishedOn }: Scene,
  words: string,
  { hasPortfolio }: Parts,
  { office }: Office,
): readonly Official[] {
  const counted = folded(words)
    .split(/[\s.-]+/)
    .filter((word, at) => word.length > (at === 0 && !PARTICLES.has(word) ? 1 : 2));
  const terms = termsByWords(lexicon.officials, counted).filter(
    (term) =>
      (isOffice(term, office) || (!hasPortfolio && isShortOf(office, term.office))) &&
      term.from <= publishedOn,
  );
  const running = terms.filter((term) => term.to === null || publishedOn <= term.to);
  return running.length > 0 ? running : terms;
}
