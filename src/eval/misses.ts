import type { ArticleResult, Extra } from './article-result.ts';
import { offsetsOf } from './article-result.ts';
import { isBadDate } from './days.ts';
import { relationsOf } from './relations.ts';
import type { Extent } from './span.ts';
import { quotesOf, spansOf } from './words.ts';

/** One thing that is not as it is coded. */
export interface Miss {
  /** The gold file. */
  readonly article: string;
  /** The gold fact, where it is about one. */
  readonly fact: string | null;
  readonly what: string;
}

const LONGEST = 140;

/** Everything in an article that is not as it is coded, for people. */
export function missesOf(result: ArticleResult): readonly Miss[] {
  const { name, gold, predicted, links, missed, extras } = result;
  const { text } = gold.article;
  const say = (fact: string | null, what: string): Miss => ({ article: name, fact, what });
  const wrong = links
    .filter((link) => !link.gold.optional)
    .flatMap(({ gold: fact, comparison }) =>
      comparison.fields
        .filter(({ isRight }) => !isRight)
        .map(({ name: field, want, got }) => {
          const finer = field === 'dateAccepted' && comparison.isFiner ? ' FINER' : '';
          return say(fact.id, `${field}${finer}: want ${want}, got ${got}`);
        }),
    );
  const bad = predicted
    .filter(({ occurred }) => isBadDate(occurred?.edtf))
    .map(({ occurred }) => say(null, `BAD DATE ${occurred?.edtf}`));
  return [
    ...wrong,
    ...missed.map((fact) =>
      say(fact.id, `MISSED ${detailed(fact)}: ${excerpt(text, fact.evidence[0])}`),
    ),
    ...bad,
    ...spansOf(result)
      .filter(({ isVerbatim }) => !isVerbatim)
      .map(({ text: words }) => say(null, `NOT VERBATIM ${JSON.stringify(words)}`)),
    ...extras.map((extra) => say(null, extraText(extra, text))),
    ...quoteMisses(result).map((what) => say(null, what)),
  ];
}

function extraText({ predicted, near, isDuplicate, isTrap, isNothing }: Extra, text: string) {
  const marks = [
    isDuplicate ? 'DUPLICATE ' : near.length > 0 ? 'TYPE ' : '',
    isTrap ? 'TRAP ' : '',
    isNothing ? 'NOTHING ' : '',
  ].join('');
  const facts = near.map(({ id }) => `${id} `).join('');
  const pairs = [...relationsOf(predicted).pairs].sort().join(' ') || 'none';
  const [evidence] = predicted.evidence ?? [];
  const words = excerpt(text, evidence && offsetsOf(evidence));
  return `EXTRA ${marks}${facts}${detailed(predicted)} ${pairs} ${predicted.occurred?.edtf}: ${words}`;
}

function quoteMisses(result: ArticleResult): readonly string[] {
  const { said, heard, found } = quotesOf(result);
  const { text } = result.gold.article;
  const notIn = (all: readonly Extent[], places: readonly number[]) =>
    all.filter((_, at) => !places.includes(at));
  return [
    ...notIn(
      said,
      found.map((one) => one.said),
    ).map((one) => `QUOTE missed ${excerpt(text, one)}`),
    ...notIn(
      heard,
      found.map((one) => one.heard),
    ).map((one) => `QUOTE extra ${excerpt(text, one)}`),
  ];
}

interface Detailed {
  readonly type: string;
  readonly act?: string | null | undefined;
  readonly mode?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly kind?: string | null | undefined;
}

const detailed = ({ type, act, mode, status, kind }: Detailed): string =>
  `${type}/${act ?? mode ?? kind ?? status}`;

const excerpt = (text: string, span: Extent | undefined): string =>
  span ? JSON.stringify(text.slice(span.start, span.end).slice(0, LONGEST)) : 'no evidence';
