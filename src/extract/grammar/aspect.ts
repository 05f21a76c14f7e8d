/** How the clause says its verb: whether it happened, will, would, or does not. */
export interface Aspect {
  readonly isNegated: boolean;
  readonly isFuture: boolean;
  /** May, might, would, could, if: nothing that happened. */
  readonly isHypothetical: boolean;
  readonly isPassive: boolean;
  /** A passive that is said of the one named last: "a sailor jailed in Mali". */
  readonly isReduced: boolean;
  /** "had met": told as something earlier. */
  readonly isPluperfect: boolean;
  /** "has ratified". */
  readonly isPerfect: boolean;
  /** "opposes", "has kept asking", "have since defended": goes on. */
  readonly isStanding: boolean;
  /** "has kept asking": goes on by its own words, not by its tense alone. */
  readonly isKept: boolean;
  /** "is holding", "are meeting". */
  readonly isProgressive: boolean;
  /** "denied attacking". */
  readonly isDenied: boolean;
  /** "cancelled a plan to visit". */
  readonly isCancelled: boolean;
}

/** What is simply done. */
export const DONE: Aspect = {
  isNegated: false,
  isFuture: false,
  isHypothetical: false,
  isPassive: false,
  isReduced: false,
  isPluperfect: false,
  isPerfect: false,
  isStanding: false,
  isKept: false,
  isProgressive: false,
  isDenied: false,
  isCancelled: false,
};

/** An aspect but for what is told otherwise; made as every other one is, for the engine reads what has one shape fastest. */
export const but = (
  {
    isNegated,
    isFuture,
    isHypothetical,
    isPassive,
    isReduced,
    isPluperfect,
    isPerfect,
    isStanding,
    isKept,
    isProgressive,
    isDenied,
    isCancelled,
  }: Aspect,
  change: Partial<Aspect>,
): Aspect =>
  Object.assign(
    {
      isNegated,
      isFuture,
      isHypothetical,
      isPassive,
      isReduced,
      isPluperfect,
      isPerfect,
      isStanding,
      isKept,
      isProgressive,
      isDenied,
      isCancelled,
    },
    change,
  );
