import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Range } from '../grammar/sentence-view.ts';
import { elementAt } from '../text/element-at.ts';
import { deedBefore } from './deed-before.ts';
import { doersBefore } from './doers-before.ts';
import { attackerIf, doerIf } from './on-condition.ts';
import { placesOf } from './places-of.ts';
import { pointedAt } from './pointed-at.ts';
import { pronounObject } from './pronoun-object.ts';
import { relativesEnd } from './relatives-end.ts';
import { taggedRegion } from './tagged.ts';
import { type Targets, targetsIn } from './targets.ts';
import { toldBefore } from './told-before.ts';
import { topicBefore } from './topic-before.ts';
import { toUs } from './us.ts';

/** `isFar`: named in a relative clause behind; `from`: in the words before the verb, which begin there. */
interface Aimed {
  readonly targets: Targets;
  readonly isFar: boolean;
  readonly from?: number | undefined;
}

/** Whom a verb of saying is for. */
export function targetsOf(
  frame: Frame,
  act: Act,
  region: Range,
  own: readonly (string | null)[],
): Aimed {
  const pointed =
    attackerIf(frame, act, own) ??
    pointedAt(frame, own) ??
    pronounObject(frame, own) ??
    toUs(frame, own);
  // "Chad, which it accuses": with the name before.
  if (pointed) return { targets: pointed, isFar: false, from: Math.min(region.from, pointed.at) };
  const near = targetsIn(frame, region, own);
  if (near.parties.length > 0) return { targets: near, isFar: false };
  const far = targetsIn(frame, { ...region, to: relativesEnd(frame) }, own);
  if (far.parties.length > 0) return { targets: far, isFar: true };
  const before = taggedRegion(frame);
  const tagged = before && targetsIn(frame, before, own);
  if (before && tagged?.parties.length) return { targets: tagged, isFar: false, from: before.from };
  const doers = doersBefore(frame, own);
  if (doers) return { ...doers, isFar: false };
  const places = placesOf(frame, act, region, own);
  if (places.parties.length > 0) return { targets: { ...far, ...places }, isFar: false };
  return furtherOn(frame, act, own, { region, far }) ?? { targets: far, isFar: false };
}

/** In the clause before, where something happens behind the clause, else in the words that tell of what somebody speaks. */
function furtherOn(
  frame: Frame,
  act: Act,
  own: readonly (string | null)[],
  { region, far }: { readonly region: Range; readonly far: Targets },
): Aimed | undefined {
  const told = toldBefore(frame, own);
  if (told)
    return {
      targets: told,
      isFar: false,
      from: elementAt(frame.view.clauses, frame.index - 1)?.from,
    };
  const threatened = doerIf(frame, act, own);
  if (threatened) return { targets: threatened, isFar: true };
  const behind = placesOf(frame, act, { ...region, to: relativesEnd(frame) }, own);
  if (behind.parties.length === 0)
    return byTopic(frame, act, own) ?? byDeed(frame, act, own, region);
  return { targets: { ...far, ...behind }, isFar: true };
}

/** "On the killings in Chad, he voiced concern". */
function byTopic(frame: Frame, act: Act, own: readonly (string | null)[]): Aimed | undefined {
  const targets = topicBefore(frame, act, own);
  return targets && { targets, isFar: false, from: frame.view.sentence.from };
}

/** "condemned the launch", of which the text told by whom it was. */
function byDeed(
  frame: Frame,
  act: Act,
  own: readonly (string | null)[],
  region: Range,
): Aimed | undefined {
  const targets = deedBefore(frame, act, region, own);
  return targets && { targets, isFar: false };
}
