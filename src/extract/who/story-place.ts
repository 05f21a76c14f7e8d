import type { Lexicon } from '../lexicon.ts';
import { datelineIn } from '../text/dateline.ts';
import type { Token } from '../text/token.ts';
import { tokenAt } from '../text/token-at.ts';
import { nameAt } from './name-at.ts';
import type { Place } from './place.ts';

/** Where a story was written, by its dateline: what "here" is; null where it has none. */
export function storyPlace(lexicon: Lexicon, text: string, tokens: readonly Token[]): Place | null {
  const line = datelineIn(text, tokens);
  const first = line && tokens[line.from];
  if (!line || !first) return null;
  const name = nameAt({ tokens, lexicon }, line.from);
  if (name?.value.country) return { name: name.value.name, country: name.value.country };
  const place = lexicon.places.at(tokens, line.from);
  const to = place?.to ?? townEnd(tokens, line.from, line.to);
  const after = tokens[to]?.text === ',' ? nameAt({ tokens, lexicon }, to + 1) : undefined;
  const country = place?.value ?? after?.value.country ?? null;
  return { name: inTitleCase(text.slice(first.start, tokenAt(tokens, to - 1)?.end)), country };
}

function townEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from;
  while (to < limit && tokens[to]?.kind === 'word') to++;
  return to;
}

const inTitleCase = (town: string): string =>
  town.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
