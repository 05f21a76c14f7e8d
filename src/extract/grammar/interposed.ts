import type { Mention } from '../who/mention.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

const BETWEEN =
  /^(?:in|at|on|,|the|here|today|yesterday|tonight|this|morning|afternoon|evening|noon|separately|jointly)$/;

/** Whether only a time and a place stand between a verb and whoever it takes: "received today, June 21, in Lima, the minister". */
export function isInterposed(view: SentenceView, from: number, { from: to }: Mention): boolean {
  if (to <= from + 1) return false;
  for (let at = from; at < to; ) {
    const end = timeOrPlaceEnd(view, at) ?? (BETWEEN.test(lowerAt(view, at)) ? at + 1 : undefined);
    if (end === undefined || end > to) return false;
    at = end;
  }
  return !/^(?:in|at|on)$/.test(lowerAt(view, to - 1));
}

function timeOrPlaceEnd({ dates, mentions }: SentenceView, at: number): number | undefined {
  const date = dates.find(({ from, to }) => from <= at && at < to);
  if (date) return date.to;
  const place = mentions.find(({ isPlace, from, to }) => isPlace && from <= at && at < to);
  return place?.to;
}
