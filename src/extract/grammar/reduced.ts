import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { isOfStates, isPast } from '../verb-senses.ts';
import { isAskedAside } from './asked-aside.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { isByAgent } from './by-agent.ts';
import { SHOTS } from './fired-from.ts';
import { isTagNoun } from './joined-cut.ts';
import { isOfRelative } from './object-before.ts';
import { PREPOSITIONS } from './prepositions.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const TRANSITIVE = anyOf(
  'accuse|arrest|detain|jail|imprison|kill|expel|kidnap|abduct|wound|injure|capture|deploy|station|seize|impose|sign|poison|assassinate|murder|indict|extradite|deport|blame|sentence|convict|shoot|strike|bomb|shell|hit|raid|release|free|order|lead|head|back|support|celebrate|mark|observe|commemorate',
);
const KEPT_YEARLY = anyOf('celebrate|mark|observe|commemorate');
const BEHIND = anyOf('of|by|in|for|at|during|on|near|from|last|earlier|overnight|this|after|to');

/** "expelled an official accused of spying", "the sailors held by Chad said", "Peru, backed by Chad, urged": a participle behind whom it was done to. */
export function isReduced(view: SentenceView, verb: Verb): boolean {
  const { sense, at, to, objectAt } = verb;
  if (objectAt !== undefined) return !isOfRelative(view.scene.tokens, objectAt);
  if (!isPast(sense.tense)) return false;
  const { tokens } = view.scene;
  const [before, next] = [tokenAt(tokens, at - 1), lowerOf(tokens, to)];
  if (isOfWhoDoes(view, verb)) return false;
  if (isOfMeasures(sense, before, next) || isMadeBy(view, verb) || isAskedAside(view, verb))
    return true;
  if (isStationed(sense, before) || isFired(sense, before, next) || isCarried(sense, before))
    return true;
  if (!mayBeReduced(sense, next)) return false;
  if (isKeptOn(sense, before, next)) return true;
  return standsAside(view, verb, before);
}

/** Straight behind a noun whose verb is still to come, or between commas. */
const standsAside = (view: SentenceView, verb: Verb, before: Token | undefined): boolean =>
  before?.kind === 'word'
    ? !isAmong(before, AUXILIARIES) && goesOn(view, verb)
    : isAside(view, verb);

/** "a village shelled by Peru", "a claim dismissed by Peru", "the pact signed between Peru and Chad". */
const isMadeBy = (view: SentenceView, verb: Verb): boolean => {
  const { tokens } = view.scene;
  return (
    isDoneBy(tokens, verb) ||
    isOfTag(view, verb) ||
    isSignedBetween(verb, tokenAt(tokens, verb.at - 1), lowerOf(tokens, verb.to))
  );
};

/** "a pact signed by Peru". */
const isDoneBy = (tokens: readonly Token[], { sense, at, to }: Verb): boolean =>
  isByAgent(tokens, to) && isByWhom(sense, tokenAt(tokens, at - 1));

/** In tokens: ", arrested in the capital on Monday for spying,". */
const ASIDE = 12;

/** "Two Peruvian pilots, arrested in Lima on Monday, were": between commas, with the verb of the sentence behind. */
function isAside({ scene, clauses }: SentenceView, { sense, at, to }: Verb): boolean {
  const { tokens } = scene;
  if (lowerOf(tokens, at - 1) !== ',' || sense.family !== 'act') return false;
  const end = tokens.slice(to, to + ASIDE).findIndex(({ lower }) => lower === ',');
  if (end === -1) return false;
  const main = to + end + 1;
  return (
    isAny(tokens, main, AUXILIARIES) ||
    clauses.some(({ verbs }) => verbs.some((verb) => verb.at === main))
  );
}

const ANNOUNCED = anyOf('announce|unveil|declare|launch|adopt|outline|reveal');
const MEASURES = anyOf(
  'commitments?|measures|sanctions|actions|steps|investments?|funding|funds|plans|agreements|initiatives|assistance|aid|packages?|grants|projects|deliverables|pledges|tariffs|programmes|programs',
);
const WHEN = anyOf('today|yesterday|earlier|last|this|at|in|during|under|here');

/** "with $1 billion of new commitments announced today": what was announced announces nothing. */
const isOfMeasures = ({ base }: Verb['sense'], before: Token | undefined, next: string): boolean =>
  ANNOUNCED.has(base) && isAmong(before, MEASURES) && WHEN.has(next);

/** "has 3,000 troops stationed in Chad". */
const isStationed = ({ base }: Verb['sense'], before: Token | undefined): boolean =>
  STATIONED.has(base) && isAmong(before, TROOPS);

const STATIONED = anyOf('station|base');
const TROOPS = anyOf('troops|soldiers|forces|peacekeepers|aircraft|warplanes|jets|missiles');

/** "killed by shells fired from Chad". */
const isFired = ({ base }: Verb['sense'], before: Token | undefined, next: string): boolean =>
  FIRED.has(base) && FROM_BY.has(next) && isAmong(before, SHOTS);

