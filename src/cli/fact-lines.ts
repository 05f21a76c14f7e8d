import type { Fact } from '../../events/index.ts';
import type { FactState } from '../client/answers.ts';
import { dateInWords } from '../client/date-in-words.ts';
import { detailOf } from '../client/fact-in-words.ts';

/** Facts as a short list for people: date, type and title. */
export function factLines(facts: readonly (Fact | FactState)[]): string {
  const rows = facts.map((fact) => ({
    date: dateInWords(fact.occurred),
    what: `${fact.type}, ${detailOf(fact)}`,
    title: fact.title,
  }));
  const dates = widest(rows.map(({ date }) => date));
  const whats = widest(rows.map(({ what }) => what));
  return rows
    .map(({ date, what, title }) => `  ${date.padEnd(dates)}  ${what.padEnd(whats)}  ${title}\n`)
    .join('');
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, { length }) => Math.max(most, length), 0);
