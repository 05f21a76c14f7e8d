import { termOn } from '../officials.ts';
import { anyOf } from '../text/any-of.ts';
import { foldedWords } from '../text/token.ts';
import { isAmong, lowerOf } from '../text/token-at.ts';
import { takeCountryAfter } from './office-of.ts';
import { officePartsAt, type Parts } from './office-parts.ts';
import type { Scene } from './scene.ts';

const THE_OF = anyOf('the|of|for|and');

const TIES = anyOf('of|to|for');
const SERVED = anyOf('head|minister');

const SERVES = anyOf('official|envoy|spokesperson');

/** "Spokesperson and Chief Adviser to the President of Peru", "Adviser to President Ana Lopez", "a spokesman for Lopez": who serves a head or minister is of his state. */
export function takeServed(scene: Scene, parts: Parts, limit: number): void {
  if (parts.country !== null || !isTied(lowerOf(scene.tokens, parts.to), parts)) return;
  const served = officePartsAt(scene, parts.to + 1);
  const isByName = !served.office && SERVES.has(parts.office?.level ?? '');
  if (!isByName && !SERVED.has(served.office?.level ?? '')) return;
  takeCountryAfter(scene, served, limit);
  takeKnown(scene, served, limit);
  if (served.country === null) return;
  parts.country = served.country;
  parts.namesakes = served.namesakes;
  parts.to = served.to;
}

/** "a message from the Prime Minister to the President of Peru": he serves nobody. */
const isTied = (tie: string, { office }: Parts): boolean =>
  TIES.has(tie) && !(tie === 'to' && office?.level === 'head');

const AT_BODY = 8;

/** "Minister of State at the Federal Foreign Office of Peru": whoever has an office at a body of a state is of that state. */
export function takeBodyServedAt({ tokens, lexicon }: Scene, parts: Parts, limit: number): void {
  if (parts.country !== null || lowerOf(tokens, parts.to) !== 'at') return;
  const stop = Math.min(limit, parts.to + AT_BODY);
  for (let at = parts.to + 1; at < stop; at++) {
    const token = tokens[at];
    if (!token?.capital && !isAmong(token, THE_OF)) return;
    const name = lexicon.names.at(tokens, at);
    if (name?.value.kind !== 'country' || !BODY_BEFORE.test(foldedWords(tokens, parts.to, at)))
      continue;
    parts.country = name.value.country;
    parts.to = name.to;
    return;
  }
}

const BODY_BEFORE = /\b(?:office|ministry|department|chancellery|presidency)\b/;

/** "President Ana Lopez of Peru", of the table of officials. */
function takeKnown(scene: Scene, served: Parts, limit: number): void {
  const known = scene.lexicon.officials.byName.at(scene.tokens, served.to);
  const term = known && known.to <= limit ? termOn(known.value, scene.publishedOn) : undefined;
  if (!known || !term) return;
  served.country ??= term.country;
  served.to = known.to;
  takeCountryAfter(scene, served, limit);
}
