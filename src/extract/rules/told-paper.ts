import type { Frame } from '../grammar/frame.ts';
import { PAPER } from '../grammar/papers.ts';
import { isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { type Paper, paperIn } from './instrument.ts';
import { countriesOf } from './rule.ts';

const IT_THE = anyOf('it|the|this|that');

const POINTING = anyOf('the|this|that|both|its|their');
/** In tokens, from the article to the noun: "the long-awaited free trade agreement". */
const REACH = 7;
const ADVERBIAL =
  /^(?:in|at|on|last|earlier|after|during|under|this|late|early|yesterday|today|two|three|only|just|[a-z]+day)$/;

/** "The treaty, signed last month, …", "… the accord, signed in 1994": the paper before a participle in an aside. */
export function paperBefore({ view, verb, aspect }: Frame): Paper | undefined {
  const isAside =
    lowerAt(view, verb.at - 1) === ',' &&
    ADVERBIAL.test(lowerAt(view, verb.to)) &&
    !aspect.isPassive;
  if (!isAside || view.scene.publisher !== null) return undefined;
  const from = Math.max(view.sentence.from, verb.at - 1 - REACH);
  return isAnyAt(view, verb.at - 2, PAPER) || isBetween(view, from, verb.at)
    ? paperIn(view, from, verb.at)
    : undefined;
}

/** "the pact between Chad and Mali, signed …". */
const isBetween = (view: Frame['view'], from: number, to: number): boolean =>
  partiesBefore(view, from, to).length > 1;

const partiesBefore = (view: Frame['view'], from: number, to: number): readonly Party[] => {
  const own = mentionsWithin(view, { from, to });
  const first = own.findIndex((one) => lowerAt(view, one.from - 1) === 'between');
  return first !== -1 && own.at(-1)?.to === to - 1 ? partiesOf(own.slice(first)) : [];
};

/**
 * In the news, those of the agreement that was told of before, where a sentence names one of them or none: "The treaty
 * was signed in May", "It was ratified by Chad", "The accord, signed last month, …".
 */
export function partiesTold(frame: Frame, named: readonly Party[], paper: Paper | undefined) {
  const { view, verb } = frame;
  if (paper?.name || (view.scene.publisher !== null && !isOfEffect(frame))) return named;
  const aside = paperBefore(frame);
  const before = aside ? partiesBefore(view, view.sentence.from, verb.at) : [];
  if (before.length > 1) return before;
  const own = aside ? [] : countriesOf(named);
  const told = view.scene.memory.papers.partiesAt(view.sentence.from);
  const countries = countriesOf(told);
  if (own.length > 1 || countries.length < 2 || own.some((one) => !countries.includes(one)))
    return named;
  if (!pointsBack(frame, own, aside !== undefined)) return named;
  return [...(aside ? [] : named), ...told.filter(({ country }) => !own.includes(country ?? ''))];
}

/** "The treaty enters into force": what an office writes speaks of a paper that it told of in these words alone. */
const isOfEffect = ({ verb }: Frame): boolean => verb.sense.family === 'effect';

function pointsBack(frame: Frame, own: readonly string[], isAside: boolean): boolean {
  const { view, verb, aspect } = frame;
  if (isAside) return isDefinite(frame, verb.at - 2);
  if (verb.sense.family === 'paper-noun') return own.length === 0 && isPaperBehind(frame);
  if (verb.sense.family === 'effect') return own.length === 0 && isPaperTold(frame);
  if (aspect.isPassive) return isOfPaperTold(frame, own);
  return own.length === 1 && isAnyAt(view, verb.at + 1, IT_THE);
}

/** "The treaty was signed in May", "It was ratified by Chad", not "was ratified by the parliament". */
function isOfPaperTold(frame: Frame, own: readonly string[]): boolean {
  const { view, verb, clause, aspect } = frame;
  if (aspect.isReduced || clause.link === 'relative') return false;
  if (own.length === 0 && lowerAt(view, verb.to) === 'by') return false;
  return lowerAt(view, clause.from) === 'it' || isPaperTold(frame);
}

/** "the signing of the treaty". */
function isPaperBehind(frame: Frame): boolean {
  for (let at = frame.verb.to; at < frame.verb.to + REACH; at++)
    if (isAnyAt(frame.view, at, PAPER)) return isDefinite(frame, at);
  return false;
}

/** "The treaty entered into force": the first paper of the clause. */
function isPaperTold(frame: Frame): boolean {
  const { view, verb, clause } = frame;
  for (let at = clause.from; at < verb.at; at++)
    if (isAnyAt(view, at, PAPER)) return isDefinite(frame, at);
  return false;
}

/** Behind an article, and named after nobody. */
function isDefinite({ view }: Frame, noun: number): boolean {
  if (view.mentions.some(({ from, to }) => to <= noun && from > noun - REACH)) return false;
  for (let at = noun - 1; at >= Math.max(view.sentence.from, noun - REACH); at--)
    if (isAnyAt(view, at, POINTING)) return true;
  return false;
}
