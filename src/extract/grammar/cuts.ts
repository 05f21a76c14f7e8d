import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import { isAny } from '../text/token-at.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { isBehindDay, isBehindOccasion, isLate } from './behind-day.ts';
import type { Cut, Link } from './clause.ts';
import { isComparing } from './comparing.ts';
import { isOfAside, isRange } from './dashes.ts';
import { isTagNoun, JOINERS, joinedCut } from './joined-cut.ts';
import { isJudgedAs } from './judged-as.ts';
import { commaFirst, type Look, TELLING, verbAhead, wordOf } from './look.ts';
import { isOfPaper } from './of-paper.ts';
import { isOfThing } from './of-thing.ts';
import { beforeTag } from './said-at-end.ts';
import { startsWithSubject, startsWithVerb } from './starts-with.ts';
import { isThatThing } from './that-thing.ts';
import { isTime } from './time-at.ts';

const COUNTRIES_STATES = anyOf('countries|states|nations|governments|those');
const AGAIN_MORE = anyOf('again|more');
const WHO_WHICH = anyOf('who|which|that');

const RELATIVES = ['which', 'who', 'whom', 'whose', 'where'];
const SUBORDINATORS =
  'while after before when as because although though since until if whether unless whereas once'.split(
    ' ',
  );
const BREAKS = [';', '—', '–', ':'];

/** How the clause before a token ends at it, if it does. */
export function cutAt(look: Look, at: number, hasVerb: boolean): Cut | undefined {
  const word = wordOf(look, at);
  const linkOf = bears(look.tokens[at], MARK.link) ? LINKS.get(word) : undefined;
  if (look.isInner[at - look.sentence.from]) return undefined;
  if (!linkOf && !hasVerb) return beforeTag(look, at);
  const link = linkOf?.(look, at, hasVerb);
  if (link === 'none') return undefined;
  if (link) return { next: at + 1, link, conjunction: word };
  if (!hasVerb) return undefined;
  return followsSaying(look, at)
    ? { next: at, link: 'content', conjunction: '' }
    : (joinedCut(look, at) ?? beforeTag(look, at));
}

type LinkOf = (look: Look, at: number, hasVerb: boolean) => Link | 'none';

const breakLink: LinkOf = (look, at, hasVerb) =>
  (wordOf(look, at) !== ':' || hasVerb) && !isRange(look, at) && !isOfAside(look, at)
    ? 'main'
    : 'none';

const thatLink: LinkOf = (look, at, hasVerb) => {
  if (isOfPaper(look, at) || isOfThing(look, at)) return 'relative';
  if (!hasVerb || !verbAhead(look, at + 1) || isThatThing(look, at)) return 'none';
  if (wordOf(look, at - 1) === ',' || isOfThose(look, at) || isTagNoun(look, at)) return 'relative';
  return look.mentionTo.has(at) && !saidBefore(look, at) ? 'relative' : 'content';
};

/** "the countries that voted", "the states that have recognised it". */
const isOfThose = (look: Look, at: number): boolean =>
  isAny(look.tokens, at - 1, COUNTRIES_STATES) &&
  (look.verbs.has(at + 1) || (isAny(look.tokens, at + 1, AUXILIARIES) && look.verbs.has(at + 2)));

const relativeLink: LinkOf = (look, at) =>
  verbAhead(look, at + 1) || isRelative(look, at) ? 'relative' : 'none';

/** ", whose firm mines nickel in Chad, called", "for which six men, among them": its verb may be unknown, or behind an aside. */
const isRelative = (look: Look, at: number): boolean =>
  (wordOf(look, at) === 'whose' && wordOf(look, at - 1) === ',') ||
  (wordOf(look, at) === 'which' && wordOf(look, at - 1) === 'for');

const subordinateLink: LinkOf = (look, at) => {
  if (!isConjunction(look, at) || isJudgedAs(look, at)) return 'none';
  // "discussed trade as well as agreed to …": another deed of the same people.
  const isWellAs = wordOf(look, at) === 'as' && wordOf(look, at - 1) === 'well';
  if (!isWellAs) return 'subordinate';
  return look.verbs.has(at + 1) || startsWithVerb(look, at + 1) ? 'coordinate' : 'none';
};

const LINKS: ReadonlyMap<string, LinkOf> = new Map([
  ...BREAKS.map((word) => [word, breakLink] as const),
  ['that', thatLink] as const,
  ...RELATIVES.map((word) => [word, relativeLink] as const),
  ...SUBORDINATORS.map((word) => [word, subordinateLink] as const),
]);

/** Whether a word can end the clause before it. */
export const isLink = (word: string): boolean => LINKS.has(word);

const REACH = 12;

const SAYING = new Set(['say', 'speak', 'agree', 'other']);

