import type { Frame } from '../grammar/frame.ts';
import { leadsToDeed } from '../grammar/resolved-to.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { behindTime } from '../grammar/time-between.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { helpIn, ofGivenSupport } from './given-support.ts';
import { appealStance } from './hostility.ts';
import { isGrief } from './letter.ts';
import { regretIn } from './regret.ts';
import { countriesOf, type Stance, withContent } from './rule.ts';
import { sharedWorry } from './shared-worry.ts';
import { speakersOf } from './statement.ts';
import { taggedRegion } from './tagged.ts';
import { isThingWelcomed, isVisitWelcomed } from './welcomed-thing.ts';

const REGRET_DEPLORE = anyOf('regret|deplore|express|voice');

/** An act, with the stance where the verb's own does not hold. */
interface ActOfVerb {
  readonly act: string;
  readonly stance?: Stance;
}

/** What kind of statement a verb and the words behind it tell. */
export function actOf(frame: Frame): ActOfVerb {
  if (isThingWelcomed(frame)) return { act: isVisitWelcomed(frame) ? 'greeting' : 'praise' };
  if (isOwnResolve(frame)) return { act: 'intent' };
  if (isKindVow(frame)) return { act: 'intent', stance: 'cooperative' };
  if (isConveyed(frame)) return { act: 'greeting', stance: 'cooperative' };
  if (isGrief(frame)) return { act: 'support', stance: 'cooperative' };
  if (isOrder(frame)) return { act: 'appeal', stance: 'conflictual' };
  if (isShared(frame)) return { act: 'support', stance: 'cooperative' };
  if (isAskedToAct(frame)) return { act: 'appeal', stance: appealStance(frame, rangeOf(frame)) };
  return byDetail(frame);
}

/** "Chad will help Peru, its minister vowed": no threat. */
function isKindVow(frame: Frame): boolean {
  const before = frame.verb.sense.base === 'vow' ? taggedRegion(frame) : undefined;
  return before !== undefined && hasWord(frame.view, before, KIND);
}

const KIND = anyOf(
  'help|assist|support|back|aid|restore|resume|continue|keep|stand|deepen|strengthen|expand|improve|boost|provide|send|give|work|cooperate|respect|honou?r|protect|host|welcome|rebuild',
);

/** "shared Peru's concern": on Peru's side. */
const isShared = (frame: Frame): boolean =>
  frame.verb.sense.base === 'share' &&
  frame.verb.sense.detail === 'criticise' &&
  sharedWorry(
    frame.view,
    rangeOf(frame),
    speakersOf(frame).map(({ country }) => country),
  ) !== undefined;

const CONVEYING = anyOf('convey|pass|send|give|deliver|transmit|extend');
const WISHES = anyOf('wishes|regards|greetings|congratulations|condolences');

/** "I ask you to convey my best wishes to your King": a greeting, and nothing that is asked. */
const isConveyed = ({ view, verb, clause }: Frame): boolean =>
  verb.sense.detail === 'appeal' &&
  hasWord(view, { from: verb.to, to: Math.min(clause.to, verb.to + CONVEYING_REACH) }, CONVEYING) &&
  hasWord(view, { from: verb.to, to: clause.to }, WISHES);

/** In tokens: "you also to". */
const CONVEYING_REACH = 4;

function byDetail(frame: Frame): ActOfVerb {
  const { detail } = frame.verb.sense;
  if (isWillOfOther(frame)) return { act: 'praise', stance: 'cooperative' };
  // "A is of the view that …", alone
  if (detail === 'joint-statement' && !areSeveral(frame)) return { act: 'comment' };
  if (detail === 'support') return helpOf(frame) ?? { act: detail };
  const regret = detail === 'criticise' ? regretIn(frame, rangeOf(frame)) : undefined;
  if (regret === 'comment') return { act: regret, stance: 'neutral' };
  if (regret) return { act: regret };
  if (isOffended(frame)) return { act: 'criticise', stance: 'conflictual' };
  return { act: isSympathy(frame) ? 'greeting' : detail };
}

/** "We invite Peru to refrain from threats": no invitation to come. */
function isAskedToAct({ view, verb, clause }: Frame): boolean {
  if (verb.sense.detail !== 'invite') return false;
  for (let at = verb.to; at < clause.to - 1; at++)
    if (lowerAt(view, at) === 'to' && isConduct(view, at + 1)) return true;
  return false;
}

