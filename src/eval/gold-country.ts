import { countries } from '../../events/country.ts';

const BY_CODE = new Map(
  countries.flatMap(({ code, alpha2 }) => [
    [code, code] as const,
    ...(alpha2 ? [[alpha2, code] as const] : []),
  ]),
);

/** The alpha-3 code of an alpha-2 or alpha-3 code in capitals; undefined where it is none. */
export const goldCountry = (code: string): string | undefined => BY_CODE.get(code);
