/** What a word may begin, as bits. */
export type Marks = number;

/** One bit for each kind of list in which a word is looked up. */
export const MARK = {
  /** Borne by every word. */
  any: 1 << 0,
  name: 1 << 1,
  office: 1 << 2,
  body: 1 << 3,
  official: 1 << 4,
  armedGroup: 1 << 5,
  place: 1 << 6,
  content: 1 << 7,
  topic: 1 << 8,
  deed: 1 << 9,
  noun: 1 << 10,
  furniture: 1 << 11,
  verb: 1 << 12,
  /** What may stand before a name or an office: "the", "former", "Mr", "deputy". */
  title: 1 << 13,
  /** Opens a mention of another kind than a person. */
  opener: 1 << 14,
  /** Begins a mention in small letters too. */
  mention: 1 << 15,
  date: 1 << 16,
  /** Joins two clauses. */
  link: 1 << 17,
  /** Looks like a finite verb. */
  finite: 1 << 18,
  /** Tells that an expression of time is one. */
  time: 1 << 19,
  /** Ends a gap in the pattern of a verb. */
  gapEnd: 1 << 20,
  /** Joins what may be two clauses: "and", a comma. */
  joiner: 1 << 21,
  /** Demands something: "must", "has" in "has to". */
  demand: 1 << 22,
  /** Begins a time that may stand between a verb and what belongs to it. */
  timeBetween: 1 << 23,
  /** What two states conclude with each other. */
  paper: 1 << 24,
  /** What a state at war calls its enemy. */
  enemy: 1 << 25,
  /** A measure against a state: "sanctions", "pressure". */
  measure: 1 << 26,
  /** What a state does with a treaty, as a noun: "ratification", "suspension". */
  paperDeed: 1 << 27,
  /** Names what a state says. */
  saying: 1 << 28,
} as const satisfies Readonly<Record<string, Marks>>;

/** Of words that were looked up nowhere yet: they may begin anything. */
export const UNKNOWN: Marks = -1;

/** Whether a token may begin what a mark, or one of several, stands for. */
export const bears = (token: { readonly marks: Marks } | undefined, mark: Marks): boolean =>
  token !== undefined && (token.marks & mark) !== 0;
