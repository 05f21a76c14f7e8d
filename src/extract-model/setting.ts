/** A setting as it was read, or what is wrong with which variable. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly variable: string; readonly message: string };

/** A variable that is not set and must be. */
export const missing = (variable: string, what: string): Extract<Read<never>, { ok: false }> => ({
  ok: false,
  variable,
  message: `${variable} is not set: ${what}`,
});

/** A value that cannot stand; secrets are refused without showing it. */
export const refuse = (
  variable: string,
  what: string,
  value?: string,
): Extract<Read<never>, { ok: false }> => ({
  ok: false,
  variable,
  message: `${variable} ${what}${value === undefined ? '' : `: "${value.slice(0, 100)}"`}`,
});

interface Range<Usual> {
  readonly least: number;
  readonly most: number;
  /** Where the variable is not set. */
  readonly usual: Usual;
  /** 1 for whole numbers. */
  readonly step?: 1;
}

/** A number within a range. */
export function between<Usual extends number | null>(
  env: Readonly<Record<string, string | undefined>>,
  variable: string,
  { least, most, usual, step }: Range<Usual>,
): Read<number | Usual> {
  const text = env[variable];
  if (!text) return { ok: true, value: usual };
  const value = /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  const fits = value >= least && value <= most && (step === undefined || Number.isInteger(value));
  if (fits) return { ok: true, value };
  const kind = step === undefined ? 'number' : 'whole number';
  return refuse(variable, `is no ${kind} from ${least} to ${most}`, text);
}
