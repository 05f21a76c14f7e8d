import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAmong, tokenAt } from '../text/token-at.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { DEEDS } from './deed-words.ts';
import { referenceIn } from './reference.ts';
import { countriesOf, type Draft, defineRule } from './rule.ts';
import { statement } from './statement.ts';
import { namedAt } from './targets.ts';
import { judgedWords } from './what-was-said.ts';

const WORDS = anyOf(
  'accusations?|allegations?|claims?|charges?|assertions?|insinuations?|statements?|remarks?',
);
/** "the zone declared by Peru": whatever it is, that state made it. */
const MADE = anyOf(
  'declared|announced|issued|adopted|enacted|imposed|made|taken|published|passed|promulgated|proclaimed|circulated|claimed|organi[sz]ed',
);
const MODAL = anyOf('may|might|could|would|should|if|to|whether');
const BEHIND = anyOf('by|of|from');
/** In tokens: "the claims made yesterday by Peru". */
const REACH = 5;

/** "B's claims are unfounded", "the allegations by B have no basis": an office that says so rejects what B said. */
export const statementDismissed = defineRule({
  name: 'statement-dismissed',
  families: ['baseless'],
  examples: [
    {
      text: '"Peru\'s claims are baseless and absurd," said Chilean Foreign Minister Ana Lopez.',
      publishedOn: '2021-02-03',
      facts: ['statement/refuse CHL>PER 2021-02-03~'],
    },
    { text: "Peru's claims are baseless.", facts: [] },
  ],
  read: (frame) => {
    const { view, verb, clause, aspect } = frame;
    const whose = judgedWords(frame);
    if (aspect.isNegated || (!whose && isReported(frame))) return undefined;
    if (isModal(tokenAt(view.scene.tokens, verb.at - 1))) return undefined;
    const { publisher, isQuoted } = view.scene;
    const speaker = (isQuoted(verb.at) ? view.speaker : undefined) ?? publisher;
    if (!speaker) return undefined;
    const words = { from: clause.from, to: verb.at };
    const said =
      whose ??
      mentionsWithin(view, words).find((one) => isOfWords(frame, one, words)) ??
      judgedThat(frame);
    return said ? dismissed(frame, speaker, said) : toAsked(frame, speaker);
  },
});

/** "those of 12 May are baseless" tells of a day. */
const isModal = (token: Token | undefined): boolean =>
  token !== undefined && isAmong(token, MODAL) && token.text !== 'May';

/** "It is unacceptable that Peru has shut the port": whoever did so. */
function judgedThat({ view, verb, clause }: Frame): Mention | undefined {
  const isIt = lowerAt(view, clause.from) === 'it' && verb.sense.detail !== 'refuse';
  // "It is hard to find a crime that Peru has not committed".
  const isShort = verb.to - verb.at <= LONGEST_VERDICT;
  if (!isIt || !isShort || lowerAt(view, verb.to) !== 'that') return undefined;
  const doer = view.mentions.find(
    ({ from, isPlace }) => !isPlace && from > verb.to && leadIn(view, from) === verb.to,
  );
  const last = doer && (doer.isOwner ? doer.to + 2 : doer.to);
  const aux = [last, last && last + 1].find((at) => isAnyAt(view, at ?? 0, BE));
  return aux === undefined || lowerAt(view, aux + 1).endsWith('ing') ? doer : undefined;
}

/** In tokens: "is deeply regrettable". */
const LONGEST_VERDICT = 3;

/** "that Peru is attacked". */
const BE = anyOf('is|are|was|were|be|been|being');

/** What is said of the words or deeds of another state. */
function dismissed(frame: Frame, speaker: Party, said: Mention): Draft | undefined {
  const parties = partiesOf([said]);
  if (countriesOf(parties).every((country) => country === speaker.country)) return undefined;
  const draft = statement(frame, {
    act: frame.verb.sense.detail as Act, // verbs.tsv is checked for its acts at start
    stance: 'conflictual',
    speakers: [speaker],
    targets: namedAt(parties, said.from),
    isStanding: false,
  });
  if (!draft || said.from > draft.evidence.from) return draft;
  // "What Peru said is absurd": with the words that are judged.
  const from = Math.min(draft.evidence.from, leadIn(frame.view, said.from));
  return { ...draft, evidence: { ...draft.evidence, from } };
}

/** "The remarks you cited are groundless", in an answer, and "The measure runs counter to the treaty" of a deed told before. */
function isOfAsked({ view, clause, verb }: Frame): boolean {
  if (!isAnyAt(view, clause.from, POINTING)) return false;
  const isSpoken = view.scene.isSpoken?.(verb.at) === true;
  return [1, 2, 3].some((next) => {
    const word = lowerAt(view, clause.from + next);
    return (
      isAnyAt(view, clause.from + next, WORDS) ||
      (!isSpoken && clause.from + next < verb.at && DEEDS.test(word))
    );
  });
}

const POINTING = anyOf('the|this|these|those|such|that');

/** What an answer says of the words that were asked about. */
function toAsked(frame: Frame, speaker: Party): Draft | undefined {
  if (!isOfAsked(frame)) return undefined;
  const act = frame.verb.sense.detail as Act;
  const stance = 'conflictual';
  const targets = { parties: [], mentioned: [], isShielded: false, isNamed: false, at: 0 };
  const draft = statement(frame, { act, stance, speakers: [speaker], targets, isStanding: false });
  const refersTo = referenceIn(frame.view, { from: frame.clause.from, to: frame.verb.at });
  return draft && { ...draft, detail: { type: 'statement', act }, stance, refersTo };
}

/** "said that the decision is a mistake": whoever said so is read at "said". */
const isReported = ({ clause, view, verb }: Frame): boolean => {
  const { isQuoted, isSpoken } = view.scene;
  if (!isQuoted(verb.at)) return clause.link === 'content';
  // A quotation is judged as a whole, what it says to be untrue is rejected.
  return verb.sense.detail !== 'refuse' && isSpoken?.(verb.at) !== true;
};

/** Whose words they are: named as their owner straight before, or behind "by". */
function isOfWords(
  frame: Frame,
  { kind, isOwner, isPlace, from, to }: Mention,
  { from: start }: Range,
) {
  const { view } = frame;
  if (kind === 'media' || kind === 'organisation' || isPlace) return false;
  const isOne = (at: number) => isJudged(frame, lowerAt(view, at));
  const next = isOwner ? to + 1 : to;
  if (isOne(next) || isOne(next + 1)) return true;
  const lead = leadIn(view, from);
  return isAnyAt(view, lead, BEHIND) && (isMadeBy(view, lead) || isBehind(lead, start, isOne));
}

/** Whether one of the words before a preposition is judged. */
function isBehind(lead: number, start: number, isOne: (at: number) => boolean): boolean {
  for (let at = lead - 1; at >= Math.max(start, lead - REACH); at--) if (isOne(at)) return true;
  return false;
}

const isMadeBy = (view: Frame['view'], by: number): boolean =>
  lowerAt(view, by) === 'by' && isAnyAt(view, by - 1, MADE);

/** Words can be untrue, words and deeds can be wrong. */
const isJudged = ({ verb }: Frame, word: string): boolean =>
  WORDS.has(word) || (verb.sense.detail !== 'refuse' && DEEDS.test(word));
