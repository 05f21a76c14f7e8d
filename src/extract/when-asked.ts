/** What is made for a key when it is first asked for, and kept; of what there is none for is asked again. */
export function whenAsked<Key, Value>(
  make: (key: Key) => Value | undefined,
): (key: Key) => Value | undefined {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    if (made !== undefined) known.set(key, made);
    return made;
  };
}
