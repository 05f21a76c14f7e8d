import type { Frame } from '../grammar/frame.ts';

/** In tokens, from the end of a quotation to the verb of whoever is quoted. */
const QUOTE_REACH = 12;

/** `"…," the President said`: what is quoted is read on its own. */
export function followsQuote({ view, verb }: Frame): boolean {
  const { isQuoted } = view.scene;
  if (isQuoted(verb.at)) return false;
  for (let at = verb.at - 1; at >= Math.max(view.sentence.from, verb.at - QUOTE_REACH); at--) {
    if (isQuoted(at)) return !isFragment(view, at);
  }
  return false;
}

/** `The decision was "a grave error", the minister said`: a few words of what is told are quoted. */
function isFragment({ scene, sentence }: Frame['view'], last: number): boolean {
  let at = last;
  while (scene.isQuoted(at - 1)) at--;
  return last - at < FRAGMENT && at - sentence.from > 2;
}

/** In tokens. */
const FRAGMENT = 5;
