import type { Frame } from '../grammar/frame.ts';
import { PAPER } from '../grammar/papers.ts';
import {
  hasWord,
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { type Paper, paperIn } from './instrument.ts';
import { countriesOf } from './rule.ts';

const A_THE = anyOf('an?|the');
/** In tokens, from the article to the noun: "a long-awaited free trade agreement". */
const REACH = 6;
/** What tells behind a paper what it is about. */
const ABOUT = anyOf('under|allowing|enabling|permitting|giving|granting|to');

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
  if (!aspect.isPassive || aspect.isReduced || !isAnyAt(view, from, A_THE)) return undefined;
  const named = mentionsWithin(view, { from, to: verb.at });
  const first = named[0]?.from ?? from;
  const noun = paperNoun(view, from, Math.min(first, from + REACH));
  if (noun === undefined || !isAbout(view, noun + 1, named) || isByOthers(view, verb.to, named))
    return undefined;
  const parties =
    hasWord(view, { from: noun, to: verb.at }, OF_FIRMS) || !named.every(isOfState)
      ? []
      : partiesOf(named);
  return countriesOf(parties).length === 2
    ? { paper: paperIn(view, from, noun + 1), parties }
    : undefined;
}

const OF_STATE = anyOf('state|adjective');
const isOfState = ({ kind, isPlace }: Mention): boolean => isPlace || OF_STATE.has(kind);

const ON_FOR = anyOf('on|for');
const TRADE = anyOf('supply|supplies|sale|delivery|purchase|exports?|imports?|transfer|lease');

/** "under which", "on basing", "for Peru to send"; not "for the release of", "on Peru". */
const isAbout = (view: SentenceView, at: number, [first]: readonly Mention[]): boolean =>
  isAnyAt(view, at, ABOUT) ||
  (isAnyAt(view, at, ON_FOR) && lowerAt(view, at + 1).endsWith('ing')) ||
  (lowerAt(view, at) === 'for' && hasWord(view, { from: at + 1, to: at + 3 }, TRADE)) ||
  (lowerAt(view, at) === 'for' &&
    first !== undefined &&
    leadIn(view, first.from) === at &&
    lowerAt(view, first.to) === 'to');

const BY_WITH = anyOf('by|with');
const BOTH = anyOf(
  'both|two|ministers?|presidents?|leaders|officials|governments?|countries|sides|neighbou?rs|them',
);
/** In tokens, from "by" to whoever signed. */
const SIGNER_REACH = 4;

/** "was signed by rebels": those who sign are none of the two. */
function isByOthers(view: SentenceView, at: number, named: readonly Mention[]): boolean {
  if (!isAnyAt(view, at, BY_WITH)) return false;
  const signers = { from: at + 1, to: Math.min(view.sentence.to, at + 1 + SIGNER_REACH) };
  const two = countriesOf(partiesOf(named));
  const theirs = countriesOf(partiesOf(mentionsWithin(view, signers)));
  return theirs.length > 0
    ? !theirs.every((country) => two.includes(country))
    : !hasWord(view, signers, BOTH);
}

/** What is between firms and clubs. */
const OF_FIRMS = anyOf(
  'clubs?|teams?|players?|striker|midfielder|goalkeeper|coach|singer|actor|banks?|rivals?|firms?|company|companies|airlines?|carmakers?',
);

function paperNoun(view: Frame['view'], from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at++) if (isAnyAt(view, at, PAPER)) return at;
  return undefined;
}
