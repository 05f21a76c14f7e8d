import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countries } from '../../events/country.ts';
import { pairOf, parsePair, relationsOf } from '../../events/pair.ts';

const country = fc.constantFrom(...countries.map(({ code }) => code));
const two = fc.uniqueArray(country, { minLength: 2, maxLength: 2 });

describe('a pair', () => {
  it('has one name, whichever country comes first', () => {
    fc.assert(
      fc.property(two, ([one = '', other = '']) => {
        expect(pairOf(one, other)).toBe(pairOf(other, one));
        expect(pairOf(one, other)).toBe([one, other].sort().join('-'));
      }),
    );
  });

  it('is not made of one country', () => {
    expect(() => pairOf('CHN', 'CHN')).toThrow('CHN');
  });

  it('is read back from its name, and from nothing else as canonical', () => {
    fc.assert(
      fc.property(two, ([one = '', other = '']) => {
        const pair = pairOf(one, other);
        const [first, second] = pair.split('-');
        const expected = { ok: true, pair, countries: [first, second] };
        expect(parsePair(pair)).toEqual({ ...expected, canonical: true });
        expect(parsePair(`${second}-${first}`)).toEqual({ ...expected, canonical: false });
        expect(parsePair(pair.toLowerCase())).toEqual({ ...expected, canonical: false });
      }),
    );
  });

  it.each([
    ['ru-cn', 'CHN-RUS'],
    ['China-Russia', 'CHN-RUS'],
    ['china – united kingdom', 'CHN-GBR'],
    ['Guinea-Bissau-Portugal', 'GNB-PRT'],
    ['Portugal-Guinea-Bissau', 'GNB-PRT'],
    ['Guinea-Guinea-Bissau', 'GIN-GNB'],
    ['EU-SU', 'EUE-SUN'],
  ])('is read from %s as %s', (text, pair) => {
    expect(parsePair(text)).toMatchObject({ ok: true, pair, canonical: false });
  });

  it.each([
    ['FRA-FRA', 'France twice'],
    ['fr-France', 'France twice'],
    ['fra-atlantis', '"atlantis"'],
    ['France', 'not a pair'],
    ['FRA-DEU-ITA', 'not a pair'],
    ['', 'not a pair'],
    ['-', 'names no known country'],
    ['-'.repeat(100_000), 'not a pair'],
  ])('is not read from %.20s', (text, reason) => {
    expect(parsePair(text)).toEqual({ ok: false, message: expect.stringContaining(reason) });
  });
});

const ROLES = [
  'host',
  'guest',
  'party',
  'speaker',
  'initiator',
  'addressee',
  'subject',
  'recipient',
  'mediator',
  'mentioned',
] as const;
const ACTIVE = ROLES.slice(0, 5);
const PASSIVE = ROLES.slice(5, 8);
const as = (role: string, ...codes: readonly (string | null)[]) =>
  codes.map((code) => ({ role, country: code }));

describe('the relations of a fact', () => {
  it('are those of the one who acts with the one acted upon, one way', () => {
    expect(relationsOf([...as('speaker', 'CHN'), ...as('subject', 'JPN')])).toEqual({
      pairs: ['CHN-JPN'],
      directions: [['CHN', 'JPN']],
      active: ['CHN'],
      passive: ['JPN'],
      multilateral: false,
    });
  });

  it('go both ways among those who act together, host and guest included', () => {
    const { pairs, directions } = relationsOf([...as('host', 'CHN'), ...as('guest', 'RUS')]);
    expect(pairs).toEqual(['CHN-RUS']);
    expect(directions).toEqual([
      ['CHN', 'RUS'],
      ['RUS', 'CHN'],
    ]);
  });

  it('leave out those acted upon among themselves: a position on a war is none of its sides', () => {
    const participants = [...as('speaker', 'CHN'), ...as('subject', 'UKR', 'RUS')];
    expect(relationsOf(participants).pairs).toEqual(['CHN-RUS', 'CHN-UKR']);
  });

  it('leave out mediators, the mentioned and organisations', () => {
    const participants = [
      ...as('party', 'ISR', 'EGY', null),
      ...as('mediator', 'USA'),
      ...as('mentioned', 'SYR'),
    ];
    expect(relationsOf(participants).pairs).toEqual(['EGY-ISR']);
  });

  it('are multilateral when more than two countries act', () => {
    expect(relationsOf(as('party', 'FRA', 'DEU')).multilateral).toBe(false);
    expect(relationsOf(as('party', 'FRA', 'DEU', 'POL'))).toMatchObject({
      multilateral: true,
      pairs: ['DEU-FRA', 'DEU-POL', 'FRA-POL'],
    });
    const addressed = [...as('speaker', 'FRA'), ...as('addressee', 'DEU', 'POL', 'ITA')];
    expect(relationsOf(addressed).multilateral).toBe(false);
  });

  it('are none with one country, however often it takes part', () => {
    const alone = [...as('party', 'FRA', 'FRA'), ...as('subject', 'FRA')];
    expect(relationsOf(alone)).toMatchObject({ pairs: [], directions: [], active: ['FRA'] });
  });

  it('are none but multilateral with more than fifteen countries', () => {
    const codes = countries.map(({ code }) => code);
    const fifteen = as('party', ...codes.slice(0, 15));
    expect(relationsOf(fifteen).pairs).toHaveLength((15 * 14) / 2);
    const sixteen = [...fifteen, ...as('recipient', codes[15] ?? null)];
    expect(relationsOf(sixteen)).toMatchObject({ pairs: [], directions: [], multilateral: true });
    const mentioned = [...fifteen, ...as('mentioned', codes[15] ?? null)];
    expect(relationsOf(mentioned).pairs).toHaveLength((15 * 14) / 2);
  });

  it('are what the roles of each two participants say', () => {
    const participants = fc.array(
      fc.record({
        country: fc.option(fc.constantFrom('CHN', 'RUS', 'USA', 'UKR', 'FRA')),
        role: fc.constantFrom(...ROLES),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(participants, (all) => {
        const expected = all.flatMap((one) =>
          all
            .filter((other) => one.country && other.country && one.country !== other.country)
            .filter(() => (ACTIVE as readonly string[]).includes(one.role))
            .filter(({ role }) => ([...ACTIVE, ...PASSIVE] as readonly string[]).includes(role))
            .map((other) => `${one.country}>${other.country}`),
        );
        const { pairs, directions } = relationsOf(all);
        const arrows = directions.map((direction) => direction.join('>'));
        expect(arrows).toEqual([...new Set(expected)].sort());
        expect(pairs).toEqual(
          [...new Set(directions.map(([source, target]) => pairOf(source, target)))].sort(),
        );
      }),
    );
  });
});
