import { but } from '../grammar/aspect.ts';
import type { Clause } from '../grammar/clause.ts';
import { type Frame, frameOf } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import {
  hasWord,
  hasWordLike,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import type { Verb } from '../grammar/verb-at.ts';
import { anyOf } from '../text/any-of.ts';
import type { WordList } from '../text/word-list.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { countriesOf, type Draft, defineRule } from './rule.ts';
import { speakersOf, statement } from './statement.ts';
import { namedAt, type Targets, targetsIn } from './targets.ts';

const SAYING = anyOf(
  'warn|say|add|tell|declare|announce|state|indicate|write|insist|vow|caution|threaten|promise|signal|stress|explain|remind|reiterate|make|swear|note|argue',
);
const IF = anyOf('if|unless|should');
const AHEAD = anyOf('will|would|shall|ready|prepared|hesitate|afraid');
/** In tokens, from "will" to its verb: "will also be". */
const REACH = 4;

/** "Should it go on, Ann warned, the border with B will be shut": what the speaker's own state will do to another on a condition. */
export const statementConditional = defineRule({
  name: 'statement-conditional',
  families: ['say', 'speak', 'act', 'other'],
  examples: [
    {
      text: 'Should the raids go on, Chilean Foreign Minister Ana Lopez warned, the border with Peru will be closed.',
      publishedOn: '2021-02-03',
      facts: ['statement/threaten CHL>PER 2021-02-03~'],
    },
    {
      text: 'Chile will expel two Peruvian diplomats unless the raids end, Chilean Foreign Minister Ana Lopez said.',
      publishedOn: '2021-02-03',
      facts: ['statement/threaten CHL>PER 2021-02-03~'],
    },
    {
      text: 'If Peru raises its tariffs, Chile will retaliate.',
      publisher: 'Ministry of Trade of Chile',
      publishedOn: '2021-02-03',
      facts: ['statement/threaten CHL>PER 2021-02-03~'],
    },
    {
      text: 'If the road is mended, the border with Peru will be opened, Chilean Foreign Minister Ana Lopez said.',
      facts: [],
    },
    {
      text: 'If the raids go on, Bolivia will close its border with Peru, Chilean Foreign Minister Ana Lopez warned.',
      facts: [],
    },
  ],
  read: (frame) => {
    if (!TELLING.has(frame.verb.sense.family)) return ownThreat(frame);
    if (!isSaid(frame)) return undefined;
    const speakers = speakersOf(frame);
    const own = countriesOf(speakers);
    const threat = own.length === 1 ? threatIn(frame, own) : undefined;
    return threat && threatened(frame, threat, speakers);
  },
});

/** "If Peru raises its tariffs, Chile will retaliate": what an office tells itself. */
function ownThreat(frame: Frame): Draft | undefined {
  const { view, verb, aspect } = frame;
  const { publisher } = view.scene;
  if (!publisher?.country || aspect.isPassive || view.scene.isQuoted(verb.at)) return undefined;
  if (!hasWord(view, view.sentence, IF)) return undefined;
  const threat = threatIn(frame, [publisher.country]);
  return threat?.at === verb.at ? threatened(frame, threat, [publisher]) : undefined;
}

const TELLING = new Set(['say', 'speak']);

/** Against the state that the sentence names. */
function threatened(frame: Frame, threat: Verb, speakers: readonly Party[]): Draft | undefined {
  const { view, aspect } = frame;
  const own = countriesOf(speakers);
  const named = targetsIn(frame, view.sentence, own, true);
  const targets = named.parties.length > 0 ? named : neighbourOf(frame, own);
  if (!targets) return undefined;
  const said = { act: 'threaten', stance: 'conflictual', speakers, targets } as const;
  const now = frameWith(frame, { aspect: but(aspect, { isHypothetical: false, isFuture: false }) });
  const draft = statement(now, { ...said, isStanding: false });
  if (!draft) return undefined;
  const { from, to } = draft.evidence;
  const isWithin = from <= threat.at && threat.at < to;
  return isWithin ? draft : { ...draft, evidence: view.sentence };
}

const isSaid = ({ view, verb, aspect }: Frame): boolean =>
  SAYING.has(verb.sense.base) &&
  hasWord(view, view.sentence, IF) &&
  !(aspect.isPassive || aspect.isNegated || aspect.isFuture);

/** "the border with Peru", "the embassy in Peru": the first other state that the sentence names. */
function neighbourOf({ view }: Frame, own: readonly string[]): Targets | undefined {
  const found = mentionsWithin(view, view.sentence).find(({ kind, parties }) => {
    const [country, ...more] = countriesOf(parties);
    return kind !== 'media' && country !== undefined && more.length === 0 && !own.includes(country);
  });
  return found && namedAt(found.parties, found.from);
}

/** "will be closed", "Chile will expel": a hostile deed to come, by the speaker's own state or by nobody named. */
function threatIn({ view, verb: told }: Frame, own: readonly string[]): Verb | undefined {
  for (const [index, clause] of view.clauses.entries()) {
    const threat = clause.verbs.find(
      (verb) =>
        (verb !== told || !TELLING.has(told.sense.family)) &&
        isHostile(view, verb) &&
        (isAhead(view, clause, verb)
          ? isOwn(frameOf(view, clause, index, verb), own)
          : mayCome(view, clause, verb) && isBy(frameOf(view, clause, index, verb), own)),
    );
    if (threat) return threat;
  }
  return undefined;
}

const isHostileDeed = ({ sense }: Verb): boolean =>
  sense.family === 'act' && sense.stance === 'conflictual';

/** "will expel", and "will respond" to what is hostile itself. */
const isHostile = (view: SentenceView, verb: Verb): boolean =>
  isHostileDeed(verb) ||
  isRetaliation(view, verb) ||
  (ANSWERING.has(verb.sense.base) && view.clauses.some(({ verbs }) => verbs.some(isHostileDeed)));

/** "will strike back", "is ready to take countermeasures", "will respond in kind". */
const isRetaliation = (view: SentenceView, { at, to, sense }: Verb): boolean =>
  RETALIATING.has(sense.base) ||
  (STRIKING.has(sense.base) && lowerAt(view, at + 1) === 'back') ||
  (TAKING.has(sense.base) && hasWord(view, { from: at, to: to + MEASURES_REACH }, MEASURES)) ||
  (ANSWERING.has(sense.base) && lowerAt(view, at + 1) === 'in' && lowerAt(view, at + 2) === 'kind');

const RETALIATING = anyOf('retaliate');
const STRIKING = anyOf('strike|hit|fight|fire|shoot|hold|push');
const TAKING = anyOf('take|impose|adopt|consider|introduce|use');
/** In tokens: "all the necessary". */
const MEASURES_REACH = 5;
const MEASURES = anyOf(
  'countermeasures|counter-measures|retaliation|reprisals|retaliatory|sanctions|reciprocal|revenge|steps|force',
);

const ANSWERING = anyOf('respond|retaliate|react|reply|answer');

/** Behind "will", and not in the condition. */
const isAhead = (view: SentenceView, clause: Clause, verb: Verb): boolean =>
  isBehind(view, clause, verb, AHEAD);

/** "said it could strike Peru if the raids went on". */
const mayCome = (view: SentenceView, clause: Clause, verb: Verb): boolean =>
  isBehind(view, clause, verb, POSSIBLE);

const POSSIBLE = anyOf('could|might|may');

function isBehind(
  view: SentenceView,
  { conjunction, from }: Clause,
  { at }: Verb,
  words: WordList,
): boolean {
  const isOpen = IF.has(conjunction) || isAnyAt(view, from, IF);
  const isBehindIf = isOpen && !hasWordLike(view, from, at, /^,$/);
  return !isBehindIf && hasWord(view, { from: Math.max(from, at - REACH), to: at }, words);
}

function isOwn({ aspect, subjects }: Frame, own: readonly string[]): boolean {
  if (aspect.isNegated) return false;
  const doers = countriesOf(partiesOf(subjects));
  return doers.length === 0 ? aspect.isPassive : doers.every((one) => own.includes(one));
}

/** By the speaker's own state, which is named. */
const isBy = ({ aspect, subjects }: Frame, own: readonly string[]): boolean =>
  !aspect.isNegated &&
  subjects.length > 0 &&
  countriesOf(partiesOf(subjects)).every((one) => own.includes(one));
