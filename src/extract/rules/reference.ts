import { lowerAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';

/** What somebody speaks of who names no country: a deed or words that were told before, or nothing that can be told. */
export type Reference = 'deed' | 'words' | 'unsaid';

const WORDS = new Set(
  'accusation accusations allegation allegations charge charges claim claims account remarks remark comment comments statement statements criticism proposal offer demand demands request requests call calls appeal threat threats ultimatum warning warnings assertion assertions suggestion report reports'.split(
    ' ',
  ),
);
const DEEDS = new Set(
  'move moves decision action actions attack attacks strike strikes airstrike airstrikes bombing bombings bombardment shelling raid raids offensive assault invasion incursion incident step steps measure measures sanctions sanction tariffs tariff launch launches test tests killing killings arrest arrests expulsion expulsions detention execution release deployment blockade embargo ban policy drills exercise exercises operation operations violence fighting deal agreement accord treaty pact plan plans ceasefire truce ruling verdict resolution vote order visit intervention crisis conflict war talks summit meeting occupation annexation shooting downing withdrawal pullout duties curbs restrictions provocation provocations agreements'.split(
    ' ',
  ),
);
const POINTING = /^(?:the|that|this|these|those|such|any)$/;
/** Adjectives between the article and the noun, at most. */
const MODIFIERS = 2;
/** These need no article: "rejected charges of …". */
const BARE = /^(?:accusations|allegations|charges|claims|suggestions|demands|calls|criticism)$/;

/** Whether words refer to what was told before: "condemned the strikes", "called the move unfriendly", "rejected charges". */
export function referenceIn(view: SentenceView, { from, to }: Range): Reference {
  for (let at = from; at < to; at++) {
    const word = lowerAt(view, at);
    if (BARE.test(word)) return 'words';
    const noun = POINTING.test(word) ? nounAfter(view, at + 1, to) : undefined;
    if (noun !== undefined) return WORDS.has(noun) ? 'words' : 'deed';
  }
  return 'unsaid';
}

function nounAfter(view: SentenceView, from: number, limit: number): string | undefined {
  for (let at = from; at <= Math.min(limit - 1, from + MODIFIERS); at++) {
    const word = lowerAt(view, at);
    if (WORDS.has(word) || DEEDS.has(word)) return word;
  }
  return undefined;
}
