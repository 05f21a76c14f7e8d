/** A fact as the division of its set sees it. */
export interface Member {
  readonly fact: number;
  readonly factId: string;
  readonly source: number;
  readonly tokens: readonly number[];
  /** Null when it has no single day. */
  readonly day: number | null;
  readonly approximate: boolean;
  readonly remote: boolean;
}

/** What reviewers say of two facts, by their ids. */
export interface Verdicts {
  readonly between: (one: string, other: string) => 'same' | 'different' | undefined;
  /** The facts that stand in a word on this one. */
  readonly wordedWith: (factId: string) => readonly string[];
}

export interface Group {
  readonly members: readonly Member[];
  /** It stands apart for good, whatever else is like it: a source that tells twice, or a `~` date in a divided set. */
  readonly alone: boolean;
}

/** Facts that reviewers' words hold together: they are never parted. */
export type Unit = readonly Member[];
