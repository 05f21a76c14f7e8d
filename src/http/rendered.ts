/** Rendered answers by what determines them; such an answer never changes. */
export interface Rendered {
  get(tag: string): Buffer | undefined;
  keep(tag: string, answer: Buffer): void;
}

/** One answer may take so much of the room. */
const SHARE = 1 / 8;

/** Keeps answers of so many bytes in all; those least lately asked for go first. */
export function keepRendered(bytes: number): Rendered {
  const kept = new Map<string, Buffer>();
  let size = 0;
  const drop = (tag: string): void => {
    size -= kept.get(tag)?.length ?? 0;
    kept.delete(tag);
  };
  return {
    get(tag) {
      const answer = kept.get(tag);
      if (answer === undefined) return undefined;
      kept.delete(tag);
      kept.set(tag, answer);
      return answer;
    },
    keep(tag, answer) {
      if (answer.length > bytes * SHARE) return;
      drop(tag);
      kept.set(tag, answer);
      size += answer.length;
      for (const oldest of kept.keys()) {
        if (size <= bytes) return;
        drop(oldest);
      }
    },
  };
}
