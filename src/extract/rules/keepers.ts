import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

/** "fishermen held in Peru", "a priest behind bars in Peru". */
const isHeldIn = (view: SentenceView, place: number): boolean =>
  lowerAt(view, place - 1) === 'in' &&
  (isAnyAt(view, place - 2, HELD) || isAnyAt(view, place - 2, TERM));

/** "serving a life sentence in Peru", "behind bars in Peru". */
const TERM = anyOf('sentence|term|bars|labou?r');

const HELD = anyOf('held|detained|jailed|imprisoned|arrested|captive|hostage');

const HELD_IN = anyOf('jail|prison|custody|captivity|detention|hands');

/** "were allowed home from Peru", "were freed from jail in Peru". */
const isLeft = (view: SentenceView, place: number): boolean =>
  lowerAt(view, place - 1) === 'from' ||
  (lowerAt(view, place - 1) === 'in' && isAnyAt(view, place - 2, HELD_IN)) ||
  isHeldIn(view, place);

/** "held by Peru since May were freed", "were freed from a Peruvian jail": who lets them go. */
export function keepersOf(frame: Frame): readonly Mention[] {
  const { view, clause, verb } = frame;
  const keeper = mentionsWithin(view, clause).find(({ from, to }) =>
    from < verb.at
      ? lowerAt(view, from - 1) === 'by' || isHeldIn(view, from)
      : isAnyAt(view, to, HELD_IN) || isAnyAt(view, to + 1, HELD_IN) || isLeft(view, from),
  );
  const held = keeper ?? freedIn(frame);
  return held ? [held] : [];
}

/** "A Peruvian reporter was freed in Chad": by the state where it was done, where nobody holds him against its will. */
function freedIn({ view, clause, verb, aspect }: Frame): Mention | undefined {
  if (!aspect.isPassive || hasWord(view, view.sentence, CAPTORS) || isRescue(view))
    return undefined;
  return mentionsWithin(view, { from: verb.to, to: clause.to }).find(
    ({ from, isPlace }) => isPlace && lowerAt(view, from - 1) === 'in',
  );
}

/** "freed after falling into a crevasse", "freed from the rubble": nobody kept them. */
const isRescue = (view: SentenceView): boolean =>
  hasWord(view, view.sentence, AFTER) && hasWord(view, view.sentence, MISHAP);

const AFTER = anyOf('after|from|when');
const MISHAP = anyOf(
  'falling|fell|fallen|trapped|stuck|ran|run|running|aground|rubble|crevasses?|caves?|wrecks?|wreckage|debris|avalanche|landslide|mudslide|sandbank|reef',
);

const CAPTORS = anyOf(
  'kidnap(?:ped|pers)?|abduct(?:ed|ors)?|captors|hostages?|rebels?|militants?|pirates?|gunmen|guerrillas?|ransom|militia|insurgents|jihadists?|group|talks|deal|swap|exchange|negotiations|embassy|slaves?|slavery|trafficked|traffickers',
);
