import { WEEKDAY_WORDS } from '../dates/calendar.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { nameAt } from '../who/name-at.ts';
import type { Place } from '../who/place.ts';
import { behindIn } from './place-in.ts';

const COUNTRY_ORGANISATION = anyOf('country|organisation|adjective');

/** In tokens, behind the verb: "told reporters in Cairo", "said on Monday in Lima". */
const REACH = 4;
const STEP = anyOf(
  'reporters|journalists|lawmakers|parliament|a|the|news|press|conference|briefing|statement|on|speaking|today|yesterday|earlier|late|from|,',
);

const isStep = (word: string): boolean => STEP.has(word) || WEEKDAY_WORDS.has(word);

/** The town in which something was said, by words at the head of its sentence or behind a verb of speaking. */
export function saidIn({ view, verb }: Frame): Place | null {
  const { from, to } = view.sentence;
  if (lowerAt(view, from) === 'in') return townIn(view, from, to);
  const spoken = view.clauses
    .flatMap(({ verbs }) => verbs)
    .filter(({ sense }) => sense.family === 'say' || sense.base === 'speak');
  for (const saying of [verb, ...spoken]) {
    const found = behindVerb(view, saying.to, to);
    if (found) return found;
  }
  return null;
}

function behindVerb(view: SentenceView, from: number, to: number): Place | null {
  for (let at = from; at <= from + REACH && at < to; at++) {
    const isLocal = lowerAt(view, at) === 'in' || (lowerAt(view, at) === 'from' && at === from);
    const town = isLocal ? townIn(view, at, to) : null;
    if (town || !isStep(lowerAt(view, at))) return town;
  }
  return null;
}

/** Whole countries are what is spoken of: "regretted in Peru". */
function townIn(view: SentenceView, at: number, limit: number): Place | null {
  const next = lowerAt(view, at + 1) === 'the' ? at + 2 : at + 1;
  const kind = nameAt(view.scene, next)?.value.kind;
  return COUNTRY_ORGANISATION.has(kind ?? '') ? null : behindIn(view, at, limit);
}
