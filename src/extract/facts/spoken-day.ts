import { edtfOf } from '../../../events/edtf.ts';
import type { DateExpression } from '../dates/expression.ts';
import type { SentenceView } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import type { VerbSense } from '../verb-senses.ts';
import type { Party } from '../who/mention.ts';
import { whenBy } from './own-date.ts';
import type { Timed, When } from './timed.ts';

/** In tokens: from the words about who spoke to the rest of what is quoted of him. */
const REACH = 60;
/** In tokens: "said in an interview with state television on Monday". */
const NEAR = 12;

/** The day on which somebody is told to have spoken: all that is quoted of him there is of that day. */
export class SpokenDay {
  #last: { readonly speaker: Party; readonly when: When; readonly at: number } | undefined;

  /** Keeps the day beside "said", outside quotation marks; another speaker ends the former's. */
  hears(view: SentenceView, speaker: Party | undefined, publishedOn: string): When | undefined {
    const when = speaker && dayOfSaying(view, publishedOn);
    if (speaker && when) this.#last = { speaker, when, at: view.sentence.to };
    return when;
  }

  /** The day of a statement that is quoted of the same speaker, soon after. */
  of(draft: Draft): When | undefined {
    const last = this.#last;
    const { view } = draft.frame;
    if (!last || !isQuoted(draft) || !isBy(draft, last.speaker)) return undefined;
    if (view.sentence.from - last.at > REACH) return undefined;
    this.#last = { ...last, at: view.sentence.to };
    return last.when;
  }
}

interface Said {
  readonly speaker: Party;
  readonly when: When;
}

/** Dates what opened a quotation by the day on which its end is said: `"We thank Peru. We trust Chad," A said on Monday`. */
export function dateQuoted(facts: Timed[], view: SentenceView, { speaker, when }: Said): void {
  for (let at = facts.length - 1; at >= 0; at--) {
    const fact = facts[at];
    if (!fact || !isOfQuote(fact, view, speaker)) return;
    facts[at] = { ...fact, when };
  }
}

/** Whether what was told last is quoted of a speaker up to a sentence, and has no date. */
function isOfQuote({ draft, when }: Timed, view: SentenceView, speaker: Party): boolean {
  const isUndated = when.basis === 'publication' && when.edtf.endsWith('~');
  if (!isUndated || !isQuoted(draft) || !isBy(draft, speaker)) return false;
  let at = view.sentence.from;
  while (at > draft.evidence.from && view.scene.isQuoted(at)) at--;
  return at <= draft.evidence.from;
}

const isQuoted = ({ detail, frame: { verb, view } }: Draft): boolean =>
  detail.type === 'statement' && (verb.sense.family === 'quoted' || view.scene.isQuoted(verb.at));

const isBy = ({ participants }: Draft, { country, person }: Party): boolean =>
  participants.some(
    ({ role, party }) => role === 'speaker' && party.country === country && party.person === person,
  );

/** The one date behind the verb of saying, not ahead. */
function dayOfSaying(view: SentenceView, publishedOn: string): When | undefined {
  const { clauses, dates, scene } = view;
  for (const { verbs, to } of clauses) {
    const said = verbs.find(({ at, sense }) => isSaying(sense) && !scene.isQuoted(at));
    const date = dates.find(
      (one) =>
        said && one.from >= said.to && one.from < said.to + NEAR && one.to <= to && isDay(one),
    );
    const isTold = date?.edtf && !scene.isQuoted(date.from) && date.edtf <= publishedOn;
    if (date && isTold) return whenBy(date);
  }
  return undefined;
}

/** "he said", "he wrote". */
const isSaying = ({ family, base }: VerbSense): boolean =>
  family === 'say' || (family === 'other' && base === 'write');

const isDay = ({ edtf, isLoose }: DateExpression): boolean =>
  edtf !== null && !isLoose && edtfOf(edtf).precision === 'day';
