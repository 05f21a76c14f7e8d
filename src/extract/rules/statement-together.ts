import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { followsQuote } from './follows-quote.ts';
import { isJointly } from './jointly.ts';
import { countriesOf, defineRule, withContent } from './rule.ts';
import { speakersOf } from './statement.ts';
import { jointStatement } from './statement-joint.ts';
import { targetsIn } from './targets.ts';

/** What several states say with one voice, of no other state, in the news: "A and B jointly condemned the killings", "said in a joint letter". */
export const statementTogether = defineRule({
  name: 'statement-together',
  families: ['say', 'speak'],
  examples: [
    {
      text: 'Kenya and Chad jointly denounced the murders on 3 May 2021.',
      publishedOn: '2021-05-05',
      facts: ['statement/joint-statement KEN+TCD 2021-05-03'],
    },
    {
      text: 'Kenya and Chad said in a joint letter that poaching must stop.',
      publishedOn: '2021-05-05',
      facts: ['statement/joint-statement KEN+TCD 2021-05-05~'],
    },
    {
      text: 'The presidents of Kenya and Chad declared that their countries would fight poaching.',
      publishedOn: '2021-05-05',
      facts: ['statement/joint-statement KEN+TCD 2021-05-05~'],
    },
    { text: 'Kenya jointly denounced the murders.', facts: [] },
    { text: 'Kenya and Chad could jointly denounce the murders.', facts: [] },
    { text: 'The presidents of Kenya and Chad declared that their dogs were ill.', facts: [] },
  ],
  read: (frame) => {
    const { aspect, view, subjects, verb } = frame;
    if (view.scene.publisher !== null || subjects.length === 0 || followsQuote(frame))
      return undefined;
    if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture || aspect.isPassive)
      return undefined;
    const speakers = speakersOf(frame);
    const own = countriesOf(speakers);
    if (own.length < 2 || !isTogether(frame)) return undefined;
    const region = { from: verb.at, to: withContent(frame).to };
    const { parties } = targetsIn(frame, region, own);
    return parties.length > 0 ? undefined : jointStatement(frame, speakers);
  },
});

const isTogether = (frame: Frame): boolean =>
  isJointly(frame) ||
  isBesideVerb(frame) ||
  isInPaper(frame) ||
  isBehindPaper(frame) ||
  isOfBoth(frame) ||
  isPaperOf(frame);

/** "A statement put out by A and B called for calm". */
const isPaperOf = ({ view, clause, subjects: [first] }: Frame): boolean =>
  first !== undefined &&
  lowerAt(view, first.from - 1) === 'by' &&
  hasWord(view, { from: clause.from, to: Math.min(clause.from + PAPER_REACH, first.from) }, PAPER);

const JOINTLY = anyOf('jointly|together|unanimously|collectively');

/** "jointly denounced", "said together". */
const isBesideVerb = ({ view, verb }: Frame): boolean =>
  [verb.at - 1, verb.to].some((at) => isAnyAt(view, at, JOINTLY));

const PAPER = anyOf(
  'statement|communique|communiqué|declaration|letter|appeal|message|proclamation',
);
const IN = anyOf('in|through|by|via');
/** In tokens: "in a rare joint", and from "in" to the paper. */
const PAPER_REACH = 4;
/** In tokens, from the verb to "in": "expressed their common resolve to fight gangs on the Putumayo". */
const LONGEST = 16;

/** "said in a joint letter", "set out their view in a declaration". */
function isInPaper({ view, verb }: Frame): boolean {
  const to = Math.min(view.sentence.to, verb.to + LONGEST);
  for (let at = verb.at + 1; at < to; at++)
    if (isAnyAt(view, at, IN) && isPaperAt(view, at)) return true;
  return false;
}

/** "In a joint article on Monday, the presidents said". */
function isBehindPaper({ view, verb, clause }: Frame): boolean {
  const from = view.sentence.from;
  if (clause.from !== from || !isAnyAt(view, from, IN_AT)) return false;
  const lead = { from, to: Math.min(verb.at, from + PAPER_REACH + 1) };
  return hasWord(view, lead, JOINT) && hasWord(view, lead, PAPER_OR_TALK);
}

const IN_AT = anyOf('in|at');
const JOINT = anyOf('joint|common|shared');
const PAPER_OR_TALK = anyOf(
  'statement|communique|communiqué|declaration|letter|appeal|message|proclamation|article|commentary|op-ed|text|conference|appearance|briefing|interview',
);

const isPaperAt = (view: SentenceView, at: number): boolean =>
  hasWord(view, { from: at + 1, to: at + 1 + PAPER_REACH }, PAPER);

const BOTH = anyOf('they|their|both|the');
const BOTH_STATES = anyOf('they|countries|nations|governments|states|sides|peoples|both');
const AHEAD = anyOf("will|would|must|should|shall|won't|wouldn't");
const OF_DEEDS = anyOf('act|meet|visit|receive|call|agree|instrument|held');
/** In tokens: "their two nations would". */
const SUBJECT_REACH = 5;

/** "declared that their nations would": of what both are to do. */
function isOfBoth({ view, index }: Frame): boolean {
  const next = view.clauses[index + 1];
  if (next?.link !== 'content' || !isAnyAt(view, next.from, BOTH)) return false;
  const subject = { from: next.from, to: Math.min(next.to, next.from + SUBJECT_REACH) };
  // "said they would reopen the border": that is told by itself.
  if (next.verbs.some(({ sense }) => OF_DEEDS.has(sense.family))) return false;
  return hasWord(view, subject, BOTH_STATES) && hasWord(view, subject, AHEAD);
}
