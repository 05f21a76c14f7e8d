import { describe, expect, it } from '@jest/globals';
import { dayNumber } from '../../events/day.ts';
import { inOffice, isOffice, officialsOf } from '../../src/extract/officials.ts';
import { rowsOf } from '../../src/extract/table.ts';
import { vocabulary } from './reading.ts';

const { byCountry } = officialsOf(vocabulary['officials.tsv'], vocabulary['given-names.txt']);

/** Since 1990 the table knows the foreign ministers of these without a gap that counts. */
const SINCE_1990 =
  'AFG AGO ARE ARG AUS AUT BDI BEL BEN BFA BHR BOL BRA BRN BTN BWA CAN CHE CHL CHN CIV CMR COD COG CUB CYP DEU ' +
  'DJI DNK DOM DZA ECU EGY ESP ETH FIN FRA GAB GBR GHA GMB GNQ GRC GTM GUY HND HUN IDN IND IRL IRN IRQ ISL ISR ITA ' +
  'JAM JOR JPN KEN KHM KOR KWT LAO LBN LBR LKA LSO LUX MAR MDG MDV MEX MLI MLT MMR MNG MOZ MRT MUS MWI MYS NGA NIC ' +
  'NLD NOR NZL OMN PAK PAN PHL PNG POL PRK PRY QAT ROU RWA SAU SDN SEN SGP SLE SLV SWE SYR TCD TGO THA TUN TUR ' +
  'TWN TZA UGA URY USA VEN VNM ZAF ZMB ZWE';

/** States of a later day, by the day from which the table is complete. */
const SINCE: Readonly<Record<string, string>> = {
  ALB: '1991-02-22',
  ARM: '1991-11-30',
  AZE: '1993-09-01',
  BIH: '1992-04-06',
  BLR: '1991-08-25',
  CZE: '1993-01-01',
  ERI: '1993-06-01',
  EST: '1991-08-20',
  GEO: '1991-04-09',
  HRV: '1991-07-31',
  KAZ: '1991-12-16',
  KGZ: '1992-01-01',
  LTU: '1990-03-17',
  LVA: '1991-08-21',
  MDA: '1991-08-27',
  MKD: '1991-09-08',
  MNE: '2006-06-03',
  NAM: '1990-03-21',
  RUS: '1991-12-25',
  SRB: '2006-06-05',
  SSD: '2011-08-26',
  SVK: '1993-01-01',
  SVN: '1991-06-25',
  TJK: '1992-01-01',
  TKM: '1991-10-27',
  TLS: '2002-05-20',
  UKR: '1991-08-24',
  UZB: '1991-09-01',
  YEM: '1990-05-24',
};

/** When nobody held the office, or nobody is known to have held it. */
const VACANT = new Set([
  'ALB 2003-10-15',
  'NGA 2015-10-15',
  'PAK 1999-10-15',
  'PAK 2011-03-15',
  'PRK 2007-03-15',
]);

const COUNTRIES: readonly (readonly [string, string])[] = [
  ...SINCE_1990.split(' ').map((country) => [country, '1990-01-01'] as const),
  ...Object.entries(SINCE),
];

/** Two days of every year: in spring and in autumn. */
const SAMPLE_DAYS = Array.from({ length: 2026 - 1990 }, (_, year) => 1990 + year).flatMap(
  (year) => [`${year}-03-15`, `${year}-10-15`],
);

describe('the foreign minister', () => {
  it.each(COUNTRIES)('of %s is known on every sample day since %s', (country, since) => {
    const terms = (byCountry.get(country) ?? []).filter((term) =>
      isOffice(term, 'Foreign Minister'),
    );
    const unknown = SAMPLE_DAYS.filter(
      (day) =>
        day >= since &&
        !VACANT.has(`${country} ${day}`) &&
        !terms.some((term) => inOffice(term, day)),
    );
    expect(unknown).toEqual([]);
  });

  it('is known of at least 80 countries', () => {
    expect(COUNTRIES.length).toBeGreaterThanOrEqual(80);
  });
});

/** Offices that one person holds at a time. */
const HELD_BY_ONE = new Set([
  'President',
  'Prime Minister',
  'Premier',
  'Chancellor',
  'King',
  'Emir',
  'Supreme Leader',
  'Foreign Minister',
  'Foreign Secretary',
  'Secretary of State',
  'Defence Minister',
  'Defence Secretary',
]);
/** Cambodia had two prime ministers at once. */
const SHARED = new Set(['KHM Prime Minister Norodom Ranariddh']);
const HANDOVER_DAYS = 14;

interface Term {
  readonly key: string;
  readonly office: string;
  /** The first and last day on which the row certainly says that the office is held. */
  readonly first: string;
  readonly last: string;
}

const termsOfOne: readonly Term[] = rowsOf('officials.tsv', vocabulary['officials.tsv'], 6).flatMap(
  ([name = '', , country = '', office = '', from = '', to = '']) =>
    HELD_BY_ONE.has(office) && !SHARED.has(`${country} ${office} ${name}`)
      ? [
          {
            key: `${country} ${office}: ${name} ${from}`,
            office: `${country} ${office}`,
            first: from + '-12-28'.slice(from.length - 4),
            last: to === '' ? '9999-12-31' : to + '-01-01'.slice(to.length - 4),
          },
        ]
      : [],
);

describe('terms of an office that one person holds', () => {
  it('do not overlap by more than a handover', () => {
    const latest = new Map<string, Term>();
    const overlapping: string[] = [];
    for (const term of termsOfOne.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
      const before = latest.get(term.office);
      if (before && dayNumber(before.last) - dayNumber(term.first) > HANDOVER_DAYS) {
        overlapping.push(`${before.key} / ${term.key}`);
      }
      if (!before || term.last > before.last) latest.set(term.office, term);
    }
    expect(overlapping).toEqual([]);
  });
});
