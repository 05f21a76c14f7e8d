import { isAfter } from '../dates/expression.ts';
import { but } from '../grammar/aspect.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { ownSubjects } from '../grammar/subjects.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { chainFrom, leadOf } from './goers.ts';
import { paperIn } from './instrument.ts';
import { countriesOf, defineRule } from './rule.ts';
import { signedBy } from './signed-by.ts';
import { partiesTold } from './told-paper.ts';

/** In tokens, from the noun to the paper, and on to whose it is. */
const PAPER_REACH = 10;
const REACH = 22;
const TIE = anyOf('between|with|by');

/** A noun names what was concluded: "the signing of a treaty between A and B in May". */
export const agreementNamed = defineRule({
  name: 'agreement-named',
  families: ['paper-noun'],
  examples: [
    {
      text: 'Farmers hailed the signing of a trade pact between Togo and Malta on 3 May 2016.',
      publishedOn: '2016-05-05',
      facts: ['agreement/treaty MLT+TGO 2016-05-03'],
    },
    { text: 'Farmers hailed the signing of a pact between two unions in Togo.', facts: [] },
    {
      text: 'The ministers of Togo and Malta welcomed the signing on Monday of a trade pact.',
      publishedOn: '2016-05-05',
      facts: ['agreement/treaty MLT+TGO 2016-05-02'],
    },
    { text: 'Togo proposed the signing of a trade pact with Malta.', facts: [] },
  ],
  read: (frame) => {
    const { view, verb, clause, aspect } = frame;
    if (aspect.isHypothetical || isHeld(frame)) return undefined;
    const paper = paperIn(view, verb.to, Math.min(clause.to, verb.to + PAPER_REACH));
    if (!paper) return undefined;
    const those = sidesOf(frame);
    const welcomers = welcomersOf(frame, those);
    const parties = partiesTold(frame, partiesOf([...welcomers, ...those]), paper);
    if (countriesOf(parties).length < 2) return undefined;
    const evidence = rangeOf(frame, those, welcomers.length > 0);
    const isFuture = aspect.isFuture || isAhead(frame, evidence);
    const isPerfect = lowerAt(view, verb.at - 1) === 'recent';
    const told = frameWith(frame, { aspect: but(aspect, { isFuture, isPerfect }) });
    return signedBy(told, paper, parties, evidence);
  },
});

/** "The signing of the treaty took place in Oslo": the verb tells of it. */
const isHeld = ({ clause, verb }: Frame): boolean =>
  clause.verbs.some(({ sense, at }) => sense.family === 'held' && at > verb.at);

/** Those behind "between" or "by"; those behind "with", and whoever owns the noun or signs it with them. */
function sidesOf(frame: Frame): readonly Mention[] {
  const { view, verb, clause } = frame;
  const behind = mentionsWithin(view, {
    from: verb.to,
    to: Math.min(clause.to, verb.to + REACH),
  });
  const first = behind.findIndex(({ from }) => isAnyAt(view, leadOf(view, from), TIE));
  const found =
    first === -1
      ? behind.filter((one) => isOfTwo(view, one))
      : chainFrom(frame, behind.slice(first));
  const owner = mentionsWithin(view, { from: clause.from, to: verb.at }).find(
    ({ to, isOwner }) => isOwner && to === verb.at - 1,
  );
  return owner ? [owner, ...found] : found;
}

/** "the signing of the minutes of the Peru-Chile joint committee". */
const isOfTwo = (
  view: Frame['view'],
  { kind, isNamed, isPlace, parties, from }: Mention,
): boolean =>
  lowerAt(view, from - 1) === 'of' &&
  kind === 'group' &&
  isNamed &&
  !isPlace &&
  countriesOf(parties).length === 2;

const WELCOMED = anyOf(
  'welcome[sd]|welcoming|hailed|hails|noted|notes|praised|applauded|celebrated|commended|recalled|remembered|highlighted',
);
const BETWEEN_THEM = anyOf('the|recent|successful|historic|yesterday|of|today');

/** "Peru and Chile welcomed the signing of a pact", "Peru recalled the signing of a pact with Chile": it was theirs. */
function welcomersOf(
  { view, verb, clause, index }: Frame,
  those: readonly Mention[],
): readonly Mention[] {
  let at = verb.at - 1;
  while (isAnyAt(view, at, BETWEEN_THEM)) at--;
  if (!isAnyAt(view, at, WELCOMED)) return [];
  const own = ownSubjects(view, index);
  const isWithOne =
    those.length === 1 && lowerAt(view, leadOf(view, those[0]?.from ?? 0)) === 'with';
  // "between two firms": not theirs.
  const isOpen = those.length === 0 && !hasWord(view, { from: verb.to, to: clause.to }, TIE);
  return isWithOne || (isOpen && countriesOf(partiesOf(own)).length > 1) ? own : [];
}

/** From the noun on where others stand with it, or have something to say of it; else all that its clause tells. */
function rangeOf(frame: Frame, those: readonly Mention[], isWelcomed: boolean): Range {
  const { verb, clause } = frame;
  if (those.length > 0) return { from: verb.at, to: endOf(frame, those) };
  return isWelcomed ? { from: verb.at, to: clause.to } : clause;
}

/** With the day right behind whoever signs, or behind the paper. */
function endOf({ view, verb, clause }: Frame, those: readonly Mention[]): number {
  const last = Math.max(verb.to + 1, ...those.map(({ to }) => to));
  const stop = Math.min(clause.to, last + PAPER_REACH);
  const date = view.dates.find(({ from, to }) => from >= last && to <= stop);
  const isOwn = date && !clause.verbs.some(({ at }) => at >= last && at < date.from);
  return isOwn ? date.to : last;
}

const isAhead = ({ view }: Frame, { from, to }: Range): boolean =>
  view.dates.some(
    (date) =>
      date.from >= from &&
      date.to <= to &&
      lowerAt(view, date.from - 1) !== 'for' &&
      isAfter(date, view.scene.publishedOn),
  );
