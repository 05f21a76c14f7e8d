import {
  mentionsWithin,
  type Range,
  type SentenceView,
  standsIn,
} from '../grammar/sentence-view.ts';
import { countriesOf, type Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { MOST_QUOTED } from './continued-quote.ts';
import type { Timed } from './timed.ts';

const OF_THE = anyOf('of|the|and|for|in|-');

/** In tokens: from a statement to the quotation that goes on with it. */
const REACH = 60;

/**
 * Gives what a sentence quotes of somebody to the statement that it tells of him, where the words of that end before:
 * "We thank Chad," A said, "and trust it"; else to the one told just before: "We thank Chad," A said. "We are moved."
 */
export function keepQuotes(facts: Timed[], view: SentenceView, before: number): void {
  const { speaker, scene } = view;
  if (!speaker || scene.isSpoken?.(view.sentence.from) === true) return;
  const told = facts.slice(before);
  const loose = quotedIn(view).filter(
    (range) => !isTitle(view, range) && !told.some((fact) => holds(fact, range)),
  );
  if (loose.length === 0) return;
  const owner =
    told.length > 0
      ? facts.findLastIndex((fact, at) => at >= before && isBy(fact.draft, speaker))
      : lastBefore(facts, view, speaker);
  const fact = facts[owner];
  if (!fact) return;
  const more = loose.filter((range) => told.length === 0 || !isOfAnotherWord(fact.draft, range));
  facts[owner] = { ...fact, quoted: [...fact.quoted, ...more].slice(0, MOST_QUOTED) };
}

/** "The New York Times". */
function isTitle({ scene: { tokens } }: SentenceView, { from, to }: Range): boolean {
  const words = tokens.slice(from, to);
  return words.every(
    ({ kind, capital, lower }) => (kind === 'word' && capital) || OF_THE.has(lower),
  );
}

/** "We are ready," A said, and he accused B: what stands before a clause that names its own speaker. */
const isOfAnotherWord = ({ evidence, frame: { clause, subjects } }: Draft, { to }: Range) =>
  to <= evidence.from &&
  clause.link === 'coordinate' &&
  subjects.some(({ from }) => from >= clause.from);

/** Where the statement stands with which a quotation goes on that tells nothing itself. */
function lastBefore(facts: readonly Timed[], view: SentenceView, speaker: Party): number {
  const last = facts.at(-1);
  if (!last || !isBy(last.draft, speaker)) return -1;
  const end = last.quoted.at(-1)?.to ?? last.draft.evidence.to;
  const own = countriesOf(last.draft.participants.map(({ party }) => party));
  const isOfOthers = quotedIn(view).some((range) =>
    countriesOf(partiesOf(mentionsWithin(view, range))).some((country) => !own.includes(country)),
  );
  const isNear = view.sentence.from - end <= REACH && !holds(last, view.sentence);
  const goesOn = isNear && isOfOneStory(last.draft, view) && isQuoting(view, speaker);
  return goesOn && !isOfOthers && !isOfHimself(view, last.draft) ? facts.length - 1 : -1;
}

const SELF = /^(?:i|me|my|mine|myself|i['’]\w+)$/;
const OF_MATTER = anyOf(
  'we|us|our|ours|they|them|their|theirs|it|its|this|that|these|those|he|him|his|she|her|you|your',
);
/** In letters: words shorter than this are of any matter. */
const SHORTEST = 5;

/** "I am hungry": of nobody but him who says it, in no word of what was told. */
function isOfHimself(view: SentenceView, { evidence, frame }: Draft): boolean {
  const { tokens, isQuoted } = view.scene;
  const words = quotedIn(view).flatMap(({ from, to }) => {
    let end = to;
    while (end < tokens.length && isQuoted(end)) end++;
    return tokens.slice(from, end).map(({ lower }) => lower);
  });
  const isOfMatter = (word: string) =>
    OF_MATTER.has(word) || (word.length >= SHORTEST && standsIn(frame.view, evidence, word));
  return words.some((word) => SELF.test(word)) && !words.some(isOfMatter);
}

/** An office has done with one matter where a paragraph ends, unless it is a letter that it quotes. */
const isOfOneStory = ({ detail, frame }: Draft, { scene, sentence }: SentenceView): boolean =>
  scene.publisher === null ||
  frame.view.sentence.paragraph === sentence.paragraph ||
  (detail.type === 'statement' && detail.act === 'greeting');

/** In tokens: the marks that open it. */
const OPENING = 2;

/** A sentence that opens with what is quoted, or in which its speaker says it. */
function isQuoting({ scene, sentence: { from }, mentions, clauses }: SentenceView, speaker: Party) {
  for (let at = from; at <= from + OPENING; at++) if (scene.isQuoted(at)) return true;
  const isOwn = mentions[0]?.parties.some(
    ({ country, person }) => country === speaker.country && person === speaker.person,
  );
  const verbs = clauses[0]?.verbs ?? [];
  return isOwn && verbs.some(({ at, sense }) => sense.family === 'say' && !scene.isQuoted(at));
}

const holds = ({ draft, quoted, retold }: Timed, range: Range): boolean =>
  [draft.evidence, ...quoted, ...retold].some(({ from, to }) => from < range.to && to > range.from);

/** A statement of somebody, or of his state by nobody who is named; in the news a deed of which he tells. */
function isBy({ detail, participants, frame: { view, verb } }: Draft, speaker: Party): boolean {
  if (detail.type !== 'statement')
    return (
      view.scene.publisher === null &&
      view.scene.isQuoted(verb.at) &&
      view.speaker?.country === speaker.country &&
      view.speaker.person === speaker.person
    );
  return participants.some(
    ({ role, party }) =>
      role === 'speaker' &&
      party.country === speaker.country &&
      (party.person === speaker.person || party.person === null || speaker.person === null),
  );
}

/** What stands between quotation marks in a sentence. */
function quotedIn({ scene: { isQuoted }, sentence: { from, to } }: SentenceView): readonly Range[] {
  const found: Range[] = [];
  for (let at = from; at < to; at++) {
    if (!isQuoted(at)) continue;
    const start = at;
    while (at < to && isQuoted(at)) at++;
    found.push({ from: start, to: at });
  }
  return found;
}
