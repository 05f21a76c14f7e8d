import { edtfOf } from '../../../events/edtf.ts';
import type { DateExpression } from '../dates/expression.ts';
import type { Clause } from '../grammar/clause.ts';
import { isAnyAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import type { Verb } from '../grammar/verb-at.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { isBackground } from './background.ts';
import { whenBy } from './own-date.ts';
import { isSaidBefore } from './said-before.ts';
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
  readonly publishedOn: string;
}

/** Dates what opened a quotation by the day on which its end is said: `"We thank Peru. We trust Chad," A said on Monday`. */
export function dateQuoted(
  facts: Timed[],
  view: SentenceView,
  { speaker, when, publishedOn }: Said,
): void {
  for (let at = facts.length - 1; at >= 0; at--) {
    const fact = facts[at];
    if (!fact || !isOfQuote(fact, view, speaker)) return;
    const isOfMeeting = fact.when.basis !== 'context' || fact.when.edtf === when.edtf;
    const background = fact.background || isBackground(fact.draft, when, publishedOn);
    facts[at] = { ...fact, when, background, partOf: isOfMeeting ? fact.partOf : null };
  }
}

/** Whether what was told last is quoted of a speaker up to a sentence, and has no date but that of a meeting. */
function isOfQuote({ draft, when }: Timed, view: SentenceView, speaker: Party): boolean {
  const isUndated =
    when.basis === 'context' || (when.basis === 'publication' && when.edtf.endsWith('~'));
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

/** The one date behind the verb of saying or at the head of its sentence, not ahead; "had said", "said earlier" is of no day. */
function dayOfSaying(view: SentenceView, publishedOn: string): When | undefined {
  for (const clause of view.clauses) {
    const said = clause.verbs.find((verb) => isSaying(view, clause, verb));
    const when = said && whenSaid(view, { from: said.to, to: clause.to }, publishedOn);
    if (when) return when;
    if (said && isSaidBefore(view, { from: said.at, to: said.to }))
      return { edtf: `../${publishedOn}`, basis: 'publication', extent: 'within', words: null };
  }
  return undefined;
}

/** A day behind the verb, or a longer time that stands beside it; else what the sentence begins with: "In 2019 she said". */
function whenSaid(view: SentenceView, { from, to }: Range, publishedOn: string): When | undefined {
  const near = view.dates.filter(
    (one) => one.from >= from && one.from < from + NEAR && one.to <= to,
  );
  const date =
    near.find(isDay) ??
    near.find((one) => isLongBeside(view, from, one)) ??
    headDate(view, from, near.length);
  const isTold =
    date?.edtf && !view.scene.isQuoted(date.from) && isNotAhead(date.edtf, publishedOn);
  return isTold ? whenBy(date) : undefined;
}

/** The only date of a sentence, at its head. */
function headDate(view: SentenceView, verb: number, more: number): DateExpression | undefined {
  const head = view.dates[0];
  const isHead = head && head.from - view.sentence.from <= 1 && head.to < verb && more === 0;
  return isHead && isLongBeside(view, verb, head) ? head : undefined;
}

const isNotAhead = (edtf: string, publishedOn: string): boolean => {
  const { earliest } = edtfOf(edtf);
  return earliest === null || earliest <= publishedOn;
};

/** "said in May", "told reporters last month": longer than a day, and of nothing that is spoken of. */
function isLongBeside(view: SentenceView, from: number, date: DateExpression): boolean {
  const { edtf, isLoose, isOpen } = date;
  if (edtf === null || isLoose || isOpen || edtf.startsWith('..')) return false;
  for (let at = from; at < date.from; at++) if (isAnyAt(view, at, OF_TOPIC)) return false;
  return true;
}

const OF_TOPIC = anyOf(
  'of|about|that|over|regarding|on|who|which|where|when|if|whether|and|but|adding|from|for|against|since|before|by|until|referring|mark|marking|commemorating|citing|recalling|welcoming|celebrating|signed|reached|agreed|concluded|struck|launched|imposed|adopted|elected|appointed|expelled|detained|arrested|seized|[,;:"“”«»–—-]',
);

/** "he said", "he wrote", and of what is no saying by itself "he warned last month": outside quotation marks. */
function isSaying(view: SentenceView, clause: Clause, { at, to, sense }: Verb): boolean {
  if (view.scene.isQuoted(at)) return false;
  if (sense.family === 'say' || (sense.family === 'other' && sense.base === 'write')) return true;
  const isTag = sense.family === 'speak' && clause.link !== 'relative';
  return isTag && view.dates.some(({ from }) => from === to || from === to + 1);
}

const isDay = ({ edtf, isLoose }: DateExpression): boolean =>
  edtf !== null && !isLoose && edtfOf(edtf).precision === 'day';
