import type { Range, SentenceView } from '../grammar/sentence-view.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { nameAt } from '../who/name-at.ts';
import { properNameEnd } from '../who/proper-name.ts';
import { wordsOf } from '../who/scene.ts';
import type { Place } from './timed.ts';

/** Where something was, by the words of a clause: "in Beijing", "in Hiroshima, Japan", "in Hangzhou". */
export function placeIn(view: SentenceView, range: Range): Place | null {
  for (let at = range.from; at < range.to - 1; at++) {
    if (lowerAt(view, at) !== 'in') continue;
    const found = placeAt(view, lowerAt(view, at + 1) === 'the' ? at + 2 : at + 1, range.to);
    if (found) return found;
  }
  return null;
}

function placeAt(view: SentenceView, at: number, limit: number): Place | null {
  const { scene } = view;
  const name = nameAt(scene, at);
  if (name) {
    const isPlace = name.value.kind === 'capital' || name.value.kind === 'country';
    return isPlace ? { name: wordsOf(scene, at, name.to), country: name.value.country } : null;
  }
  if (!scene.tokens[at]?.capital || scene.lexicon.offices.at(scene.tokens, at)) return null;
  const named = view.mentions.find(({ from }) => from >= at)?.from ?? limit;
  const end = properNameEnd(scene, at, Math.min(limit, at + 4, Math.max(named, at)));
  if (end === at) return null;
  const after = lowerAt(view, end) === ',' ? nameAt(scene, end + 1) : undefined;
  const country = after?.value.kind === 'country' ? after.value.country : null;
  return { name: wordsOf(scene, at, end), country };
}
