export interface Hash {
  /** 53 bits: a safe integer. */
  readonly token: number;
  /** 32 bits more, by which a collision of tokens is noticed. */
  readonly check: number;
}

const finish = (seed: number): number => {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/** A hash for look-ups, not for secrets: three multiplicative lanes, each mixed at the end as MurmurHash3 does. */
export function hash(text: string): Hash {
  let one = 0x9e3779b1;
  let two = 0x7f4a7c15;
  let three = 0x165667b1;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x5bd1e995) + (two >>> 15);
    three = Math.imul(three + unit, 0x2c1b3c6d) ^ (three >>> 12);
  }
  return { token: (finish(two) & 0x1fffff) * 0x100000000 + finish(one), check: finish(three) };
}
