import { termOn } from '../officials.ts';
import type { Found } from '../text/phrases.ts';
import { nameAt } from './name-at.ts';
import { officeFollows, type Parts } from './office-parts.ts';
import { properNameEnd } from './proper-name.ts';
import { type Scene, wordsOf } from './scene.ts';

/** Reads the name that stands where the parts end, if one does. */
export function takeName(scene: Scene, parts: Parts, limit: number): void {
  const { tokens } = scene;
  const at = tokens[parts.to]?.text === ',' && parts.office ? parts.to + 1 : parts.to;
  if (!tokens[at]?.capital || at >= limit) return;
  const known = knownName(scene, parts, at, limit) ?? seenName(scene, at, limit);
  if (known) {
    parts.name = known.value;
    parts.to = known.to;
  } else takeUnknown(scene, parts, at, limit);
}

type NamePart = NonNullable<Parts['name']>;

/** Somebody of the table of officials, unless the text gives the office to another country. */
function knownName(
  scene: Scene,
  parts: Parts,
  at: number,
  limit: number,
): Found<NamePart> | undefined {
  const known = scene.lexicon.officials.byName.at(scene.tokens, at);
  if (!known || known.to > limit || !isWholeName(scene, known.to)) return undefined;
  const term = termOn(known.value, scene.publishedOn);
  const isOther = parts.office && parts.country && parts.country !== term?.country;
  if (!term || isOther) return undefined;
  return { value: { text: term.name, country: term.country, office: term.office }, to: known.to };
}

/** Somebody whom the article has named in full, by the last name alone. */
function seenName(scene: Scene, at: number, limit: number): Found<NamePart> | undefined {
  const seen = scene.memory.named(scene.tokens[at]?.text ?? '');
  if (!seen?.person || properNameEnd(scene, at, limit) !== at + 1) return undefined;
  return { value: { text: seen.person, country: seen.country, office: seen.office }, to: at + 1 };
}

/** A name that no table holds counts where an office stands before it, or one with its country after it. */
function takeUnknown(scene: Scene, parts: Parts, at: number, limit: number): void {
  if (nameAt(scene, at)) return;
  const end = properNameEnd(scene, at, limit);
  if (end === at) return;
  const afterComma = scene.tokens[parts.to]?.text === ',';
  const isPlain = parts.office !== null && (!afterComma || scene.tokens[end]?.text === ',');
  if (!isPlain && !(end > at + 1 && officeFollows(scene, end, limit))) return;
  parts.name = { text: wordsOf(scene, at, end), country: null, office: null };
  parts.to = end;
}

/** A known surname followed by another capitalised word is somebody else: "Lula da Costa". */
function isWholeName(scene: Scene, to: number): boolean {
  const next = scene.tokens[to];
  return !(
    next?.capital &&
    next.kind === 'word' &&
    properNameEnd(scene, to, to + 1) > to &&
    !nameAt(scene, to)
  );
}
