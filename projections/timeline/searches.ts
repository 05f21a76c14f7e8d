import { unions } from './unions.ts';

/** A graph that is walked step by step. */
export interface Walk<Step> {
  readonly nameOf: (step: Step) => string;
  /** The steps that follow from one. The same step again, further on, may be among them under `again`. */
  readonly nextOf: (step: Step) => { readonly steps: readonly Step[]; readonly again?: Step };
}

interface Search<Step> {
  readonly reached: Step[];
  readonly open: Step[];
}

/**
 * Walks from several starts by turns, until all have met or only one goes on, and answers what was reached by each
 * that came to an end: the cost is that of the smaller parts, or of the ways on which the walks meet.
 */
export function endedWalks<Step>(
  starts: readonly Step[],
  { nameOf, nextOf }: Walk<Step>,
): readonly (readonly Step[])[] {
  const { find, join } = unions(starts.length);
  const searches = starts.map((start): Search<Step> => ({ reached: [start], open: [start] }));
  const owners = new Map(starts.map((start, at) => [nameOf(start), at]));
  const live = new Set(searches.keys());
  const ended: (readonly Step[])[] = [];
  const meet = (one: number, other: number): void => {
    join(one, other);
    const [from, into] = [searches[one], searches[other]];
    for (const step of from?.reached ?? []) into?.reached.push(step);
    for (const step of from?.open ?? []) into?.open.push(step);
    live.delete(one);
  };
  const reach = (at: number, step: Step): void => {
    const owner = owners.get(nameOf(step));
    const [self, other] = [find(at), owner === undefined ? undefined : find(owner)];
    if (other === undefined) {
      owners.set(nameOf(step), self);
      searches[self]?.reached.push(step);
      searches[self]?.open.push(step);
    } else if (other !== self) meet(other, self);
  };
  const advance = (at: number): void => {
    const step = searches[at]?.open.pop();
    if (step === undefined) {
      live.delete(at);
      ended.push(searches[at]?.reached ?? []);
      return;
    }
    const { steps, again } = nextOf(step);
    if (again !== undefined) searches[at]?.open.push(again);
    for (const next of steps) reach(at, next);
  };
  while (live.size > 1) {
    for (const at of [...live]) if (live.size > 1 && live.has(at)) advance(at);
  }
  return ended;
}
