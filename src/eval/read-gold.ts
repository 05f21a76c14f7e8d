import { type FileProblem, type GoldArticle, GoldFile } from './gold.ts';
import { problemsOf } from './schema-problems.ts';

export type ReadGold =
  | { readonly ok: true; readonly gold: GoldArticle }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** A coded article from parsed JSON; refuses fields that are missing or wrong, and words that are not in the text. */
export function readGold(value: unknown): ReadGold {
  const parsed = GoldFile.safeParse(value);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) };
  const problems = notVerbatim(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, gold: parsed.data };
}

interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function notVerbatim({ article, facts, nothing, traps }: GoldArticle): readonly FileProblem[] {
  const check = (spans: readonly Words[], at: string): readonly FileProblem[] =>
    spans.flatMap(({ start, end, text }, index) =>
      article.text.slice(start, end) === text && text.trim() !== ''
        ? []
        : [
            {
              pointer: spans.length === 1 && at.endsWith('evidence') ? at : `${at}/${index}`,
              message: `article.text has ${shown(article.text.slice(start, end))} from ${start} to ${end}, not ${shown(text)}`,
            },
          ],
    );
  return [
    ...facts.flatMap(({ evidence, quotes }, index) => [
      ...check(evidence, `/facts/${index}/evidence`),
      ...check(quotes, `/facts/${index}/quotes`),
    ]),
    ...check(nothing, '/nothing'),
    ...check(traps, '/traps'),
  ];
}

const LONGEST_SHOWN = 60;

const shown = (text: string): string =>
  JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
