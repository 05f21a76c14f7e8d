import type { Frame } from '../grammar/frame.ts';
import {
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { wasThere } from '../who/ended.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { isCalled, isMourned } from './calling.ts';
import { isGround } from './ground.ts';
import { isHarmed } from './harmed.ts';
import { isGrief, letterTo } from './letter.ts';
import { isAttacked } from './own-harm.ts';
import { isPassedOver } from './passed-over.ts';
import { struckThere } from './struck-there.ts';
import { tiedTo } from './tied-to.ts';

const ITS_HIS = anyOf('its|his|her|their|our');
const POLICY_POLICIES = anyOf('policy|policies|strategy|stance|approach|position');

export interface Targets {
  readonly parties: readonly Party[];
  readonly mentioned: readonly Party[];
  /** "sanctions against X": who speaks against those takes X's side. */
  readonly isShielded: boolean;
  /** By name or office, not only through an adjective: "Russian laboratories" are no state. */
  readonly isNamed: boolean;
  /** The token at which the first of them is named. */
  readonly at: number;
}

/** Whoever is named at a token, and nobody besides. */
export const namedAt = (parties: readonly Party[], at: number): Targets => ({
  parties,
  mentioned: [],
  isShielded: false,
  isNamed: true,
  at,
});

const NOBODY: Targets = { parties: [], mentioned: [], isShielded: false, isNamed: false, at: 0 };

const THERE = { isShielded: true, isNamed: true } as const;

/** The countries that something said is about: the first other one, with those tied to it by "and". */
export function targetsIn(
  frame: Frame,
  range: Range,
  speakers: readonly (string | null)[],
  isHard = frame.verb.sense.stance === 'conflictual',
): Targets {
  const all = mentionsWithin(frame.view, range);
  const named = all.filter(
    (mention, index) =>
      isOther(mention, speakers, frame) &&
      !isPlaceToo(frame, elementAt(all, index - 1), mention) &&
      !isGround(frame.view, mention) &&
      !isExcepted(frame.view, mention) &&
      !isOfPolicy(frame.view, mention),
  );
  const uncalled = named.filter((one) => !isCalled(frame.view, one) && !isMourned(frame.view, one));
  const others = uncalled.length > 0 ? uncalled : named;
  const fits = (mention: Mention) => !isPassedOver(frame, mention, isHard);
  const doer = others.findIndex(
    (mention) => isHard && isBehindBy(frame.view, mention) && fits(mention),
  );
  const at = doer === -1 ? others.findIndex(fits) : doer;
  const first = others[at];
  if (!first) {
    const struck = partiesOf(struckThere(frame, all));
    if (struck.length > 0) return { ...NOBODY, ...THERE, parties: struck, at: all[0]?.from ?? 0 };
    const mentioned = partiesOf(others);
    return { ...NOBODY, mentioned, ...addressed(frame, speakers, isHard) };
  }
  const targets = [first, ...tiedTo(frame, others, at, isHard)];
  const rest = others.filter((mention) => !targets.includes(mention));
  return {
    parties: targets.flatMap(({ kind, parties }) =>
      kind === 'group' ? parties.filter(({ country }) => !speakers.includes(country)) : parties,
    ),
    mentioned: partiesOf(rest),
    isShielded: isHarmed(frame.view, first) && !isAttacked(frame, first),
    isNamed: isNamedIn(frame, targets),
    at: first.from,
  };
}

/** "blamed Peru, not Chad": not Chad. */
const isExcepted = (view: SentenceView, { from }: Mention): boolean => {
  const at = leadIn(view, from);
  return lowerAt(view, at) === 'not' && isAnyAt(view, at - 1, BEFORE_NOT);
};

const BEFORE_NOT = anyOf(',|and|but');

/** By its name, or in the news once more by it: "Chadian charges do not give N'Djamena a veto". */
const isNamedIn = ({ view }: Frame, [first, ...more]: readonly Mention[]): boolean =>
  first?.kind !== 'adjective' ||
  (view.scene.publisher === null &&
    more.some(({ kind, from }) => kind !== 'adjective' && from - first.to <= AGAIN_REACH));

/** In tokens, from the adjective to the name. */
const AGAIN_REACH = 6;

/** "criticised its Chad policy": whoever has it is judged, and not Chad. */
const isOfPolicy = (view: SentenceView, { from, to }: Mention): boolean =>
  isAnyAt(view, from - 1, ITS_HIS) && isAnyAt(view, to, POLICY_POLICIES);

/** "by Chad", "by the Democratic Republic of the Congo". */
const isBehindBy = (view: SentenceView, { from }: Mention): boolean =>
  lowerAt(view, leadIn(view, from)) === 'by';

/** Angry words in a letter are not for whoever gets it, unless they protest or warn. */
const TO_READER = anyOf('protest|complain|warn|demand|threaten');

/** Those to whom the letter is written in which it is said. */
function addressed(
  frame: Frame,
  speakers: readonly (string | null)[],
  isHard: boolean,
): Pick<Targets, 'parties' | 'isNamed' | 'at'> {
  const isForReader = !isHard || TO_READER.has(frame.verb.sense.base) || isGrief(frame);
  const readers = isForReader ? letterTo(frame) : [];
  const parties = readers.filter(({ country }) => country !== null && !speakers.includes(country));
  return { parties, isNamed: parties.length > 0, at: frame.verb.to };
}

const isOther = (
  { kind, isPlace, parties }: Mention,
  speakers: readonly (string | null)[],
  { view, verb }: Frame,
): boolean =>
  kind !== 'media' &&
  !isPlace &&
  parties.some(
    ({ country }) =>
      country !== null && !speakers.includes(country) && wasThere(country, view.scene.publishedOn),
  ) &&
  // "both sides" are those who are spoken to only where the speaker is none of them.
  (kind !== 'group' ||
    parties.every(({ country }) => !speakers.includes(country)) ||
    (isReported({ view, verb }) && isWithOther(parties, speakers)));

const isReported = ({ view, verb }: Pick<Frame, 'view' | 'verb'>): boolean =>
  view.scene.publisher === null && verb.sense.family === 'say';

/** In the news "said the two countries would meet" speaks of the other one: the speaker's own country and one other. */
const isWithOther = (parties: readonly Party[], speakers: readonly (string | null)[]): boolean =>
  parties.length === 2 && parties.some(({ country }) => speakers.includes(country));

/** "embassies in Tanzania and Kenya". */
const isPlaceToo = ({ view }: Frame, previous: Mention | undefined, { from }: Mention): boolean => {
  const tie = leadIn(view, from);
  return previous?.isPlace === true && previous.to === tie && lowerAt(view, tie) === 'and';
};
