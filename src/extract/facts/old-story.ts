import type { DateExpression } from '../dates/expression.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { tokenAt } from '../text/token-at.ts';
import { isPast } from '../verb-senses.ts';
import { daysBefore } from './days-before.ts';
import { whenBy } from './own-date.ts';
import type { When } from './timed.ts';

const AFTER_WHEN = anyOf('after|when|once');

/** In days, after which a story told in the news is an old one. */
const OLD_DAYS = 31;

interface Around {
  readonly publishedOn: string;
  /** The happening told last before, with a date of its own. */
  readonly previous: When | undefined;
}

/** Whether what was told last before was long ago, in the news. */
export const isOfOld = ({ view }: Frame, { previous, publishedOn }: Around): boolean =>
  view.scene.publisher === null &&
  previous !== undefined &&
  previous.basis !== 'publication' &&
  (daysBefore(previous, publishedOn) ?? 0) > OLD_DAYS;

const TWO_BOTH = anyOf('two|both');
const BEHIND_TWO = anyOf('sides|delegations|negotiators|ministers|leaders|governments|countries');

/** "X sat across a table from Y a year ago. The two sides put out …", in the news: of that day of old, whatever it was. */
export function isOfOldPair({ view, aspect }: Frame, publishedOn: string): boolean {
  const { scene, sentence, datesBefore } = view;
  const start = lowerAt(view, sentence.from) === 'the' ? sentence.from + 1 : sentence.from;
  if (scene.publisher !== null || !isAnyAt(view, start, TWO_BOTH)) return false;
  if (!isAnyAt(view, start + 1, BEHIND_TWO) || aspect.isPerfect || aspect.isFuture) return false;
  const told = datesBefore.find(({ edtf, isLoose }) => edtf !== null && !isLoose);
  return told !== undefined && isOldDay(told, publishedOn);
}

/** "They were freed after A met B and agreed …", behind a story of last spring: of that story, not of the day of the news. */
export function isOfOldStory(frame: Frame, around: Around): boolean {
  const { view, index } = frame;
  const last = view.clauses
    .slice(0, index + 1)
    .findLast(({ link }) => link !== 'coordinate' && link !== 'participle');
  const isAfter = last?.link === 'subordinate' && AFTER_WHEN.has(last.conjunction);
  return isAfter && isOfOld(frame, around);
}

/** "The quarrel began in 1995, when A expelled an envoy. B shut the border": a deed told on, in one paragraph, from a sentence of long ago. */
export function isToldOnFromOld({ frame, detail }: Draft, publishedOn: string): boolean {
  const { view, aspect, clause, verb } = frame;
  const { scene, datesBefore } = view;
  if (scene.publisher !== null || detail.type !== 'action') return false;
  if (aspect.isPerfect || aspect.isFuture || clause.link !== 'main') return false;
  if (!isPast(verb.sense.tense) || isOfNewParagraph(view)) return false;
  const told = datesBefore.findLast(({ edtf, isLoose }) => edtf !== null && !isLoose);
  const isOn = told && (isToldFurther(view, told.to) || isHelpAfter(view, detail, told));
  return isOn === true && isOldDay(told, publishedOn);
}

function isOldDay(told: DateExpression, publishedOn: string): boolean {
  const when = whenBy(told);
  return when !== undefined && (daysBefore(when, publishedOn) ?? 0) > OLD_DAYS;
}

/** "… in 1995, when": the sentence before goes on to tell what happened then. */
const isToldFurther = (view: Frame['view'], from: number): boolean =>
  hasWord(view, { from, to: view.sentence.from }, WHEN);

const WHEN = anyOf('when');

/** "An earthquake in Peru in 2007 killed many. Chad sent tents": help behind the disaster that it is for. */
const isHelpAfter = (
  view: Frame['view'],
  detail: Draft['detail'],
  { from }: DateExpression,
): boolean =>
  detail.type === 'action' &&
  detail.kind === 'aid' &&
  hasWord(view, { from: Math.max(0, from - DISASTER_REACH), to: view.sentence.from }, DISASTER);

/** In tokens, from a disaster to its day: "An earthquake off the coast of Peru in". */
const DISASTER_REACH = 15;
const DISASTER = anyOf(
  'earthquakes?|quakes?|floods?|flooding|cyclone|hurricane|typhoon|tsunami|storms?|drought|famine|eruption|wildfires?|landslides?|mudslides?|explosion|epidemic',
);

const isOfNewParagraph = ({
  scene: { tokens, text },
  sentence: { from },
}: Frame['view']): boolean =>
  text.slice(tokenAt(tokens, from - 1)?.end ?? 0, tokens[from]?.start).includes('\n');
