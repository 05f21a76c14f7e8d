import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { isMediation } from './mediation.ts';
import {
  isForCalm,
  isOfAny,
  type Reference,
  referenceBefore,
  referenceIn,
  referenceTagged,
  undoingIn,
} from './reference.ts';
import { countriesOf } from './rule.ts';
import type { Targets } from './targets.ts';

const REPLY_RESPOND = anyOf('reply|respond|retort|counter');
const IT_THIS = anyOf('it|this|that');
const TO_WITH = anyOf('to|with|at');

interface Said {
  readonly act: Act;
  readonly speakers: readonly Party[];
  readonly targets: Targets;
}

export const isInNews = ({ view }: Frame): boolean => view.scene.publisher === null;

/** Words of judgement: "called the decision …". */
const JUDGING = anyOf(
  'reply|respond|retort|counter|call|describe|term|dismiss|denounce|brand|label|view|see|regard',
);

/** "replied that …". */
const isAnswer = ({ view, verb }: Frame): boolean =>
  REPLY_RESPOND.has(verb.sense.base) && lowerAt(view, verb.to) === 'that';

/** Words that judge or answer what was told, whatever they say. */
export const isVerdict = (frame: Frame): boolean =>
  JUDGING.has(frame.verb.sense.base) || isAnswer(frame);

/** In the news, words that name no other country or organisation may speak of what was told before. */
export function referenceOf(frame: Frame, said: Said, range: Range): Reference | undefined {
  if (said.targets.mentioned.length > 0) return undefined;
  if (!isInNews(frame)) return isHardOfOne(said) ? pointedIn(frame, range) : undefined;
  if (isForBody(frame, range)) return undefined;
  const found =
    ofThis(frame) ?? referenceTagged(frame.view, frame.clause) ?? calmIn(frame, said, range);
  if (found) return found;
  return besideVerb(frame, range);
}

/** "replied that", "called it", "denies this". */
function ofThis(frame: Frame): Reference | undefined {
  const { view, verb } = frame;
  if (isAnswer(frame)) return 'words';
  if (isDenied(frame)) return 'charge';
  return JUDGING.has(verb.sense.base) && isAnyAt(view, verb.to, IT_THIS) ? 'deed' : undefined;
}

/** "denies this", "rejects it and says": what was held against it. */
const isDenied = ({ view, verb }: Frame): boolean =>
  DENYING.has(verb.sense.base) &&
  isAnyAt(view, verb.to, IT_THIS) &&
  isAnyAt(view, verb.to + 1, ENDING);

const DENYING = anyOf('deny|reject|dismiss|refute');
const ENDING = anyOf('(?:[.,;]|and|but|as)?');

/** By the words before a passive, else by those behind the verb. */
const besideVerb = ({ view, clause, verb, aspect }: Frame, { to }: Range): Reference | undefined =>
  aspect.isPassive
    ? referenceBefore(view, clause.from, verb.at)
    : pointedOut(view, { from: verb.at, to });

/** "called for restraint": of whoever fights; "demanded their release": of whoever has them; "offered to mediate": between them. */
function calmIn({ view, verb }: Frame, { act }: Said, range: Range): Reference | undefined {
  if (act === 'intent' && isMediation(view, range)) return 'mediation';
  if (act !== 'appeal') return undefined;
  return isForCalm(view, verb.to)
    ? 'calm'
    : (undoingIn(view, verb.at + 1) ?? undoingIn(view, verb.to));
}

/** "urged the United Nations to act", "wrote to the United Nations to request a meeting": it is spoken to. */
function isForBody({ view, clause, verb }: Frame, { to }: Range): boolean {
  const isPurpose = lowerAt(view, verb.at - 1) === 'to';
  return mentionsWithin(view, { from: isPurpose ? clause.from : verb.at, to }).some(
    ({ kind, from }) =>
      kind === 'organisation' && (from >= verb.at || isAnyAt(view, leadIn(view, from), TO_WITH)),
  );
}

const pointedOut = (view: Frame['view'], range: Range): Reference | undefined =>
  isOfAny(view, range) ? undefined : referenceIn(view, range);

const HARD: ReadonlySet<Act> = new Set<Act>(['criticise', 'accuse', 'oppose', 'refuse']);
const isHardOfOne = ({ act, speakers }: Said): boolean =>
  HARD.has(act) && countriesOf(speakers).length === 1;

const SORTS: ReadonlySet<Reference> = new Set<Reference>([
  'deed',
  'force',
  'sanction',
  'words',
  'request',
  'charge',
  'threat',
  'offer',
  'criticism',
]);
const THIS = anyOf('this|these|those|such');

/** What an office is hard on that it points at: "condemns this act", "regards this as a breach". */
function pointedIn({ view, verb }: Frame, range: Range): Reference | undefined {
  for (let at = verb.at + 1; at < range.to; at++) {
    if (!isAnyAt(view, at, THIS)) continue;
    if (at === verb.at + 1 && lowerAt(view, at + 1) === 'as') return 'deed';
    const found = referenceIn(view, { from: at, to: range.to });
    return SORTS.has(found) ? found : undefined;
  }
  return undefined;
}
