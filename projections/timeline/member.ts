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

/** Facts that reviewers' words hold together: they are never parted. */
export type Unit = readonly Member[];
