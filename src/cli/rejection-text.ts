import type { ReadAnswer } from '../client/service.ts';
import { safe } from './style.ts';

/** How much of what a model told was not believed: a count, or each with its reason. Empty where rules read. */
export function rejectionText({ facts, rejections, usage }: ReadAnswer, inFull: boolean): string {
  if (!rejections) return '';
  const lost = rejections.filter(({ what }) => what === 'fact').length;
  const tokens = usage ? ` (${usage.tokens.input} tokens in, ${usage.tokens.output} out)` : '';
  const head = `${lost} of ${facts.length + lost} facts that the model told were rejected${tokens}\n`;
  if (!inFull) return head;
  return (
    head +
    rejections.map(({ fact, what, message }) => `  ${fact}, ${what}: ${safe(message)}\n`).join('')
  );
}
