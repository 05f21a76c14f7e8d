import type { Instrument } from '../../../events/detail.ts';
import { nounOfContact } from '../grammar/contact.ts';
import type { Frame } from '../grammar/frame.ts';
import type { SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { wordsOf } from '../who/scene.ts';

const FOLLOWING_BILATERAL = anyOf('following|bilateral|legal|international|several');
const DECLARATION_STATEMENT = anyOf('declaration|statement');
const THE_THEIR = anyOf('the|their|its|an?');
const MEETING_SESSION = anyOf('meeting|session|talks|discussions');

/** In tokens: back from "which the two presidents signed", and from the verb to the instrument: "suspended with immediate effect on Monday a 20-year-old friendship treaty". */
const REACH = 12;
const REACH_AHEAD = 18;
const LONGEST_NAME = 14;

/** The paper that was signed: its kind, and its own name where it is written in capitals. */
export interface Paper {
  readonly kind: Instrument;
  readonly name: string | null;
}

/** Behind the verb; in the passive before it: "the treaty was signed by A and B". */
export function instrumentOf({ view, clause, verb, aspect }: Frame): Paper | undefined {
  const from = aspect.isPassive ? Math.max(clause.from, verb.at - REACH) : verb.at;
  const near = paperIn(view, from, Math.min(clause.to, verb.at + REACH_AHEAD));
  if (near) return near;
  if (clause.link === 'relative') return antecedent({ view, clause });
  const told = aspect.isPassive ? undefined : nounOfContact(view.scene.tokens, verb.at);
  if (told !== undefined) return paperIn(view, told, told + 1);
  return aspect.isPassive ? paperIn(view, clause.from, from) : undefined;
}

/** The first paper that is named in a range of tokens. */
export function paperIn(view: SentenceView, from: number, to: number): Paper | undefined {
  for (let at = from; at < to; at++) {
    const kind = kindAt(view, at);
    if (kind) return { kind, name: nameOf(view, at) };
  }
  return undefined;
}

const kindAt = ({ scene, sentence }: SentenceView, at: number): Instrument | undefined =>
  scene.lexicon.instruments.get(lowerOf(scene.tokens, at)) ??
  (isOfIntent(scene.tokens, at) ? 'memorandum' : undefined) ??
  (areMinutes(scene.tokens, at) || areActs(scene.tokens, at, sentence.to)
    ? 'agreement'
    : undefined);

/** "The following acts were signed: (a) …"; not the line above a list, whose lines tell. */
const areActs = (tokens: SentenceView['scene']['tokens'], at: number, end: number): boolean =>
  lowerOf(tokens, at) === 'acts' &&
  tokenAt(tokens, end - 1)?.text !== ':' &&
  isAny(tokens, at - 1, FOLLOWING_BILATERAL);

/** "a declaration of intent": an undertaking, and no mere words. */
const isOfIntent = (tokens: SentenceView['scene']['tokens'], at: number): boolean =>
  isAny(tokens, at, DECLARATION_STATEMENT) && lowerOf(tokens, at + 2) === 'intent';

/** "the minutes of the third meeting of the joint commission": what two undertake there. */
const areMinutes = (tokens: SentenceView['scene']['tokens'], at: number): boolean =>
  lowerOf(tokens, at) === 'minutes' &&
  lowerOf(tokens, at + 1) === 'of' &&
  isAny(tokens, at + 2, THE_THEIR) &&
  tokens.slice(at + 3, at + 8).some(({ lower }) => MEETING_SESSION.has(lower));

function antecedent({ view, clause }: Pick<Frame, 'view' | 'clause'>): Paper | undefined {
  const first = Math.max(view.sentence.from, clause.from - REACH);
  for (let at = clause.from - 1; at >= first; at--) {
    const kind = kindAt(view, at);
    if (kind) return { kind, name: nameOf(view, at) };
  }
  return undefined;
}

const INNER = anyOf('of|on|for|and|the|in|to|between');

/** "the Treaty on Good Neighbourliness and Cooperation": the capitals around the word, and what ties them. */
function nameOf({ scene, sentence }: SentenceView, at: number): string | null {
  const { tokens } = scene;
  if (!tokens[at]?.capital) return null;
  let from = at;
  while (from > sentence.from && at - from < LONGEST_NAME && tokenAt(tokens, from - 1)?.capital)
    from--;
  let to = at + 1;
  for (let next = to; next < Math.min(sentence.to, at + LONGEST_NAME); next++) {
    const token = tokens[next];
    if (token?.capital) to = next + 1;
    else if (!isAmong(token, INNER)) break;
  }
  return to - from > 1 ? wordsOf(scene, from, to) : null;
}
