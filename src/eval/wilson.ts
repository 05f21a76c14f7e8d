/** For 95 %. */
const Z = 1.959964;

/**
 * The Wilson score interval (Wilson 1927) of a share, at 95 %: from and to, between 0 and 1. Undefined where
 * nothing was counted.
 */
export function wilson(right: number, of: number): readonly [number, number] | undefined {
  if (of === 0) return undefined;
  const middle = right + (Z * Z) / 2;
  const half = Z * Math.sqrt(right - (right * right) / of + (Z * Z) / 4);
  const all = of + Z * Z;
  return [Math.max(0, middle - half) / all, Math.min(all, middle + half) / all];
}
