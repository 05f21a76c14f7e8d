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

/**
 * Undefined of other characters and past the end: an array that is asked for what it has not is slow. `length`: that of
 * the text, for the engine keeps strings in so many forms that to ask each time takes as long as all the rest.
 */
function kindAt(text: string, at: number, length: number): number | undefined {
  if (at >= length) return undefined;
  const code = text.charCodeAt(at);
  return code < KINDS.length ? KINDS[code] : undefined;
}

/** Past the plain white space at a place of a text. */
export function spaceEnd(text: string, from: number, length: number = text.length): number {
  let at = from;
  while (kindAt(text, at, length) === SPACE) at++;
  return at;
}

/**
 * Where the token ends that begins at a place, where plain letters, digits and marks alone tell: for most words.
 * Undefined where it takes a look at what follows, as in "U.S.", "don't", "3.5", "4th" and "café".
 */
export function plainEnd(
  text: string,
  from: number,
  length: number = text.length,
): number | undefined {
  switch (kindAt(text, from, length)) {
    case LETTER:
      return wordEnd(text, from, length);
    case DIGIT:
      return numberEnd(text, from, length);
    case MARK:
      return from + 1;
    default:
      return undefined;
  }
}

const FULL_STOP = 46;

function wordEnd(text: string, from: number, length: number): number | undefined {
  let at = from + 1;
  let kind = kindAt(text, at, length);
  while (kind === LETTER || kind === DIGIT) kind = kindAt(text, ++at, length);
  if (at === length) return at;
  const mayBeInitials = at === from + 1 && text.charCodeAt(at) === FULL_STOP;
  return kind === undefined || kind === OPEN || mayBeInitials ? undefined : at;
}

/** A number may go on behind these, and end with the letters of "1st", "2nd", "3rd", "4th". */
const GOES_ON = /[.,:snrt]/;

function numberEnd(text: string, from: number, length: number): number | undefined {
  let at = from + 1;
  let kind = kindAt(text, at, length);
  while (kind === DIGIT) kind = kindAt(text, ++at, length);
  if (at === length) return at;
  return kind === undefined || GOES_ON.test(text[at] ?? '') ? undefined : at;
}