const isConduct = (view: Frame['view'], at: number): boolean =>
  isAnyAt(view, at, CONDUCT) || (lowerAt(view, at) === 'give' && lowerAt(view, at + 1) === 'up');

const CONDUCT = anyOf(
  'adopt|impose|apply|refrain|solve|resolve|settle|respect|cease|stop|halt|abide|comply|reconsider|show|exercise|return|implement|fulfil|fulfill|release|withdraw|avoid|abandon|act|reflect|honou?r|desist|put|adhere|observe|renounce|refrain|ensure|guarantee|allow|condemn|recogni[sz]e|accept|behave|acknowledge|apologi[sz]e|end|drop|retract|reverse|dismantle|restrain',
);

const WILL = anyOf('intention|readiness|willingness|determination');

/** "noted Peru's intention to build a dam": what another state means to do. */
function isWillOfOther(frame: Frame): boolean {
  const { view, verb } = frame;
  if (verb.sense.detail !== 'intent' || !isAnyAt(view, verb.to - 1, WILL)) return false;
  const own = speakersOf(frame).map(({ country }) => country);
  const owner = mentionsWithin(view, { from: verb.at, to: verb.to }).at(-1);
  const [country] = owner?.isOwner ? countriesOf(owner.parties) : [];
  return country !== undefined && !own.includes(country);
}

const rangeOf = (frame: Frame): Range => ({ from: frame.verb.at, to: withContent(frame).to });

const areSeveral = ({ subjects }: Frame): boolean => countriesOf(partiesOf(subjects)).length > 1;

/** "noted Peru's support": help that another state gives. */
function helpOf(frame: Frame): ActOfVerb | undefined {
  const { verb } = frame;
  if (verb.sense.base === 'support') return undefined;
  const own = speakersOf(frame).map(({ country }) => country);
  const region = rangeOf(frame);
  const at = helpIn(frame, region);
  return at === undefined ? undefined : ofGivenSupport(frame, region, at, own);
}

const MISFORTUNES = anyOf(
  'flood|floods|flooding|earthquake|earthquakes|quake|wildfire|wildfires|landslide|landslides|typhoon|cyclone|hurricane|death|deaths|passing|demise|loss|losses|victims|casualties|crash|accident|disaster',
);

const CHOICES = anyOf(
  'decision|decisions|move|moves|refusal|plan|plans|threat|threats|remarks|comments|statement|test|tests|launch|rejection|ruling|verdict|announcement|withdrawal|failure|treatment|actions|conduct|behaviour|behavior',
);

/** "expressed shock at the decision": no sympathy. */
const isOffended = ({ view, verb, clause }: Frame): boolean =>
  verb.sense.detail === 'greeting' &&
  verb.sense.rest.includes('shock') &&
  hasWord(view, { from: verb.to, to: clause.to }, CHOICES);

const CONCERNS = anyOf('concerns?');

/** "expressed deep regret at the floods": sorrow, not anger, as concern over them would be. */
const isSympathy = (frame: Frame): boolean =>
  REGRET_DEPLORE.has(frame.verb.sense.base) &&
  frame.verb.sense.detail === 'criticise' &&
  !CONCERNS.has(frame.verb.sense.rest.at(-1) ?? '') &&
  hasWord(frame.view, { from: frame.verb.to, to: frame.clause.to }, MISFORTUNES);

/** "told Peru to free a pilot", "told Peru not to meddle": asked in hard words of whoever is told. */
function isOrder({ view, verb }: Frame): boolean {
  if (verb.sense.base !== 'tell' || verb.sense.rest.length > 0) return false;
  const told = view.mentions.find(({ from }) => from >= verb.to);
  if (!told || told.from - verb.to > 1 || told.isOwner) return false;
  const next = behindTime(view.scene.tokens, told.to);
  const to = lowerAt(view, next) === 'not' ? next + 1 : next;
  return lowerAt(view, to) === 'to' && (told.kind === 'state' || told.kind === 'person');
}

/** "agreed to", "agreed in April to", "agreed to give". */
const isToDo = (rest: readonly string[]): boolean =>
  (rest.at(-1) === 'to' || rest.at(-2) === 'to') && !/^(?:with|come)/.test(rest[0] ?? '');

/** "Japan decided to send …": with one party alone it is an intention. */
const isOwnResolve = ({ view, clause, index, verb, subjects }: Frame): boolean =>
  verb.sense.family === 'agree' &&
  isToDo(verb.sense.rest) &&
  countriesOf(partiesOf(subjects)).length === 1 &&
  !leadsToDeed(view, clause, index, verb);
