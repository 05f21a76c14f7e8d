import { isAfter } from '../dates/expression.ts';
import { but } from '../grammar/aspect.ts';
import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { isImagined } from './deed-imagined.ts';
import { fightersOf } from './fighters.ts';
import { AGENT_REACH, announcingOf, doersOf, hasBreak } from './named-doers.ts';
import { isOther, ownBorderOf, postOf, type Told } from './named-sufferers.ts';
import { isNoDeedOfState } from './no-deed-of-state.ts';
import { ownEnvoy } from './own-envoy.ts';
import { as, countriesOf, type Draft, defineRule, type Stance } from './rule.ts';
import { isWhole, kindNamed } from './whole-deeds.ts';

/** In tokens, from the noun to whom it is done. */
const REACH = 8;
const TO_WHOM = anyOf('on|against|of|in|into|inside|within|across|at|from|to|over|upon|with');
/** Words around the deed in which its own date may stand. */
const DATED = { before: 4, behind: 8 } as const;

/** A noun names what one state did to another, in passing: "Eritrea's invasion of Peru", "an attack by Peru on Mali". */
export const actionNamed = defineRule({
  name: 'action-named',
  families: ['deed-noun'],
  examples: [
    {
      text: "Eritrea's invasion of Djibouti in 1998 surprised many.",
      publishedOn: '2003-02-05',
      facts: ['action/incursion ERI>DJI 1998'],
    },
    {
      text: 'An air raid by Eritrea on two towns in Djibouti left many homeless.',
      publishedOn: '2003-02-05',
      facts: ['action/force ERI>DJI ../2003-02-05'],
    },
    {
      text: 'Heavy fighting between Kenya and Ethiopia resumed on 3 June 1999.',
      publishedOn: '1999-06-04',
      facts: ['action/force ETH+KEN 1999-06-03'],
    },
    { text: 'Clashes between Eritrean police and students broke out on 3 May 1999.', facts: [] },
    { text: "Eritrea condemned Boko Haram's attack on Chad.", facts: [] },
    { text: 'The Kenyan embassy bombings in Peru shocked many.', facts: [] },
    { text: 'Eritrea could plan an attack on Djibouti.', facts: [] },
    { text: "The cook's attack on Eritrean soup was unkind.", facts: [] },
  ],
  read: (frame) => {
    const { aspect } = frame;
    if (aspect.isHypothetical || aspect.isFuture) return undefined;
    if (isNoDeedOfState(frame) || isImagined(frame)) return undefined;
    // What an office of state names so is no news of it, unless it says who did it and when.
    const isNews = frame.view.scene.publisher === null || isDatedHarm(frame);
    return isNews ? newsOf(frame) : doneToOwn(frame);
  },
});

function newsOf(frame: Frame): Draft | undefined {
  const both = fightersOf(frame);
  return both.length > 0 ? named(frame, both, []) : deedOf(frame, () => true);
}

function deedOf(
  frame: Frame,
  fits: (doer: Mention, found: readonly Mention[]) => boolean,
): Draft | undefined {
  if (!isWhole(frame)) return undefined;
  const doers = doersOf(frame);
  const [doer] = doers;
  const found = doer ? doneTo(frame, doer) : [];
  return doer && found.length > 0 && fits(doer, found) ? named(frame, doers, found) : undefined;
}

/** "Peru's expulsion of our ambassador": what was done to its own people an office tells by its noun. */
function doneToOwn(frame: Frame): Draft | undefined {
  const own = frame.view.scene.publisher?.country;
  if (!OF_PERSONS.has(frame.verb.sense.detail)) return undefined;
  const found = deedOf(
    frame,
    ({ isOwner }, found) =>
      isOwner && countriesOf(partiesOf(found)).every((country) => country === own),
  );
  const doers = found || !isWhole(frame) ? [] : doersOf(frame);
  const envoy = ownEnvoy(frame, doers);
  return envoy ? named(frame, doers, [envoy]) : found;
}

