import { but } from '../grammar/aspect.ts';
import type { Clause } from '../grammar/clause.ts';
import { type Frame, frameOf } from '../grammar/frame.ts';
import {
  hasWord,
  hasWordLike,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import type { Verb } from '../grammar/verb-at.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { countriesOf, defineRule } from './rule.ts';
import { speakersOf, statement } from './statement.ts';
import { namedAt, type Targets, targetsIn } from './targets.ts';

const SAYING = anyOf('warn|say|add|tell|declare|announce|state');
const IF = new Set(['if', 'unless', 'should']);
const AHEAD = anyOf('will|would|shall');
/** In tokens, from "will" to its verb: "will also be". */
const REACH = 4;

/** "Should it go on, Ann warned, the border with B will be shut": what the speaker's own state will do to another on a condition. */
export const statementConditional = defineRule({
  name: 'statement-conditional',
  families: ['say', 'speak'],
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
      text: 'If the road is mended, the border with Peru will be opened, Chilean Foreign Minister Ana Lopez said.',
      facts: [],
    },
    {
      text: 'If the raids go on, Bolivia will close its border with Peru, Chilean Foreign Minister Ana Lopez warned.',
      facts: [],
    },
  ],
  read: (frame) => {
    const { view, aspect } = frame;
    if (!isSaid(frame)) return undefined;
    const speakers = speakersOf(frame);
    const own = countriesOf(speakers);
    const threat = own.length === 1 ? threatIn(frame, own) : undefined;
    if (!threat) return undefined;
    const named = targetsIn(frame, view.sentence, own, true);
    const targets = named.parties.length > 0 ? named : neighbourOf(frame, own);
    if (!targets) return undefined;
    const draft = statement(
      { ...frame, aspect: but(aspect, { isHypothetical: false }) },
      {
        act: 'threaten',
        stance: 'conflictual',
        speakers,
        targets,
        isStanding: false,
      },
    );
    if (!draft) return undefined;
    const { from, to } = draft.evidence;
    const isWithin = from <= threat.at && threat.at < to;
    return isWithin ? draft : { ...draft, evidence: view.sentence };
  },
});

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
        verb !== told &&
        isHostile(view, verb) &&
        isAhead(view, clause, verb) &&
        isOwn(frameOf(view, clause, index, verb), own),
    );
    if (threat) return threat;
  }
  return undefined;
}

const isHostileDeed = ({ sense }: Verb): boolean =>
  sense.family === 'act' && sense.stance === 'conflictual';

/** "will expel", and "will respond" to what is hostile itself. */
const isHostile = ({ clauses }: SentenceView, verb: Verb): boolean =>
  isHostileDeed(verb) ||
  (ANSWERING.has(verb.sense.base) && clauses.some(({ verbs }) => verbs.some(isHostileDeed)));

const ANSWERING = anyOf('respond|retaliate|react|reply|answer');

/** Behind "will", and not in the condition. */
function isAhead(view: SentenceView, { conjunction, from }: Clause, { at }: Verb): boolean {
  if (IF.has(conjunction)) return false;
  const isBehindIf = IF.has(lowerAt(view, from)) && !hasWordLike(view, from, at, /^,$/);
  return !isBehindIf && hasWord(view, { from: Math.max(from, at - REACH), to: at }, AHEAD);
}

function isOwn({ aspect, subjects }: Frame, own: readonly string[]): boolean {
  if (aspect.isNegated) return false;
  const doers = countriesOf(partiesOf(subjects));
  return doers.length === 0 ? aspect.isPassive : doers.every((one) => own.includes(one));
}
