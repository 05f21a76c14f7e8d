import { isAfter } from '../dates/expression.ts';
import { but } from '../grammar/aspect.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { isAnyAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { type Drawn, drawnOf } from './deed-drawn.ts';
import { isImagined } from './deed-imagined.ts';
import { blowOf } from './enemy-blow.ts';
import { fightersOf } from './fighters.ts';
import { isEnded } from './measure-ended.ts';
import { DATE_REACH, isDatedDrill, isDatedHarm, isUnderWay } from './named-dated.ts';
import { announcingOf, doersOf } from './named-doers.ts';
import { doneTo } from './named-sufferers.ts';
import { isNoDeedOfState } from './no-deed-of-state.ts';
import { ownEnvoy } from './own-envoy.ts';
import { as, countriesOf, type Draft, defineRule, type Stance } from './rule.ts';
import { isWhole, kindNamed } from './whole-deeds.ts';

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
      text: 'Thousands fled in the 1998 war between Eritrea and Ethiopia.',
      publishedOn: '2003-02-05',
      facts: ['action/force ERI+ETH 1998'],
    },
    { text: 'The war between Eritrea and Ethiopia was costly.', facts: [] },
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
    if (isWar(frame)) return warOf(frame);
    // What an office of state names so is no news of it, unless it says who did it and when.
    const isNews = frame.view.scene.publisher === null || isDatedHarm(frame) || isDatedDrill(frame);
    return isNews ? newsOf(frame) : (doneToOwn(frame) ?? enemyBlow(frame));
  },
});

/** "the 1998 war between Peru and Chile": in the news, with its year; a war is spoken of in passing all the time. */
function warOf(frame: Frame): Draft | undefined {
  const { view, verb } = frame;
  const both = view.scene.publisher === null ? fightersOf(frame) : [];
  const isDated = view.dates.some(
    ({ from, to, edtf }) =>
      edtf !== null && (to === verb.at || from === (both.at(-1)?.to ?? 0) + 1),
  );
  return both.length > 0 && isDated ? named(frame, both, []) : undefined;
}

const isWar = ({ view, verb }: Frame): boolean => isAnyAt(view, verb.to - 1, WAR);
const WAR = anyOf('wars?');

function newsOf(frame: Frame): Draft | undefined {
  const drawn = drawnOf(frame);
  if (drawn) return answerOf(frame, drawn);
  const both = fightersOf(frame);
  return both.length > 0 ? named(frame, both, []) : deedOf(frame, () => true);
}

/** Dated only behind the verb that drew it: "The raid of 2010 prompted a ban by Chad in 2012". */
function answerOf(frame: Frame, { doer, sufferer, drew }: Drawn): Draft | undefined {
  const { evidence, dated } = toldIn(frame, [doer, sufferer], [doer]);
  return named(frame, [doer], [sufferer], {
    evidence,
    dated: { from: Math.max(drew, dated.from), to: dated.to },
  });
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

/** "missile strikes by the occupiers on our ports": of its enemy an office tells by the noun too. */
function enemyBlow(frame: Frame): Draft | undefined {
  const blow = blowOf(frame);
  return blow && named(frame, [blow.doer], [blow.sufferer], blow);
}

const OF_PERSONS = anyOf('expulsion|detention');
/** How far behind the noun an office tells the day. */
const datedTo = ({ view, verb }: Frame): number =>
  view.scene.publisher === null ? 0 : verb.to + DATE_REACH;

/** What is only named is known already, unless its day is yet to come. */
function toldAs({ view }: Frame, dated: Range, isDated: boolean): Partial<Frame['aspect']> {
  const isAhead = view.dates.some(
    (date) =>
      date.from >= dated.from && date.to <= dated.to && isAfter(date, view.scene.publishedOn),
  );
  return isAhead ? { isFuture: true } : { isPerfect: true, isPluperfect: !isDated };
}

/** The words that tell a deed, and those in which its day may stand. */
interface ToldIn {
  readonly evidence: Range;
  readonly dated: Range;
}

function toldIn(frame: Frame, all: readonly Mention[], doers: readonly Mention[]): ToldIn {
  const { clause, verb } = frame;
  const from = Math.min(verb.at, ...doers.map((doer) => doer.from));
  const to = Math.max(verb.to, ...all.map((one) => one.to));
  const dated = {
    from: Math.max(clause.from, from - DATED.before),
    to: isUnderWay(frame)
      ? clause.to
      : Math.min(clause.to, Math.max(to + DATED.behind, datedTo(frame))),
  };
  return { evidence: { from, to }, dated };
}

function named(
  frame: Frame,
  doers: readonly Mention[],
  recipients: readonly Mention[],
  { evidence, dated } = toldIn(frame, [...doers, ...recipients], doers),
): Draft | undefined {
  const { view, verb } = frame;
  const initiators = partiesOf(doers);
  const others = partiesOf(recipients);
  if (countriesOf([...initiators, ...others]).length < 2) return undefined;
  const isDated = view.dates.some(({ from, to }) => from >= dated.from && to <= dated.to);
  const isOver = isEnded(frame);
  return {
    detail: { type: 'action', kind: isOver ? 'sanction-relief' : kindNamed(frame) },
    stance: isOver ? 'cooperative' : (verb.sense.stance as Stance), // deeds.tsv is checked for its stances at start
    participants: [...as('initiator', initiators), ...as('recipient', others)],
    evidence,
    dated,
    frame: announcingOf(frame)
      ? frame
      : frameWith(frame, { aspect: but(frame.aspect, toldAs(frame, dated, isDated)) }),
    isStanding: false,
    wantsOtherSide: false,
  };
}
