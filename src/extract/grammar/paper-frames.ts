import { itemsBehind } from '../text/list-items.ts';
import { tokenAt } from '../text/token-at.ts';
import type { VerbSense } from '../verb-senses.ts';
import { DONE } from './aspect.ts';
import type { Frame } from './frame.ts';
import type { Range, SentenceView } from './sentence-view.ts';

const PAPER =
  /^[^\p{L}]*(?:\(?(?:[ivx]{1,4}|[a-h])[).]\s*)?(?:the |an? )?(?:\p{Lu}[\p{L}-]*,? (?:(?:of|on|and|for|in|the|to) )?){0,6}(?:memorandum|memoranda|mou|agreement|protocol|treaty|convention|program(?:me)?|contract|arrangement|roadmap|letter of intent|(?:action|work) plan|exchange of notes)\b/iu;
const SIGNED = /\b(?:sign(?:ed|ing|ature|atory|atories)|concluded|exchanged|initial(?:l)?ed)\b/i;
const INITIALLED = /\binitial(?:l)?ed\b/i;
const FUTURE = /\b(?:will|to) be (?:signed|concluded)\b|\bexpected\b/i;
/** In letters and lines: longer ones are no list. */
const LONGEST_LEAD = 260;
const LONGEST_PAPER = 400;
const MOST_PAPERS = 40;
/** In letters: "  (iv) ". */
const LONGEST_MARK = 40;

const sense = (detail: string): VerbSense => ({
  base: 'sign',
  tense: 'past',
  rest: [],
  family: 'paper',
  detail,
  stance: 'cooperative',
});

/** A line of a list of papers that were signed: "the following documents were signed:", "List of agreements signed". */
export function paperFrames(view: SentenceView): readonly Frame[] {
  const { scene, sentence } = view;
  if (scene.publisher === null) return [];
  const status = statusOf(view);
  if (status) return [paperFrame(view, sentence, status)];
  return papersBehind(view);
}

function paperFrame(view: SentenceView, { from, to }: Range, status: string): Frame {
  const clause = { from, to, link: 'main', conjunction: '', verbs: [] } as const;
  const verb = { at: from, sense: sense(status), to: from, objectAt: undefined };
  return { view, clause, index: 0, verb, aspect: DONE, subjects: [], patients: [] };
}

/** "signed the following: an agreement on fish; and a protocol on boats": the first is told by the verb. */
const papersBehind = (view: SentenceView): readonly Frame[] => {
  const items = itemsBehind(view.scene.tokens, view.sentence);
  if (items.length < 2) return [];
  const { text, tokens } = view.scene;
  const textOf = ({ from, to }: Range) =>
    text.slice(tokens[from]?.start, tokenAt(tokens, to - 1)?.end);
  const status = statusTold(textOf({ from: view.sentence.from, to: items[0]?.from ?? 0 }));
  if (!status) return [];
  const papers = items.filter((item) => PAPER.test(textOf(item)));
  return papers.slice(1).map((item) => paperFrame(view, item, status));
};

function statusOf({ scene, sentence }: SentenceView): string | undefined {
  const { text, tokens } = scene;
  const start = tokens[sentence.from]?.start ?? 0;
  const end = tokenAt(tokens, sentence.to - 1)?.end ?? 0;
  if (end - start > LONGEST_PAPER || goesOnLine(scene, sentence.from)) return undefined;
  const head = lineStart(text, start);
  if (head === undefined) return undefined;
  const isLine = /^[^\p{L}]*(?:\(?[ivxa-h]{1,4}[).])?[^\p{L}]*$/iu.test(text.slice(head, start));
  if (!isLine || !PAPER.test(text.slice(start, end))) return undefined;
  const lead = leadOf(text, head);
  return lead === undefined ? undefined : statusTold(lead);
}

/** What the words before a list tell that was done with its papers. */
function statusTold(lead: string): string | undefined {
  if (FUTURE.test(lead) || !SIGNED.test(lead)) return undefined;
  return INITIALLED.test(lead) ? 'initialled' : 'signed';
}

/** In letters: "(viii" is no longer. */
const LONGEST_NUMBER = 5;

/** Behind the full stop of a sentence in the same line: told without a look at letters, as for most sentences. */
function goesOnLine({ text, tokens }: SentenceView['scene'], from: number): boolean {
  const [word, stop, first] = [tokenAt(tokens, from - 2), tokenAt(tokens, from - 1), tokens[from]];
  if (!word || !stop || !first || text.slice(stop.end, first.start) !== ' ') return false;
  return word.kind === 'word' && word.text.length > LONGEST_NUMBER && word.end === stop.start;
}

/** Where the line begins in which a place stands, if no more than the mark of a list stands before it. */
function lineStart(text: string, at: number): number | undefined {
  const from = Math.max(0, at - LONGEST_MARK);
  const line = text.slice(from, at).lastIndexOf('\n');
  return line === -1 && from > 0 ? undefined : from + line + 1;
}

/** The line before a list that tells what was done with its papers; `head`: where a line of the list begins. */
function leadOf(text: string, head: number): string | undefined {
  let end = head;
  for (let read = 0; read < MOST_PAPERS && end > 1; read++) {
    const from = text.lastIndexOf('\n', end - 2) + 1;
    const line = text.slice(from, end).trim();
    if (mayLead(line)) return /[.!?]$/.test(line) ? undefined : line.slice(-LONGEST_LEAD);
    end = from;
  }
  return undefined;
}

/** "A. Agreements/MoUs": the heading of a part, which tells nothing of them. */
const HEADING =
  /^(?:[A-Z\d]{1,2}[.)]\s*)?(?:MoUs?|Memoranda|Agreements?|Treaties|Documents?)(?:\W{1,3}(?:MoUs?|Memoranda|Agreements?|Treaties|Documents?))?\W{0,3}$/i;

const mayLead = (line: string): boolean =>
  line !== '' && !HEADING.test(line) && (line.endsWith(':') || !PAPER.test(line));
