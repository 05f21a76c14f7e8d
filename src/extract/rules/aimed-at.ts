import type { Frame } from '../grammar/frame.ts';
import type { Range } from '../grammar/sentence-view.ts';
import type { Mention, Party } from '../who/mention.ts';
import type { FoundContent } from './found-content.ts';
import { hearerOf, isToldItShould } from './hearer.ts';
import { announcedIn } from './own-intent.ts';
import { countriesOf } from './rule.ts';
import { namedAt, type Targets, targetsIn } from './targets.ts';

/** In tokens: hard words are meant for whoever is named beside them. */
const BESIDE = { before: 3, behind: 8 } as const;

const around = ({ from, to }: Range, at: number): Range => ({
  from: Math.max(from, at - BESIDE.before),
  to: Math.min(to, at + BESIDE.behind),
});

/** Whom words are for: beside hard words, and in what somebody is told before whoever is told it. */
export function aimedAt(
  frame: Frame,
  region: Range,
  own: readonly (string | null)[],
  found: FoundContent | undefined,
): Targets {
  const isHard = found?.content.stance === 'conflictual';
  const near = found && isHard ? targetsIn(frame, around(region, found.at), own, true) : undefined;
  const hearer = hearerOf(frame);
  if (near?.parties.length && near.at !== hearer?.from) return near;
  const told = hearer && toldTo(frame, region, own, { hearer, found, isHard });
  if (told) return told;
  const there = targetsIn(frame, region, own, isHard);
  return there.parties.length === 0 && hearer && isApart(hearer, region, own)
    ? namedAt(hearer.parties, hearer.from)
    : there;
}

/** "told his counterpart about the dam", `"…," he told his counterpart`: whoever hears it stands apart from what is said. */
const isApart = (hearer: Mention, region: Range, own: readonly (string | null)[]): boolean =>
  (hearer.to < region.from || hearer.from >= region.to) &&
  !countriesOf(hearer.parties).some((country) => own.includes(country));

interface Told {
  readonly hearer: Mention;
  readonly found: FoundContent | undefined;
  readonly isHard: boolean;
}

/** Whom that is for which somebody is told and which names others. */
function toldTo(
  frame: Frame,
  region: Range,
  own: readonly (string | null)[],
  { hearer, found, isHard }: Told,
): Targets | undefined {
  const inner = targetsIn(frame, { from: hearer.to, to: region.to }, own, isHard);
  const isOfInner = found !== undefined || announcedIn(frame, region, own) !== undefined;
  if (inner.parties.length === 0 || !isOfInner) return undefined;
  return askedOfHearer(frame, hearer, inner, found) ?? besides(inner, hearer.parties);
}

/** "told Chad that it should pull out of Mali". */
const askedOfHearer = (
  frame: Frame,
  hearer: Mention,
  { parties }: Targets,
  found: FoundContent | undefined,
): Targets | undefined =>
  found?.content.act === 'appeal' && isToldItShould(frame, hearer)
    ? { ...namedAt(hearer.parties, hearer.from), mentioned: parties }
    : undefined;

/** Whoever is told is only a listener, unless it is of him that he is told. */
function besides(targets: Targets, hearers: readonly Party[]): Targets {
  const same = hearers.filter(({ country }) =>
    countriesOf(targets.parties).includes(country ?? ''),
  );
  return same.length > 0
    ? { ...targets, parties: hearers }
    : { ...targets, mentioned: [...targets.mentioned, ...hearers] };
}
