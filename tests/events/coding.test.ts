import { describe, expect, it } from '@jest/globals';
import { codingOf, defaultStance } from '../../events/coding.ts';
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
