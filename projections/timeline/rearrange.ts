import { type Area, areaAround } from './area.ts';
import { type Arranged, arrange, type Followers, followersOf } from './arrange.ts';
import type { Changes } from './cells.ts';
import { joinSame } from './connect.ts';
import { dissolve, enrol, enrolTogether, goTogether, moveOut } from './enrol.ts';
import type { MemberRow } from './holders.ts';
import { indexSet } from './index-set.ts';
import { alone, memberOf } from './members.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';
import { grouped, unions } from './unions.ts';
import { unitOf } from './units.ts';

type Unit = readonly MemberRow[];

export interface Rearranging {
  /** Facts that come in: their tokens are claimed. */
  readonly joining: readonly MemberRow[];
  /** Facts of other sets that they are linked to. */
  readonly linked: readonly MemberRow[];
  /** Sets that facts have left. */
  readonly sets: readonly number[];
}

interface Move {
  readonly unit: Unit;
  /** Null when it is alone from now on. */
  readonly to: number | null;
  /** It is no unit, but facts of one kind that go together. */
  readonly isMany?: boolean;
}

/**
 * Takes the links of an area anew, in the order that FACTS section 8 gives, and moves the facts that now belong
 * elsewhere. It costs in proportion to the kinds of facts in the area, to what reviewers have said there, and to
 * what moves.
 */
export function rearrange(changes: Changes, rearranging: Rearranging): void {
  const { draft, verdicts } = changes;
  const area = areaOf(changes, rearranging);
  const skeleton = skeletonOf(draft, area);
  const followers = followersOf(draft, area, skeleton);
  const arranged = arrange(draft, skeleton, { followers, verdicts });
  const moves = [
    ...arranged.flatMap((one) => movesOf(changes, one)),
    ...followersMoves(changes, { skeleton, followers, arranged }),
  ];
  for (const move of moves) takeAway(changes, move);
  for (const move of moves) place(changes, move);
  for (const set of area.sets) dissolve(changes, set);
}

function areaOf(changes: Changes, { joining, linked, sets }: Rearranging): Area {
  const { draft } = changes;
  const isIn = ({ set }: MemberRow): boolean => draft.get('set', set) !== undefined;
  const roots = [...sets, ...linked.filter(isIn).map(({ set }) => set)];
  const single = [...joining, ...linked.filter((row) => !isIn(row))];
  const stored = [...new Set(roots)].filter((set) => draft.get('set', set) !== undefined);
  const indexed = stored.map((set) => indexSet(changes, set));
  return areaAround(changes, indexed, single);
}

/** The units of a set that are not in it as they are. */
function movesOf({ draft, verdicts }: Changes, { set, rows }: Arranged): readonly Move[] {
  const members = rows.map(memberOf);
  const { find, join } = unions(members.length);
  joinSame(members, verdicts, join);
  const rowOf = new Map(rows.map((row) => [row.fact, row]));
  const units = grouped(members, find).map((unit) =>
    unit.flatMap(({ fact }) => rowOf.get(fact) ?? []),
  );
  const stays = (unit: Unit): boolean => {
    const [first] = unit;
    if (!first || !unit.every((row) => row.set === set && draft.get('set', row.set))) return false;
    return unitOf(draft, first, verdicts).length === unit.length;
  };
  return units.filter((unit) => !stays(unit)).map((unit) => ({ unit, to: set }));
}

interface Following {
  readonly skeleton: Skeleton;
  readonly followers: readonly Followers[];
  readonly arranged: readonly Arranged[];
}

/** Facts go where the first of their kind goes. */
function followersMoves(
  changes: Changes,
  { skeleton, followers, arranged }: Following,
): readonly Move[] {
  const { draft } = changes;
  const setOf = new Map(arranged.flatMap(({ set, rows }) => rows.map(({ fact }) => [fact, set])));
  return followers.flatMap(({ set, kind, first }): readonly Move[] => {
    const to = setOf.get(first) ?? null;
    if (to === set || to === null) return [];
    const rows = draft
      .scan('like', 'kind', { prefix: [set, kind] })
      .filter(({ fact }) => !skeleton.rows.has(fact))
      .flatMap(({ fact }) => draft.get('member', fact) ?? []);
    if (goTogether(changes, rows, to)) return [{ unit: rows, to, isMany: true }];
    return rows.map((row) => ({ unit: [row], to }));
  });
}

/** Takes facts out of the sets they are in, with those that reviewers' words held together with them there. */
function takeAway(changes: Changes, { unit, isMany }: Move): void {
  const { draft, verdicts } = changes;
  if (isMany) {
    moveOut(
      changes,
      unit.flatMap(({ fact }) => draft.get('member', fact) ?? []),
    );
    return;
  }
  for (const { fact } of unit) {
    const row = draft.get('member', fact);
    if (row && draft.get('set', row.set)) moveOut(changes, unitOf(draft, row, verdicts));
  }
}

function place(changes: Changes, { unit, to, isMany }: Move): void {
  if (to === null) for (const row of unit) standAlone(changes, row);
  else if (!isMany) enrol(changes, to, unit);
  else if (goTogether(changes, unit, to)) enrolTogether(changes, to, unit);
  else for (const row of unit) enrol(changes, to, [row]);
}

function standAlone({ draft, touched }: Changes, row: MemberRow): void {
  draft.put('member', alone(row));
  touched.add(row.fact);
}
