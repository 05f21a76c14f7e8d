import fc from 'fast-check';
import { edtfOf } from '../../events/edtf.ts';
import { deriveOccurred } from '../../events/occurred.ts';
import { meetingHeld, participant, statementMade } from '../examples.ts';

const hex = fc.integer({ min: 0, max: 0xffffffff }).map((n) => n.toString(16).padStart(8, '0'));
/** Ids in no order, so that the order of ids is not that of arrival. */
export const id = fc.tuple(hex, hex).map(([a, b]) => `${a}-0000-4000-8000-0000${b}`);

const date = fc
  .tuple(fc.integer({ min: 3, max: 8 }), fc.boolean())
  .map(([day, near]) => ({ edtf: `2025-11-0${day}${near ? '~' : ''}`, near }))
  .chain((one) =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constant(one) },
      { weight: 1, arbitrary: fc.constant({ edtf: '2025-11', near: false }) },
    ),
  )
  .map(({ edtf, near }) =>
    deriveOccurred(edtfOf(edtf), { basis: near ? 'publication' : 'stated' }),
  );

const people = (names: readonly string[]) => fc.subarray([...names], { maxLength: 2 });

const sides = fc.record({
  germans: people(['Arno Weiss', 'Bea Kern']),
  french: people(['Claire Duval', 'Émile Roy']),
});

const side = <Role extends string>(country: string, role: Role, names: readonly string[]) =>
  (names.length === 0 ? [null] : names).map((name) => participant(country, role, name));

const meeting = fc
  .record({
    factId: id,
    occurred: date,
    who: sides,
    mode: fc.constantFrom('visit', 'summit', 'call', 'video'),
    place: fc.constantFrom(
      null,
      { name: 'Berlin', country: 'DEU' },
      { name: 'Paris', country: 'FRA' },
    ),
    modality: fc.constantFrom('actual', 'actual', 'ongoing', 'planned', 'denied'),
    confidence: fc.constantFrom(0.5, 0.75, 1),
  })
  .map(({ who, mode, modality, ...rest }) =>
    meetingHeld({
      ...rest,
      mode: mode as 'visit',
      modality: modality as 'actual',
      participants: [...side('DEU', 'party', who.germans), ...side('FRA', 'party', who.french)],
    }),
  );

const QUOTES = [
  'a steady partner in hard years',
  'Partner in hard years, and a friend',
  'nothing of the kind',
  'too short',
];

const statement = fc
  .record({
    factId: id,
    occurred: date,
    who: sides,
    quotes: fc.subarray(QUOTES),
    act: fc.constantFrom('praise', 'support'),
  })
  .map(({ who, quotes, act, ...rest }) =>
    statementMade({
      ...rest,
      act: act as 'praise',
      quotes: quotes.map((text) => ({ text, speaker: null, start: null, end: null })),
      participants: [...side('FRA', 'speaker', who.french), participant('DEU', 'addressee')],
    }),
  );

/** A meeting or a statement of Germany and France, much like the others. */
export const fact = fc.oneof(
  { weight: 3, arbitrary: meeting },
  { weight: 1, arbitrary: statement },
);

/** A fact as the generators give it. */
export type Told = typeof fact extends fc.Arbitrary<infer Value> ? Value : never;

const SHORT = ['Arno Weiss', 'Bea Kern'];

/** A report of one call, which names further people of each side or none and may be a day off. */
export const call = fc
  .record({
    factId: id,
    occurred: fc
      .constantFrom(
        '2025-11-04',
        '2025-11-04',
        '2025-11-05',
        '2025-11-05~',
        '2025-11-06',
        '2025-11-06~',
      )
      .map((edtf) =>
        deriveOccurred(edtfOf(edtf), { basis: edtf.endsWith('~') ? 'publication' : 'stated' }),
      ),
    germans: fc.subarray(SHORT, { minLength: 1 }),
    french: fc.subarray(['Claire Duval', 'Émile Roy', 'Guy Petit'], { minLength: 1 }),
    confidence: fc.constantFrom(0.5, 0.75),
  })
  .map(({ germans, french, ...rest }) =>
    meetingHeld({
      ...rest,
      mode: 'call',
      place: null,
      participants: [...side('DEU', 'party', germans), ...side('FRA', 'party', french)],
    }),
  );
