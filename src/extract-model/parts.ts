import type { Fact } from '../../events/index.ts';
import type { Span } from '../../events/span.ts';
import type { Rejection } from '../extract/rejection.ts';
import { located } from '../extract/who/home-of.ts';
import { nameAt } from '../extract/who/name-at.ts';
import type { Told } from './answer.ts';
import { tokensAt } from './text-reading.ts';
import type { WhoLook } from './who.ts';

/** What a fact does without where the text does not have it. */
interface Parts {
  readonly place: Fact['place'];
  readonly quotes: readonly Span[];
  readonly instrumentName: string | null;
  readonly reportedBy: readonly string[];
  readonly doubts: readonly Omit<Rejection, 'fact'>[];
}

/** The place, quotes and names that a model told and that stand in the text; the others are reported. */
export function partsOfTold(told: Told, { reading, finder, evidence }: WhoLook): Parts {
  const doubts: Omit<Rejection, 'fact'>[] = [];
  const find = (what: Rejection['what'], words: string | null): Span | undefined => {
    const found = words === null ? undefined : finder.find(words, evidence);
    if (words !== null && !found)
      doubts.push({
        what,
        reason: 'not-in-text',
        message: `${what} "${words}" is not in the text`,
      });
    return found;
  };
  const present = (what: Rejection['what'], all: readonly string[]) =>
    all.flatMap((words) => find(what, words) ?? []);
  const place = find('place', told.place);
  const isQuoted = (span: Span): boolean => {
    const isSo = reading.scene.isQuoted(tokensAt(reading.scene, span).from);
    const message = `"${span.text}" does not stand between quotation marks`;
    if (!isSo) doubts.push({ what: 'quote', reason: 'not-in-text', message });
    return isSo;
  };
  const sought = told.type === 'statement' ? told.quotes.map(unquoted) : [];
  const instrument = told.type === 'agreement' ? told.instrumentName : null;
  return {
    place: place ? placeAt(place, reading) : null,
    quotes: present('quote', sought)
      .filter(isQuoted)
      .toSorted((one, other) => one.start - other.start),
    instrumentName: find('name', instrument)?.text ?? null,
    reportedBy: [...new Set(present('name', told.reportedBy).map(({ text }) => text))],
    doubts,
  };
}

const MARKS = /^[\s"'“”‘’«»„`]+|[\s"'“”‘’«»„`]+$/gu;

/** Without the marks around it, which are no part of what was said. */
const unquoted = (quote: string): string => quote.replace(MARKS, '');

function placeAt({ text, ...span }: Span, { scene }: WhoLook['reading']): Fact['place'] {
  const range = tokensAt(scene, span);
  const name = nameAt(scene, range.from);
  const isCountry = name?.to === range.to && PLACES.has(name.value.kind);
  if (isCountry) return { name: text, country: name.value.country };
  return located(scene.lexicon, { place: { name: text, country: null } }).place;
}

const PLACES: ReadonlySet<string> = new Set(['country', 'capital']);
