import { personId } from '../../events/person.ts';

const MOST_KEPT = 20_000;
const known = new Map<string, string>();

/** A person's id, `CHN-xi-jinping`. The same few thousand people act again and again: their ids are kept. */
export function knownPersonId(country: string, name: string): string {
  const key = `${country}${name}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const id = personId(country, name);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, id);
  return id;
}
