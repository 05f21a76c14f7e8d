import { beginsDate } from './dates/readers.ts';
import { isTimeWord } from './dates/time-words.ts';
import { isLink } from './grammar/cuts.ts';
import { isDemanding } from './grammar/demand-frames.ts';
import { mayBeFinite } from './grammar/finite-form.ts';
import { isJoiner } from './grammar/joined-cut.ts';
import { isPaperDeed } from './grammar/paper-deeds.ts';
import { isPaper } from './grammar/papers.ts';
import { isMeasureWord } from './grammar/pressure.ts';
import { mayBeginTime } from './grammar/time-between.ts';
import type { Lexicon } from './lexicon.ts';
import { MARK, type Marks } from './text/mark.ts';
import { FORCES_RANKS, HONORIFICS } from './who/honorifics.ts';
import { DETERMINERS, MODIFIERS } from './who/introduced.ts';
import { opensImpersonal, opensSmall } from './who/mentions.ts';
import { RANKS } from './who/office-at.ts';

type Test = (word: string) => boolean;

const TITLES = [DETERMINERS, MODIFIERS, HONORIFICS, FORCES_RANKS, RANKS];

/** Tells what a word, as vocabularies are compared with, may begin. */
export function wordMarks(lexicon: Lexicon): (word: string) => Marks {
  const { names, offices, bodies } = lexicon;
  const enemies = lexicon.enemies.byWords;
  const opens: Test = (word) =>
    opensImpersonal(word) || bodies.begins(word) || names.begins(word) || enemies.begins(word);
  const opensMention: Test = (word) =>
    opensSmall(word) || offices.begins(word) || names.begins(word) || enemies.begins(word);
  const tests: readonly (readonly [Marks, Test])[] = [
    [MARK.any, () => true],
    [MARK.name, names.begins],
    [MARK.office, offices.begins],
    [MARK.body, bodies.begins],
    [MARK.official, lexicon.officials.byName.begins],
    [MARK.armedGroup, lexicon.armedGroups.begins],
    [MARK.place, lexicon.places.begins],
    [MARK.content, lexicon.content.begins],
    [MARK.topic, lexicon.topics.begins],
    [MARK.deed, lexicon.deeds.begins],
    [MARK.noun, lexicon.nouns.begins],
    [MARK.furniture, lexicon.furniture.begins],
    [MARK.verb, (word) => lexicon.verbs.has(word)],
    [MARK.title, (word) => TITLES.some((words) => words.has(word))],
    [MARK.opener, opens],
    [MARK.mention, opensMention],
    [MARK.date, beginsDate],
    [MARK.link, isLink],
    [MARK.finite, mayBeFinite],
    [MARK.time, isTimeWord],
    [MARK.gapEnd, lexicon.verbs.endsGap],
    [MARK.joiner, isJoiner],
    [MARK.demand, isDemanding],
    [MARK.timeBetween, mayBeginTime],
    [MARK.paper, isPaper],
    [MARK.enemy, enemies.begins],
    [MARK.measure, isMeasureWord],
    [MARK.paperDeed, isPaperDeed],
    [MARK.saying, lexicon.sayings.begins],
  ];
  return markedBy(tests.map(([mark, test]) => ({ mark, test })));
}

/** Tells all marks whose tests a word passes. */
const markedBy =
  (tests: readonly { readonly mark: Marks; readonly test: Test }[]) =>
  (word: string): Marks => {
    let marks = 0;
    for (const { mark, test } of tests) if (test(word)) marks |= mark;
    return marks;
  };