function saidBefore(look: Look, at: number): boolean {
  for (let back = at - 1; back >= Math.max(look.sentence.from, at - REACH); back--) {
    const verb = look.verbs.get(back);
    if (verb) return SAYING.has(verb.sense.family);
  }
  return false;
}

/** What follows "said" without being said: prepositions, days, adverbs. */
const NOT_SAID =
  /^(?:on|in|at|to|by|after|before|,|and|of|from|with|without|about|for|during|last|this|today|yesterday|earlier|later|[a-z]{3,6}day|also|here|there|again|repeatedly|recently|publicly|privately|separately|flatly)$/;

/** After others a clause without "that" begins with a name only: "reaffirmed the ties and thanked". */
const TAKES_CLAUSE = anyOf(
  'say|claim|announce|state|insist|believe|argue|declare|add|allege|assert|contend|note|warn|explain|respond|reply',
);

const HEARERS = anyOf(
  'reporters|journalists|newsmen|lawmakers|deputies|diplomats|parliament|television|radio|viewers',
);

/** "said ties prosper", "told reporters ties prosper": what is said without "that". */
function followsSaying(look: Look, at: number): boolean {
  const verb = look.verbs.get(at - 1);
  if (verb?.sense.base === 'deny') return isDeniedWithout(look, at);
  if (verb?.sense.family !== 'say' || verb.to !== at)
    return isBehindDay(look, at) || isBehindOccasion(look, at) || followsTelling(look, at);
  return startsSaid(look, at, verb.sense.base);
}

/** "told reporters ties prosper". */
const followsTelling = (look: Look, at: number): boolean =>
  look.hasTelling && (isBehindHearer(look, at) || followsHearer(look, at));

/** Straight behind the verb of saying. */
function startsSaid(look: Look, at: number, base: string): boolean {
  if (TELLING.has(base)) return false;
  if (!TAKES_CLAUSE.has(base) && !look.mentionFrom.has(at)) return false;
  if (base === 'call') return false;
  return !NOT_SAID.test(wordOf(look, at)) && !isLate(look, at) && verbAhead(look, at);
}

const DENIER = anyOf('it|he|she|they|its|his|her|their');

/** "denied it had sold arms", "denied Peru had sold arms". */
function isDeniedWithout(look: Look, at: number): boolean {
  if (isAny(look.tokens, at, DENIER)) return verbAhead(look, at);
  const mention = look.mentionFrom.get(at);
  return mention?.isOwner === false && startsWithVerb(look, mention.to);
}

/** "told reporters Peru would", "told Kenya Peru would": a name straight behind whoever is told. */
function isBehindHearer(look: Look, at: number): boolean {
  if (!look.mentionFrom.has(at) || !verbAhead(look, at)) return false;
  const from = isAny(look.tokens, at - 1, HEARERS) ? at - 1 : mentionStart(look, at);
  const verb = from === undefined ? undefined : look.verbs.get(from - 1);
  return verb !== undefined && verb.to === from && TELLING.has(verb.sense.base);
}

/** Where the mention begins that ends at a token. */
function mentionStart(look: Look, to: number): number | undefined {
  if (!look.mentionTo.has(to)) return undefined;
  for (let at = to - 1; at >= Math.max(look.sentence.from, to - REACH); at--) {
    if (look.mentionFrom.get(at)?.to === to) return at;
  }
  return undefined;
}

/** In tokens: "told the visiting Dutch prime minister on Monday it would …". */
const HEARER_REACH = 8;

/** "told Chad it would stay", "told reporters on Monday Chad must leave": a subject with its verb further behind. */
function followsHearer(look: Look, at: number): boolean {
  for (let back = at - 1; back >= Math.max(look.sentence.from, at - HEARER_REACH); back--) {
    const verb = look.verbs.get(back);
    if (verb) return verb.to < at && TELLING.has(verb.sense.base) && startsWithSubject(look, at);
    if (isAny(look.tokens, back, JOINERS)) return false;
  }
  return false;
}

function isConjunction(look: Look, at: number): boolean {
  const word = wordOf(look, at);
  const next = wordOf(look, at + 1);
  if (isComparing(look, at)) return false;
  // "have since defended": an adverb.
  if (word === 'since' && (look.verbs.has(at + 1) || next === '.')) return false;
  if (word === 'once' && isAdverb(look, at)) return false;
  if (PREPOSITIONAL.has(word) && (commaFirst(look, at + 1) || isTime(look, at + 1))) return false;
  return verbAhead(look, at + 1);
}

/** "Peru once condemned", "who once condemned", "once again", "once more". */
const isAdverb = (look: Look, at: number): boolean =>
  isAny(look.tokens, at + 1, AGAIN_MORE) ||
  (startsWithVerb(look, at + 1) &&
    (look.mentionTo.has(at) || isAny(look.tokens, at - 1, WHO_WHICH)));

/** Prepositions too: "issued after the talks, Ann and Bob called for peace". */
const PREPOSITIONAL = anyOf('after|before|since|until');
