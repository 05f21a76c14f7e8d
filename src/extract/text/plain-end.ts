/** What plain characters can be told by alone; all others are `open`. */
const [MARK, SPACE, LETTER, DIGIT, OPEN] = [0, 1, 2, 3, 4];

/** The kinds of the ASCII characters. An apostrophe may belong to the word before or behind it. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/[a-z]/i.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return character === "'" ? OPEN : MARK;
});

/** The UTF-16 code units of a text: the engine keeps strings in so many forms that to ask one each time is slow. */
export type Codes = Uint16Array;

const { charCodeAt } = String.prototype;

/** The code units of a text. Each is asked of the one function: a string's own is looked up again for every form it may have. */
export function codesOf(text: string): Codes {
  const { length } = text;
  const codes = new Uint16Array(length);
  for (let at = 0; at < length; at++) codes[at] = charCodeAt.call(text, at);
  return codes;
}

/** Undefined of other characters and past the end: an array that is asked for what it has not is slow. */
function kindAt(codes: Codes, at: number): number | undefined {
  if (at >= codes.length) return undefined;
  const code = codes[at] ?? 0;
  return code < KINDS.length ? KINDS[code] : undefined;
}

/** Past the plain white space at a place of a text. */
export function spaceEnd(codes: Codes, from: number): number {
  let at = from;
  while (kindAt(codes, at) === SPACE) at++;
  return at;
}

/**
 * Where the token ends that begins at a place, where plain letters, digits and marks alone tell: for most words.
 * Undefined where it takes a look at what follows, as in "U.S.", "don't", "3.5", "4th" and "café".
 */
export function plainEnd(codes: Codes, from: number): number | undefined {
  switch (kindAt(codes, from)) {
    case LETTER:
      return wordEnd(codes, from);
    case DIGIT:
      return numberEnd(codes, from);
    case MARK:
      return from + 1;
    default:
      return undefined;
  }
}

const FULL_STOP = 46;

function wordEnd(codes: Codes, from: number): number | undefined {
  let at = from + 1;
  let kind = kindAt(codes, at);
  while (kind === LETTER || kind === DIGIT) kind = kindAt(codes, ++at);
  if (at === codes.length) return at;
  const mayBeInitials = at === from + 1 && codes[at] === FULL_STOP;
  return kind === undefined || kind === OPEN || mayBeInitials ? undefined : at;
}

/** A number may go on behind these, and end with the letters of "1st", "2nd", "3rd", "4th". */
const GOES_ON: ReadonlySet<number> = new Set(codesOf('.,:snrt'));

function numberEnd(codes: Codes, from: number): number | undefined {
  let at = from + 1;
  let kind = kindAt(codes, at);
  while (kind === DIGIT) kind = kindAt(codes, ++at);
  if (at === codes.length) return at;
  return kind === undefined || GOES_ON.has(codes[at] ?? 0) ? undefined : at;
}
