/**
 * JSON text with one form only: members in the order of their names' UTF-16 code units, no blanks (RFC 8785).
 * Written for speed, since every event passes here. Throws TypeError for what JSON cannot say.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value);
    case 'number':
      if (Number.isFinite(value)) return String(value);
  }
  throw new TypeError(`${String(value)} (${typeof value}) has no JSON form`);
}

/**
 * The same text of a value that JSON.parse gave. What was canonical before it was parsed, as the lines of an export
 * are, still has its members in order, and the platform's own writer is the fastest.
 */
export const canonicalOfParsed = (value: unknown): string =>
  isInOrder(value) ? JSON.stringify(value) : canonicalJson(value);

/** A number too great for the platform is left to be refused. */
function isInOrder(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Array.isArray(value) ? value.every(isInOrder) : areInOrder(value);
}

/** Nothing is allocated here, as by Object.keys, and no parsed object inherits a member that is enumerable. */
function areInOrder(value: object): boolean {
  const members = value as Readonly<Record<string, unknown>>; // an object's members have names
  let last = '';
  for (const name in members) {
    if (name < last || !isInOrder(members[name])) return false;
    last = name;
  }
  return true;
}

const PLAIN = /^[ !#-[\]-~]*$/;
const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

function canonicalArray(items: readonly unknown[]): string {
  let text = '';
  for (const item of items) text += `${text && ','}${canonicalJson(item ?? null)}`;
  return `[${text}]`;
}

function canonicalObject(value: object): string {
  const members = value as Readonly<Record<string, unknown>>; // an object's members have names
  let text = '';
  for (const [name, label] of labelsOf(Object.keys(members))) {
    const member = members[name];
    if (member !== undefined) text += `${text && ','}${label}${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

type Labels = readonly (readonly [name: string, label: string])[];

/** Names as they come in an object, one after the other, lead to their canonical order. */
interface Step {
  readonly next: Map<string, Step>;
  labels?: Labels;
}

const newStep = (): Step => ({ next: new Map() });
const start = newStep();
/** Objects of one kind come alike, so few are enough; names made up by a client must not fill the memory. */
const MOST_STEPS = 10_000;
let steps = 0;

function labelsOf(names: readonly string[]): Labels {
  let step = start;
  for (const name of names) {
    let next = step.next.get(name);
    if (!next) {
      if (steps >= MOST_STEPS) return sorted(names);
      steps += 1;
      next = newStep();
      step.next.set(name, next);
    }
    step = next;
  }
  step.labels ??= sorted(names);
  return step.labels;
}

const sorted = (names: readonly string[]): Labels =>
  [...names].sort().map((name) => [name, `${quoted(name)}:`] as const);