const FIRED = anyOf('fire|launch|lob');
const FROM_BY = anyOf('from|by');

/** "condemned the raids carried out on Monday against Chad": a raid carries out nothing. */
const isCarried = ({ base }: Verb['sense'], before: Token | undefined): boolean =>
  CARRIED.has(base) && isAmong(before, BLOWS);

const CARRIED = anyOf('carry|conduct|launch|stage|mount');
const BLOWS = anyOf(
  'strikes?|attacks?|airstrikes?|raids?|bombings?|shelling|assaults?|incursions?|offensive|operations?',
);

/** In tokens, from a verb to "by": "dismissed on Monday as false by". */
const AGENT_REACH = 6;

/** "…, a claim dismissed as false by Peru": a participle behind a noun that sums up what was told before. */
function isOfTag({ scene }: SentenceView, { sense, at, to }: Verb): boolean {
  if (sense.family !== 'speak' && sense.family !== 'say') return false;
  if (!isTagNoun({ tokens: scene.tokens }, at)) return false;
  return scene.tokens.slice(to, to + AGENT_REACH).some(({ lower }) => lower === 'by');
}

/** Whether the clause has another verb that tells of something. */
function goesOn({ scene, clauses }: SentenceView, { at, to }: Verb): boolean {
  const clause = clauses.find((one) => one.from <= at && at < one.to);
  return (
    clause?.verbs.some((one) => one.at !== at && isToldOf(one)) === true ||
    scene.tokens.slice(to, clause?.to).some(({ lower }) => TOLD.has(lower)) ||
    scene.tokens.slice(clause?.from, at).some((word, index, own) => isDoing(word, own[index + 1]))
  );
}

/** "buried two", "linking the": a verb that is none of those known, with what it is done to. */
const isDoing = ({ lower }: Token, next: Token | undefined): boolean =>
  DOING.test(lower) && (next?.kind === 'number' || isAmong(next, TAKEN));

/** "jets chasing the rebels struck": who does something is not told of by that. */
const DOING = /(?:ed|^(?:link|involv|concern|regard|tell|includ)ing)$/;

const TAKEN = anyOf('the|an?|two|three|four|five|six|seven|eight|nine|ten|its|his|her|their');

/** "Peru, backed by Chad, urged", "a village shelled by Peru", "a pact signed by Peru". */
const isByWhom = ({ family }: Verb['sense'], before: Token | undefined): boolean =>
  before?.lower === ',' ||
  (before?.lower === 'and' && family === 'speak') ||
  (isOfStates({ family }) && before?.kind === 'word' && !isAmong(before, AUXILIARIES));

/** "the pact signed between Peru and Chad". */
const isSignedBetween = ({ sense }: Verb, before: Token | undefined, next: string): boolean =>
  next === 'between' &&
  sense.family === 'instrument' &&
  before?.kind === 'word' &&
  !isAmong(before, AUXILIARIES);

/** "Victory Day, celebrated on May 9". */
const isKeptOn = ({ base }: Verb['sense'], before: Token | undefined, next: string): boolean =>
  next === 'on' && KEPT_YEARLY.has(base) && before?.lower === ',';

/** "the treaty that Peru signed on Monday": who signs is not signed. */
const isOfSigner = ({ scene, mentions }: SentenceView, { sense, at }: Verb): boolean =>
  sense.family === 'instrument' &&
  mentions.some(
    ({ from, to, kind }) =>
      to === at && kind !== 'adjective' && !isAny(scene.tokens, from - 1, PREPOSITIONS),
  );

const isOfWhoDoes = (view: SentenceView, verb: Verb): boolean =>
  isOfSigner(view, verb) || isOfDoer(view, verb);

/** "the two pilots whom Peru arrested", "the villages that Peru's army shelled": who is named behind the pronoun did it. */
const isOfDoer = ({ scene: { tokens }, mentions }: SentenceView, { at, to }: Verb): boolean =>
  lowerOf(tokens, to) !== 'by' &&
  mentions.some(
    ({ from, to: end, kind }) =>
      (end === at || (end === at - 1 && tokens[end]?.kind === 'word')) &&
      kind !== 'adjective' &&
      isAny(tokens, from - 1, TAKING_UP),
  );

const TAKING_UP = anyOf('which|whom|that');

/** "a step criticised by Peru"; "seized two boats on Monday" has its object. */
const mayBeReduced = ({ base, rest, family }: Verb['sense'], next: string): boolean =>
  rest[0] !== '~' &&
  rest[0] !== 'back' &&
  ((family === 'speak' && next === 'by') ||
    (TRANSITIVE.has(base) && (BEHIND.has(next) || TOLD.has(next))));

/** "sailors detained in Peru were ill": the sentence has its verb further on. */
const TOLD = anyOf('was|were|is|are|will|would|have|has|had|must|should|may|might|can|could');

const isToldOf = ({ sense }: Verb): boolean => sense.tense === 'past' || sense.tense === 'present';
