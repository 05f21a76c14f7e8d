interface Group {
  /** Its first atom is one character that must be there: each turn begins with it. */
  isMarked: boolean;
  repeats: boolean;
}

const ATOM =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\)|./gsu;
/** Another alternative, or what fits marks too. */
const ANYTHING = /^(?:\||\.|\\[SWD]|\[\^.*)$/su;
const UNBOUNDED = /^(?:[*+]|\{\d+,\})/;
const QUANTIFIER = /^(?:[*+?]|\{\d)/;

/**
 * Whether no unbounded repeat of a pattern holds another, unless each turn of the outer one begins with a character of
 * its own: what is nested otherwise can be divided in exponentially many ways.
 */
export function looksSafe(pattern: string): boolean {
  const open: Group[] = [];
  let whole: Group = { isMarked: false, repeats: false };
  for (const { 0: atom, index } of pattern.matchAll(ATOM)) {
    const rest = pattern.slice(index + atom.length);
    const isUnbounded = UNBOUNDED.test(rest);
    if (atom.startsWith('(')) {
      open.push(whole);
      whole = { isMarked: isMarked(rest), repeats: false };
    } else if (atom === ')') {
      const closed = whole;
      if (isUnbounded && closed.repeats && !closed.isMarked) return false;
      whole = open.pop() ?? whole;
      whole.repeats ||= closed.repeats || isUnbounded;
    } else {
      whole.repeats ||= isUnbounded;
      whole.isMarked &&= !ANYTHING.test(atom);
    }
  }
  return true;
}

/** A group without alternatives that opens with a mark, which its letters and digits are not. */
function isMarked(inside: string): boolean {
  const first = /^(?:\[(?:\\?[^\p{L}\p{N}\]\\^])+\]|\\?[^\p{L}\p{N}\\([.^$|?*+{])/u.exec(
    inside,
  )?.[0];
  return first !== undefined && !QUANTIFIER.test(inside.slice(first.length));
}
