import type { Frame } from '../grammar/frame.ts';
import { PAPER } from '../grammar/papers.ts';
import { hasWord, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { type Paper, paperIn } from './instrument.ts';
import { countriesOf } from './rule.ts';

const A_THE = anyOf('an?|the');
/** In tokens, from the article to the noun: "a long-awaited free trade agreement". */
const REACH = 6;
/** What tells behind a paper what it is about. */
const ABOUT = anyOf('under|allowing|enabling|permitting|giving|granting|for|to|on');

/**
 * "A deal under which Peru will send oil to Chile was signed", "An accord allowing Peruvian ships into Chilean ports was signed": the paper that
 * opens a sentence, with the two states of which it tells.
 */
export function paperAtHead({
  view,
  verb,
  aspect,
}: Frame): { readonly paper: Paper | undefined; readonly parties: readonly Party[] } | undefined {
  const { from } = view.sentence;
  if (!aspect.isPassive || aspect.isReduced || !A_THE.has(lowerAt(view, from))) return undefined;
  const named = mentionsWithin(view, { from, to: verb.at });
  const first = named[0]?.from ?? from;
  const noun = paperNoun(view, from, Math.min(first, from + REACH));
  if (noun === undefined || !ABOUT.has(lowerAt(view, noun + 1))) return undefined;
  const parties = hasWord(view, { from: noun, to: verb.at }, OF_FIRMS) ? [] : partiesOf(named);
  return countriesOf(parties).length === 2
    ? { paper: paperIn(view, from, noun + 1), parties }
    : undefined;
}

/** What is between firms and clubs. */
const OF_FIRMS = anyOf(
  'clubs?|teams?|players?|striker|midfielder|goalkeeper|coach|singer|actor|banks?|rivals?|firms?|company|companies|airlines?|carmakers?',
);

function paperNoun(view: Frame['view'], from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at++) if (PAPER.has(lowerAt(view, at))) return at;
  return undefined;
}
