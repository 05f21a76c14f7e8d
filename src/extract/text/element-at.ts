/** What stands at a place of a list; undefined before its first and behind its last. See `tokenAt` for why. */
export const elementAt = <Element>(list: readonly Element[], at: number): Element | undefined =>
  at < 0 ? undefined : list[at];