const OF_PERSONS = anyOf('expulsion|detention');
/** "the expulsion by Peru of ten diplomats on 3 May". */
const isDatedHarm = ({ view, verb, clause }: Frame): boolean => {
  const to = Math.min(clause.to, verb.to + DATE_REACH);
  return (
    verb.sense.stance === 'conflictual' &&
    hasWord(view, { from: verb.to, to: Math.min(to, verb.to + AGENT_REACH) }, BY) &&
    view.dates.some(({ from, edtf }) => edtf !== null && from >= verb.to && from < to)
  );
};

/** How far behind the noun an office tells the day. */
const datedTo = ({ view, verb }: Frame): number =>
  view.scene.publisher === null ? 0 : verb.to + DATE_REACH;

const BY = new Set(['by']);
/** In tokens, from the noun to its day. */
const DATE_REACH = 20;

const SUFFERING = anyOf(
  'report(?:ed|s)?|suffer(?:ed|s)?|endured?|faced?|repelled|repulsed|recorded',
);

/** "Peru reported new Kenyan air strikes": whoever tells of them suffers them. */
function sufferersOf({ view, verb, clause }: Told, doer: Mention): readonly Mention[] {
  if (!hasWord(view, { from: clause.from, to: verb.at }, SUFFERING)) return [];
  const [first] = mentionsWithin(view, { from: clause.from, to: verb.at });
  return first && first !== doer && isOther(first, doer) && first.kind !== 'media' ? [first] : [];
}

/** Those named behind the noun, and behind "on", "of" and the like. */
function doneTo({ view, verb, clause }: Told, doer: Mention): readonly Mention[] {
  const to = Math.min(clause.to, verb.to + REACH + (doer.from >= verb.to ? REACH : 0));
  // "of the South Korean High Commissioner, Ann Lee": who begins near may end further on
  const others = mentionsWithin(view, { from: verb.to, to: clause.to }).filter(
    (mention) =>
      mention.from < to &&
      mention !== doer &&
      mention.kind !== 'media' &&
      isOther(mention, doer) &&
      !hasBreak(view, verb.to, mention.from),
  );
  const first = others[0];
  if (!first && verb.sense.detail === 'recall') return postOf(view, doer);
  if (!first)
    return ownBorderOf({ view, verb, clause }, doer) ?? sufferersOf({ view, verb, clause }, doer);
  if (!hasPreposition(view, verb.to, first.from)) return [];
  const next = others[1];
  const isTied = next && next.from - first.to <= 2 && lowerAt(view, first.to) === 'and';
  return isTied ? [first, next] : [first];
}

const hasPreposition = (view: SentenceView, from: number, to: number): boolean =>
  hasWord(view, { from, to }, TO_WHOM);

/** What is only named is known already, unless its day is yet to come. */
function toldAs({ view }: Frame, dated: Range, isDated: boolean): Partial<Frame['aspect']> {
  const isAhead = view.dates.some(
    (date) =>
      date.from >= dated.from && date.to <= dated.to && isAfter(date, view.scene.publishedOn),
  );
  return isAhead ? { isFuture: true } : { isPerfect: true, isPluperfect: !isDated };
}

function named(
  frame: Frame,
  doers: readonly Mention[],
  recipients: readonly Mention[],
): Draft | undefined {
  const { view, clause, verb } = frame;
  const initiators = partiesOf(doers);
  const others = partiesOf(recipients);
  if (countriesOf([...initiators, ...others]).length < 2) return undefined;
  const evidence: Range = {
    from: Math.min(verb.at, ...doers.map(({ from }) => from)),
    to: Math.max(verb.to, ...[...doers, ...recipients].map(({ to }) => to)),
  };
  const dated: Range = {
    from: Math.max(clause.from, evidence.from - DATED.before),
    to: Math.min(clause.to, Math.max(evidence.to + DATED.behind, datedTo(frame))),
  };
  const isDated = view.dates.some(({ from, to }) => from >= dated.from && to <= dated.to);
  return {
    detail: { type: 'action', kind: kindNamed(frame) },
    stance: verb.sense.stance as Stance, // deeds.tsv is checked for its stances at start
    participants: [...as('initiator', initiators), ...as('recipient', others)],
    evidence,
    dated,
    frame: announcingOf(frame)
      ? frame
      : { ...frame, aspect: but(frame.aspect, toldAs(frame, dated, isDated)) },
    isStanding: false,
    wantsOtherSide: false,
  };
}
