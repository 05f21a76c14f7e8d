import type { GoldFact } from './gold.ts';
import { common, type Extent, isLong, overlapOf } from './span.ts';

/** A span that touches more sentences supports nothing, nor does a longer one that is not within one sentence. */
const MOST_SENTENCES = 2;
const LONGEST = 400;
const LEAST_OVERLAP = 0.3;
const LEAST_OF_SENTENCE = 0.5;
/** How many spans of a found fact are looked at. */
const MOST_SPANS = 4;

/** How well a found fact's spans lie on a gold fact's evidence, from 0 to 1; undefined where they do not support it. */
export function supportOf(
  spans: readonly Extent[],
  { evidence }: Pick<GoldFact, 'evidence'>,
  sentences: readonly Extent[],
): number | undefined {
  const found = spans
    .slice(0, MOST_SPANS)
    .flatMap((span) => supportBy(span, evidence, sentences) ?? []);
  return found.length > 0 ? Math.max(...found) : undefined;
}

function supportBy(
  span: Extent,
  evidence: readonly Extent[],
  sentences: readonly Extent[],
): number | undefined {
  const around = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  const touched = sentences.filter((sentence) => common(span, sentence) > 0).length;
  if (touched > MOST_SENTENCES || (isLong(span, LONGEST) && !around)) return undefined;
  const best = Math.max(...evidence.map((one) => overlapOf(span, one)));
  const isTheSentence =
    around !== undefined &&
    evidence.some(({ start }) => around.start <= start && start < around.end) &&
    overlapOf(span, around) >= LEAST_OF_SENTENCE;
  return best >= LEAST_OVERLAP || isTheSentence ? best : undefined;
}
