import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import type { Cut } from './clause.ts';
import { joinedCut } from './joined-cut.ts';
import { type Look, wordOf } from './look.ts';
import { isSaidBehind, mayHaveSaid } from './sayer-behind.ts';
import { startsWithSubject } from './starts-with.ts';
import type { Verb } from './verb-at.ts';

/** In tokens: what is said, and what may follow the verb: "in a radio interview in Lima on Monday". */
const SHORTEST_SAID = 4;
const LONGEST_TAIL = 14;
/** In tokens, from the comma to the verb: "the Peruvian president's chief spokesman, in Lima". */
const LONGEST_SUBJECT = 14;
/** In tokens, all together: what is further from the end of a sentence than this is looked at no more. */
const LONGEST_TAG = 2 * (LONGEST_SUBJECT + LONGEST_TAIL);

const OPENING = anyOf(
  'in|on|at|after|before|during|for|by|with|from|since|until|under|over|among|against|to|about|of|as|following|despite|speaking|asked|amid|according|citing|like|unlike|also|but|and|however|moreover',
);

/** The cut at the comma before what tells at the end of a sentence who said the rest: "Chad will help, the minister said". */
export const beforeTag = (look: Look, at: number): Cut | undefined =>
  isSaidAtEnd(look, at)
    ? (joinedCut(look, at) ?? { next: at + 1, link: 'coordinate', conjunction: ',' })
    : undefined;

/** "Chad intends to help, the minister said on Monday": whether the comma at a token ends what the last words tell to have been said, whatever its verb. */
function isSaidAtEnd(look: Look, at: number): boolean {
  const { sentence } = look;
  if (wordOf(look, at) !== ',' || at - sentence.from < SHORTEST_SAID) return false;
  if (isSaidBy(look, at)) return true;
  if (sentence.to - at > LONGEST_TAG || isAny(look.tokens, sentence.from, OPENING)) return false;
  const isTag = startsWithSubject(look, at + 1) || startsWithSayer(look, at + 1);
  return isTag && isLastSaying(look, at) && !isBehindParticiple(look, at);
}

/** "Chad intends to help, said the minister on Monday". */
function isSaidBy({ tokens, mentionFrom }: Look, at: number): boolean {
  const sayer = mentionFrom.get(at + 2);
  return sayer !== undefined && mayHaveSaid(sayer) && isSaidBehind(tokens, at, sayer.to);
}

/** In tokens: "a senior Peruvian foreign ministry official", "the Peruvian ambassador to Chile". */
const LONGEST_SAYER = 7;

/** "a senior Peruvian official said", "the Peruvian ambassador to Chile said": somebody of a state who is named behind an article. */
function startsWithSayer(look: Look, from: number): boolean {
  if (isAny(look.tokens, from, PEOPLE)) return true;
  if (!isAny(look.tokens, from, ARTICLE)) return false;
  let [hasSayer, hasState] = [false, false];
  for (let at = from + 1; at <= from + LONGEST_SAYER; at++) {
    if (look.verbs.has(at)) return hasSayer && hasState;
    hasSayer ||= isAny(look.tokens, at, SAYER);
    hasState ||= look.mentionFrom.has(at);
  }
  return false;
}

/** ", traders arriving in Lima said". */
const PEOPLE = anyOf(
  'traders|residents|villagers|witnesses|eyewitnesses|refugees|travell?ers|doctors|fishermen|merchants|rebels|activists|lawyers|workers|analysts|experts|journalists|reporters|relatives|survivors|truckers|drivers',
);

const ARTICLE = anyOf('an?|the|one|another|two|several');
const SAYER = anyOf(
  'officials?|spokes(?:man|woman|person|men)|ambassador|envoy|diplomats?|sources?|aides?|officers?|commander|general|adviser|advisor|negotiator',
);

/** "the minister said on Monday": whether the words behind a token have one verb, and no other comma before it. */
function isLastSaying(look: Look, at: number): boolean {
  const { sentence, verbs } = look;
  const found: Verb[] = [];
  for (let one = at + 1; one < sentence.to; one++) {
    const verb = verbs.get(one);
    // ", traders arriving in Lima said".
    if (verb && (found.length > 0 || verb.sense.tense !== 'ing')) found.push(verb);
  }
  const [saying] = found;
  if (found.length !== 1 || saying?.sense.family !== 'say' || saying.sense.tense === 'ing')
    return false;
  if (hasComma(look, at + 1, saying.at)) return false;
  return saying.at - at <= LONGEST_SUBJECT && sentence.to - saying.to <= LONGEST_TAIL;
}

function hasComma(look: Look, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordOf(look, at) === ',') return true;
  return false;
}

/** "Noting the need, they said", "and noting the need, they said": what stands before the comma is done by whoever speaks. */
function isBehindParticiple(look: Look, to: number): boolean {
  for (let at = to - 1; at >= look.sentence.from; at--) {
    const isHead = at === look.sentence.from || isAny(look.tokens, at - 1, BREAKS);
    if (isHead && wordOf(look, at).endsWith('ing')) return true;
  }
  return false;
}

const BREAKS = anyOf('[,;:]|and');
