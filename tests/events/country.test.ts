import { describe, expect, it } from '@jest/globals';
import { countries, nameOf, toCountry } from '../../events/country.ts';
import { Country } from '../../events/country-code.ts';

describe('countries', () => {
  it('have each a code and a name of their own', () => {
    for (const field of ['code', 'name'] as const) {
      expect(new Set(countries.map((country) => country[field])).size).toBe(countries.length);
    }
  });

  it('are those of ISO 3166-1, the European Union, Kosovo and ended states', () => {
    const codes = countries.map(({ code }) => code);
    expect(codes).toHaveLength(249 + 7);
    expect(codes).toEqual([...codes].sort());
    expect(codes).toEqual(
      expect.arrayContaining(['CHN', 'EUE', 'XKX', 'SUN', 'YUG', 'DDR', 'CSK', 'SCG']),
    );
  });

  it('have a last day when they have ended', () => {
    const ended = countries.filter(({ until }) => until !== null).map(({ code }) => code);
    expect(ended).toEqual(['CSK', 'DDR', 'SCG', 'SUN', 'YUG']);
  });

  it('are found by code and by the name that answers show, in any case', () => {
    for (const { code, alpha2, name } of countries) {
      const inputs = [
        code,
        code.toLowerCase(),
        name,
        name.toUpperCase(),
        ...(alpha2 ? [alpha2] : []),
      ];
      expect(inputs.map(toCountry)).toEqual(inputs.map(() => code));
    }
  });

  it.each([
    ['Turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['Ivory Coast', 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['Britain', 'GBR'],
    ['uk', 'GBR'],
    ['The United States', 'USA'],
    ['U.S.A.', 'USA'],
    ['kosovo', 'XKX'],
    ['European Union', 'EUE'],
    ['EU', 'EUE'],
    ['Soviet Union', 'SUN'],
    ['USSR', 'SUN'],
    ['CS', 'CSK'],
    ['Republic of Korea', 'KOR'],
    ["Democratic People's Republic of Korea", 'PRK'],
    ['Bosnia & Herzegovina', 'BIH'],
    ['  viet   nam ', 'VNM'],
    ['Holland', 'NLD'],
    ['Sao Tome and Principe', 'STP'],
  ])('are found by %j', (input, code) => {
    expect(toCountry(input)).toBe(code);
  });

  it.each(['Congo', 'Korea', 'Atlantis', '', '-', 'the', 'CHNX'])(
    'are not found by %j, which names none or two',
    (input) => expect(toCountry(input)).toBeUndefined(),
  );

  it('are named in other languages, ended states by names of ours', () => {
    expect([nameOf('RUS'), nameOf('RUS', 'de'), nameOf('RUS', 'fr-CA')]).toEqual([
      ...['Russia', 'Russland', 'Russie'],
    ]);
    expect([nameOf('SUN', 'de'), nameOf('SUN', 'it')]).toEqual(['Sowjetunion', 'Soviet Union']);
    expect(nameOf('EUE', 'fr')).toBe('Union européenne');
  });

  it('are named in English where the language is none', () => {
    expect(nameOf('CHN', 'not a language')).toBe('China');
  });

  it('are accepted in events by canonical code alone', () => {
    expect(Country.safeParse('CHN').success).toBe(true);
    for (const other of ['chn', 'CN', 'China', '', 5]) {
      expect(Country.safeParse(other).success).toBe(false);
    }
    expect(Country.safeParse('ABC').error?.issues[0]?.message).toContain('"ABC"');
  });
});
