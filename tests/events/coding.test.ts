import { describe, expect, it } from '@jest/globals';
import { codingOf, codingWith, defaultStance } from '../../events/coding.ts';
import { CAMEO_CODES, PLOVER_EVENTS } from '../../events/coding-codes.ts';
import { INTENSITY_OF, QUAD_OF } from '../../events/coding-scales.ts';
import type { Detailed } from '../../events/detail.ts';
import {
  ACTS,
  AGREEMENT_STATUSES,
  KINDS,
  MODALITIES,
  MODES,
  STANCES,
} from '../../events/vocabulary.ts';

const details: readonly Detailed[] = [
  ...MODES.map((mode) => ({ type: 'meeting', mode }) as const),
  ...ACTS.map((act) => ({ type: 'statement', act }) as const),
  ...AGREEMENT_STATUSES.map(
    (status) => ({ type: 'agreement', instrument: 'treaty', status }) as const,
  ),
  ...KINDS.map((kind) => ({ type: 'action', kind }) as const),
];

const actual = { modality: 'actual', stance: 'neutral' } as const;

describe('the coding of a fact', () => {
  it('is that of a visit', () => {
    const visit = { type: 'meeting', mode: 'visit', ...actual } as const;
    expect(codingOf(visit)).toEqual({
      plover: 'CONSULT',
      mode: 'visit',
      contexts: ['diplomatic'],
      cameo: '042',
      quad: 'verbal-cooperation',
      intensity: 1.9,
    });
  });

  it.each(STANCES)('has a class for every event and an intensity for every code, %s', (stance) => {
    const facts = details.flatMap((detail) =>
      MODALITIES.map((modality) => ({ ...detail, stance, modality })),
    );
    for (const { plover, cameo, quad } of facts.map(codingOf)) {
      expect(quad).toBe(plover === null ? 'neutral' : QUAD_OF[plover]);
      expect(Object.keys({ ...INTENSITY_OF, null: 0 })).toContain(String(cameo));
    }
  });

  it('follows the stance where one word names friendly and hostile acts', () => {
    const stationed = { type: 'action', kind: 'deployment', modality: 'actual' } as const;
    expect(codingOf({ ...stationed, stance: 'cooperative' }).plover).toBe('COOPERATE');
    expect(codingOf({ ...stationed, stance: 'conflictual' }).plover).toBe('MOBILIZE');
  });

  it('is an undertaking to meet where a meeting is planned', () => {
    const planned = { type: 'meeting', mode: 'visit', ...actual, modality: 'planned' } as const;
    expect(codingOf(planned)).toMatchObject({ plover: 'AGREE', mode: 'visit', cameo: '036' });
  });

  it('says nothing of an action of which nothing is known', () => {
    const other = { type: 'action', kind: 'other', ...actual } as const;
    expect(codingOf(other)).toMatchObject({
      plover: null,
      cameo: null,
      quad: 'neutral',
      intensity: 0,
    });
  });
});

describe('a coding of which a part was given', () => {
  const call = codingOf({ type: 'meeting', mode: 'call', ...actual });

  it('follows from the event that was given', () => {
    expect(codingWith(call, { plover: 'AID' })).toEqual({
      plover: 'AID',
      mode: null,
      contexts: [],
      cameo: '070',
      quad: 'material-cooperation',
      intensity: 7,
    });
  });

  it('leaves open what the tables leave open', () => {
    expect(codingWith(call, { plover: 'RETREAT' })).toMatchObject({ cameo: null, intensity: 0 });
    expect(codingWith(call, { plover: null })).toMatchObject({ cameo: null, quad: 'neutral' });
  });

  it('follows from a CAMEO code alone, and stays the fact’s own where nothing else was said', () => {
    const aid = { plover: 'AID', quad: 'material-cooperation', cameo: '073', intensity: 7.4 };
    expect(codingWith(call, { cameo: '073' })).toMatchObject(aid);
    expect(codingWith(call, { plover: 'CONSULT' })).toEqual(call);
    expect(codingWith(call, { intensity: 2 })).toEqual({ ...call, intensity: 2 });
  });

  it('has the very parts that were given, and one class for its event, whatever they are', () => {
    for (const plover of PLOVER_EVENTS) {
      for (const cameo of [undefined, null, ...CAMEO_CODES]) {
        const given = { plover, ...(cameo !== undefined && { cameo }) };
        const whole = codingWith(call, given);
        expect(whole).toMatchObject(given);
        expect(whole.quad).toBe(QUAD_OF[plover]);
        expect(whole.intensity).toBe(whole.cameo ? INTENSITY_OF[whole.cameo] : 0);
      }
    }
  });
});

describe('the stance that nobody stated', () => {
  it('is not hostile for an appeal, though its class is one of conflict', () => {
    const stance = defaultStance('statement', 'appeal');
    expect(stance).toBe('neutral');
    expect(
      codingOf({ type: 'statement', act: 'appeal', modality: 'actual', stance }),
    ).toMatchObject({ plover: 'REQUEST', quad: 'verbal-conflict' });
  });

  it.each([
    ['meeting', 'visit', 'neutral'],
    ['agreement', 'treaty', 'neutral'],
    ['statement', 'praise', 'cooperative'],
    ['statement', 'accuse', 'conflictual'],
    ['statement', 'comment', 'neutral'],
    ['action', 'aid', 'cooperative'],
    ['action', 'sanction', 'conflictual'],
    ['action', 'other', 'neutral'],
  ] as const)('of %s %s is %s', (type, detail, stance) => {
    expect(defaultStance(type, detail)).toBe(stance);
  });
});
