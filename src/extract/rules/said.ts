import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';
import type { Party } from '../who/mention.ts';
import { aimedAt } from './aimed-at.ts';
import { announcement } from './announcement.ts';
import { atEnemy } from './at-enemy.ts';
import { blames } from './blames.ts';
import { isBound } from './bound.ts';
import { commented } from './commented.ts';
import { deedBefore } from './deed-before.ts';
import { foeSpokenOf } from './foe-spoken-of.ts';
import type { FoundContent } from './found-content.ts';
import { friendSpokenOf } from './friend-spoken-of.ts';
import { isToldTo } from './hearer.ts';
import { appealStance } from './hostility.ts';
import type { Judged } from './judged.ts';
import { judgedBy } from './judged-by.ts';
import { keptThere } from './kept-there.ts';
import { mayOnlyBe } from './may-only-be.ts';
import { ofNeed } from './need-ahead.ts';
import { ofScene } from './of-scene.ts';
import { isOnlyTold } from './only-told.ts';
import { announcedIn } from './own-intent.ts';

import type { Draft } from './rule.ts';
import { contentIn } from './said-content.ts';
import { sharedWorry } from './shared-worry.ts';
import { statement } from './statement.ts';
import { stationedIn } from './stationed-in.ts';
import { isReplied, tagTopic } from './tag-topic.ts';
import { namedAt, type Targets } from './targets.ts';
import { topicBefore } from './topic-before.ts';
import { towardsFoe } from './towards-foe.ts';
import { toUs } from './us.ts';
import { warnedOf } from './warned.ts';
import { toYourself } from './you.ts';

/** The statement that words make: their content tells its kind; what no row of content.tsv knows is a comment. */
export function said(frame: Frame, region: Range, speakers: readonly Party[]): Draft | undefined {
  const own = speakers.map(({ country }) => country);
  const worried = sharedWorry(frame.view, region, own);
  if (worried) return toldAs(frame, SHARED, namedAt(worried.parties, worried.from), speakers);
  const found = contentIn(frame, region, own);
  if (found?.content.act === 'none' || isGivenThere(frame, region, found)) return undefined;
  const aimed = whomIn(frame, region, own, found);
  const targets = found ? toYourself(frame, region, found.content.act, own, aimed) : aimed;
  const words = found && { from: found.at, to: found.to };
  if (!isBound(frame, words, targets)) return undefined;
  const judged = isOnlyTold(frame, region, targets, found)
    ? LISTENED
    : towardsFoe(frame, region, judgedIn(frame, region, found, targets, own), targets, words);
  if (!judged) return undefined;
  const shared = ofNeed(frame, region, judged, targets, speakers);
  const plain = toldAs(frame, judged, targets, speakers);
  const told = shared && toldAs(frame, shared.judged, shared.targets, speakers);
  return toldBy(found, told ? { ...told, otherwise: plain } : plain);
}

/** Whom the words are for, by name or as the story tells. */
function whomIn(
  frame: Frame,
  region: Range,
  own: readonly (string | null)[],
  found: FoundContent | undefined,
): Targets {
  const named = aimedAt(frame, region, own, found);
  if (named.parties.length > 0) return named;
  return (
    stationedIn(frame, region, own) ??
    keptByOwn(frame, region, own, found) ??
    ofScene(frame, region, own, found) ??
    toUs(frame, own) ??
    tagTopic(frame, own) ??
    topicBefore(frame, found?.content.act, own) ??
    deedBefore(frame, found?.content.act, region, own) ??
    atEnemy(frame, region, found, own) ??
    named
  );
}

/** "said it would keep its troops in Chad". */
const keptByOwn = (
  frame: Frame,
  region: Range,
  own: readonly (string | null)[],
  found: FoundContent | undefined,
): Targets | undefined => {
  const act = found?.content.act ?? announcedIn(frame, region, own);
  return act === 'intent' && !isTiesTold(frame, region) ? keptThere(frame, region, own) : undefined;
};

/** "said it would open an embassy in Chad": told as a deed. */
const isTiesTold = ({ view }: Frame, { from, to }: Range): boolean =>
  view.clauses.some(({ verbs }) =>
    verbs.some(({ at, sense }) => at >= from && at < to && sense.detail === 'relations'),
  );

function toldAs(
  frame: Frame,
  judged: Judged,
  targets: Targets,
  speakers: readonly Party[],
): Draft | undefined {
  const { act, stance } = warnedOf(frame, judged);
  // content.tsv is checked for its acts at start
  return statement(frame, { act: act as Act, stance, speakers, targets, isStanding: false });
}

/** "Peru shipped food aid to Chad, its ministry said": what was given is told as a deed. */
const isGivenThere = ({ view }: Frame, { from }: Range, found: FoundContent | undefined): boolean =>
  found?.content.act === 'support' &&
  view.scene.publisher === null &&
  view.clauses.some(({ verbs }) =>
    verbs.some(
      ({ at, to, sense }) =>
        at >= from &&
        at < found.at &&
        to >= found.at &&
        sense.family === 'act' &&
        sense.detail === 'aid' &&
        isPast(sense.tense),
    ),
  );

const judgedIn = (
  frame: Frame,
  region: Range,
  found: FoundContent | undefined,
  targets: Targets,
  own: readonly (string | null)[],
): Judged | undefined =>
  found ? judgedBy(frame, region, found, targets, own) : plainly(frame, region, targets, own);

/** "said it shared Peru's concern": on its side. */
const SHARED: Judged = { act: 'support', stance: 'cooperative' };

/** "assured Peru that no shot would be fired": a promise, in the news. */
const isAssurance = ({ view, verb }: Frame, region: Range): boolean =>
  view.scene.publisher === null && verb.sense.base === 'assure' && hasWord(view, region, WILL);

const WILL = anyOf('will|would');
const PROMISED: Judged = { act: 'intent', stance: 'cooperative' };

const LISTENED: Judged = { act: 'comment', stance: 'neutral' };

/** What no row of content.tsv knows: what the speaker's own state will do to somebody, else a comment. */
function plainly(
  frame: Frame,
  region: Range,
  targets: Targets,
  own: readonly (string | null)[],
): Judged | undefined {
  if (blames(frame, region, targets) && !mayOnlyBe(frame, region))
    return { act: 'accuse', stance: 'conflictual' };
  const held = foeSpokenOf(frame, region, targets, own) ?? friendSpokenOf(frame, region, targets);
  if (held) return held;
  if (isToldTo(frame)) return { act: 'appeal', stance: appealStance(frame, region) };
  if (isAssurance(frame, region)) return PROMISED;
  const announced = targets.parties.length > 0 ? announcedIn(frame, region, own) : undefined;
  if (announced) return announcement(frame, region, announced);
  if (isReplied(frame, targets)) return { act: 'defend', stance: 'neutral' };
  return mayOnlyBe(frame, region) ? undefined : commented(frame, region, targets);
}

const toldBy = (found: FoundContent | undefined, draft: Draft | undefined): Draft | undefined =>
  found && draft ? Object.assign({}, draft, { toldBy: { from: found.at, to: found.to } }) : draft;
