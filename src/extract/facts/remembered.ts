import { agreeingBefore } from '../grammar/agreed-on-doing.ts';
import { countriesOf, type Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import type { Recall } from '../who/memory.ts';
import { oneEach } from './held.ts';
import type { Timed, When } from './timed.ts';

const MAIN_COORDINATE = anyOf('main|coordinate');

/** Who did something together, in what is no meeting. */
const TOGETHER: ReadonlySet<string> = new Set(['initiator', 'party', 'mediator', 'speaker']);

/** Keeps who did something together, what "the two sides" are next, and who was whose guest. */
export function remember(
  memory: Recall,
  { draft, background, when }: Timed,
  { publishedOn, before }: Before,
): void {
  if (draft.detail.type === 'agreement') keepPaper(memory, draft);
  if (background && isLate(when, publishedOn)) keepPair(memory, draft);
  keepQuarrel(memory, draft);
  if (background) return;
  if (!isOnlySaid(draft) && !isHelp(draft) && !isAwaited(draft))
    keepThose(memory, draft, before?.draft);
}

/** With the fact that was told before. */
interface Before {
  readonly publishedOn: string;
  readonly before: Timed | undefined;
}

/** "had calls with Ann and Bob": "the leaders" are all three. */
function keepThose(memory: Recall, draft: Draft, before: Draft | undefined): void {
  const { detail, participants, frame } = draft;
  const here = participants
    .filter(({ role }) => detail.type === 'meeting' || TOGETHER.has(role))
    .map(({ party }) => party);
  const parties = before?.frame === frame ? [...memory.met(), ...here] : here;
  const isGroup = countriesOf(parties).length > 1;
  if (countriesOf(here).length > 2) memory.story.acted(oneEach(here));
  if (isGroup || (detail.type === 'meeting' && parties.length === 2))
    memory.together(isGroup ? oneEach(parties) : parties);
  const host = participants.find(({ role }) => role === 'host');
  const guest = participants.find(({ role }) => role === 'guest');
  if (host && guest) memory.visit(host.party, guest.party);
}

/** Of the year of the news or the one before: what was long ago is told in passing. */
const isLate = ({ edtf }: When, publishedOn: string): boolean =>
  Number(edtf.replace(/^\.\.\//, '').slice(0, 4)) >= Number(publishedOn.slice(0, 4)) - 1;

/** Two who met some time ago, in the news: "the pair" of the next sentence. */
function keepPair(memory: Recall, { detail, participants, frame }: Draft): void {
  if (frame.view.scene.publisher !== null || !MAIN_COORDINATE.has(frame.clause.link)) return;
  const pair = oneEach(participants.map(({ party }) => party));
  if (detail.type === 'meeting' && pair.length === 2) memory.tied(pair, frame.view.sentence.from);
}

/** Two states of whom one did something hostile to the other: "the two neighbours", for a third. */
function keepQuarrel(memory: Recall, { detail, stance, participants }: Draft): void {
  if (detail.type !== 'action' || stance !== 'conflictual') return;
  const countries = countriesOf(participants.map(({ party }) => party));
  if (countries.length === 2) memory.story.quarrelled(countries);
}

/** More are a conference. */
const MOST_OF_PAPER = 4;

/** Whose "the treaty" is in the sentences that follow. */
function keepPaper(memory: Recall, { participants, frame }: Draft): void {
  const parties = participants.flatMap(({ party, role }) => (role === 'party' ? [party] : []));
  const count = countriesOf(parties).length;
  if (count > 1 && count <= MOST_OF_PAPER)
    memory.papers.keep(oneEach(parties), frame.view.sentence.to);
}

/** Those who help the same state do not meet. */
const isHelp = ({ detail }: Draft): boolean => detail.type === 'action' && detail.kind === 'aid';

/** "They look forward to welcoming Ann in May": those who meet now are still they. */
const isAwaited = ({ detail, frame }: Draft): boolean =>
  detail.type === 'meeting' && agreeingBefore(frame.view, frame.clause, frame.verb) !== undefined;

/** Words that bring nobody together; "A, B and C condemn …" names those of whom "the three countries" says more. */
const isOnlySaid = ({ detail, frame }: Draft): boolean =>
  detail.type === 'statement' &&
  frame.verb.sense.family !== 'agree' &&
  frame.subjects.filter(({ isNamed, kind }) => isNamed && kind !== 'organisation').length < 2;
