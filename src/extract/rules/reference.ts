import type { Clause } from '../grammar/clause.ts';
import { lowerAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';

/** Words of one sort: what was asked, charged, threatened or offered. */
type OfWords = 'request' | 'charge' | 'threat' | 'offer' | 'criticism';

/** What somebody speaks of who names no country: something told before of one sort, both sides of it, what both quarrel about, what somebody else did as well, or nothing that can be told. */
export type Reference =
  | 'words'
  | OfWords
  | 'force'
  | 'sanction'
  | 'meeting'
  | 'agreement'
  | 'deed'
  | 'sides'
  | 'quarrel'
  | 'suit'
  | 'unsaid';

const NOUNS: ReadonlyMap<string, Reference> = new Map(
  (
    [
      [
        'words',
        'account remarks remark comment comments statement statements assertion assertions suggestion report reports argument arguments version contention notion note letter',
      ],
      ['request', 'demand demands request requests call calls appeal plea bid'],
      ['charge', 'accusation accusations allegation allegations charge charges claim claims'],
      ['threat', 'threat threats ultimatum warning warnings'],
      ['offer', 'proposal proposals offer offers invitation'],
      ['criticism', 'criticism complaint complaints protest protests'],
      [
        'force',
        'attack attacks strike strikes airstrike airstrikes bombing bombings bombardment shelling raid raids offensive assault invasion incursion killing killings violence fighting operation operations shooting downing aggression occupation annexation crash',
      ],
      [
        'sanction',
        'sanctions sanction tariffs tariff embargo ban duties curbs restrictions blockade tax taxes levy duty surcharge quota quotas',
      ],
      ['meeting', 'visit talks summit meeting meetings'],
      [
        'agreement',
        'deal agreement agreements accord treaty pact ceasefire truce settlement compromise breakthrough',
      ],
      [
        'deed',
        'act acts violation violations breach breaches move moves decision action actions incident step steps measure measures launch launches test tests arrest arrests expulsion expulsions detention execution release deployment policy drills exercise exercises plan plans ruling verdict resolution vote order intervention crisis conflict war withdrawal pullout provocation provocations buildings construction news declaration announcement landing blast seizure boarding explosion outcome referendum coup flight flights purchase deportation deportations sale sales recognition removal suspension cancellation trial sentence sentencing conviction rebuff closure blackout auction handover affair law bill freeze cut',
      ],
    ] as const
  ).flatMap(([sort, nouns]) => nouns.split(' ').map((noun) => [noun, sort] as const)),
);
const POINTING = /^(?:the|that|this|these|those|such|any)$/;
/** Adjectives between the article and the noun, at most. */
const MODIFIERS = 2;
/** These need no article: "rejected charges of …". */
const BARE = /^(?:accusations|allegations|charges|claims|suggestions|demands|calls|criticism)$/;

const SIDES = /^(?:sides|countries|parties|neighbours|neighbors|governments|nations)$/;

/** What words refer to that was told before: "condemned the strikes", "called the move unfriendly", "urged both sides". */
export function referenceIn(view: SentenceView, { from, to }: Range): Reference {
  for (let at = from; at < to; at++) {
    const word = lowerAt(view, at);
    if (BARE.test(word)) return 'words';
    if (/^(?:both|two)$/.test(word) && SIDES.test(lowerAt(view, at + 1))) return 'sides';
    const found = POINTING.test(word) ? nounAfter(view, at + 1, to) : undefined;
    if (found) return found;
  }
  return 'unsaid';
}

/** "a claim denied by Chad", "The move was condemned by Chad": of what the words before a passive verb speak. */
export function referenceBefore(view: SentenceView, from: number, verb: number): Reference {
  return NOUNS.get(lowerAt(view, verb - 1)) ?? referenceIn(view, { from, to: verb });
}

/** "…, a move Chad condemned", "…, a claim that Chad rejects": of what a clause speaks that hangs on a noun. */
export function referenceTagged(
  view: SentenceView,
  { from, link, conjunction }: Clause,
): Reference | undefined {
  if (link === 'coordinate' && conjunction === ',') return NOUNS.get(lowerAt(view, from - 1));
  if (link !== 'relative' || !/^(?:that|which)$/.test(conjunction)) return undefined;
  return NOUNS.get(lowerAt(view, from - 2));
}

function nounAfter(view: SentenceView, from: number, limit: number): Reference | undefined {
  for (let at = from; at <= Math.min(limit - 1, from + MODIFIERS); at++) {
    const found = NOUNS.get(lowerAt(view, at));
    if (found) return found;
  }
  return undefined;
}
