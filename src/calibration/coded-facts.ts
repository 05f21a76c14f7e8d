import { resultOf } from '../eval/article-result.ts';
import { isAllRight } from '../eval/comparison.ts';
import type { GoldArticle } from '../eval/gold.ts';
import type { Feature } from '../extract/confidence-features.ts';
import type { RuleExtractor } from '../extract/extractor.ts';
import type { Observation } from './logistic.ts';

/** A fact that was found in a coded article, with whether it is right. */
export interface CodedFact extends Observation<Feature> {
  readonly article: string;
  /** The rules were developed on this article. */
  readonly isSeen: boolean;
}

interface CodedArticle {
  readonly name: string;
  readonly gold: GoldArticle;
  readonly isSeen: boolean;
}

/**
 * What is found in a coded article, beside what is coded: right is what matches in type and evidence, with date, pairs,
 * direction, stance and modality right. Facts that match optional ones count too, and what matches none is wrong.
 */
export function codedFacts(
  extractor: RuleExtractor,
  { name, gold, isSeen }: CodedArticle,
): readonly CodedFact[] {
  const { text, title, publisher, published } = gold.article;
  const { facts, explanations } = extractor.explain({
    text,
    title: title ?? null,
    publisher: publisher ?? null,
    publishedOn: published.slice(0, 10),
  });
  const right = new Set(
    resultOf(name, gold, facts)
      .links.filter(({ comparison }) => isAllRight(comparison))
      .map(({ index }) => index),
  );
  return explanations.map(({ confidence }, index) => ({
    article: name,
    isSeen,
    features: confidence.flatMap(({ feature }) => (feature === 'always' ? [] : [feature])),
    isRight: right.has(index),
  }));
}
