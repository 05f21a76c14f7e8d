import { describe, expect, it } from '@jest/globals';
import { type Judgement, judge } from '../../src/record/judgement.ts';
import { apply, emptyState, type FactState, type Known } from '../../src/record/state.ts';
import { factId, meetingHeld, sourceRegistered, streamOf } from '../examples.ts';

const METHODS = { proposed: 'rules', imported: 'dataset', confirmed: 'manual' } as const;
type Told = { readonly type: Judgement['type']; readonly by: 'person' | 'rereading' };

const said = ({ type, by }: Told) => {
  const shared = { factId: factId(), reason: 'Because', by };
  const data =
    type === 'FactConfirmed'
      ? { factId: factId(), note: null }
      : { ...shared, ...(type === 'FactAmended' && { changes: { title: 'Another' } }) };
  return { type, data } as Pick<Judgement, 'type' | 'data'>;
};

/** A fact that began with a status, after some judgements. */
function factAfter(began: keyof typeof METHODS, ...judgements: readonly Told[]): FactState {
  const state = emptyState(streamOf());
  const derivedBy = { method: METHODS[began], name: 'test', version: '1' };
  const events = [sourceRegistered(), meetingHeld({ derivedBy }), ...judgements.map(said)];
  for (const [revision, event] of events.entries()) {
    const id = event.type === 'MeetingHeld' ? factId() : `event-${revision}`;
    apply(state, { ...event, id, content: '', revision, position: revision + 1 } as Known);
  }
  const fact = state.facts.get(factId());
  if (!fact) throw new Error('the fact was not recorded');
  return fact;
}

const retracted = (by: Told['by']) => ({ type: 'FactRetracted', by }) as const;
const STARTS = {
  proposed: factAfter('proposed'),
  imported: factAfter('imported'),
  confirmed: factAfter('confirmed'),
  'retracted by a person': factAfter('proposed', retracted('person')),
  'retracted by a re-reading': factAfter('proposed', retracted('rereading')),
} as const;

type Verdict = 'append' | 'unchanged' | 'refused';
type Row = readonly [keyof typeof STARTS, Told['type'], Told['by'], Verdict];

const TABLE: readonly Row[] = [
  ['proposed', 'FactConfirmed', 'person', 'append'],
  ['imported', 'FactConfirmed', 'person', 'append'],
  ['confirmed', 'FactConfirmed', 'person', 'unchanged'],
  ['retracted by a person', 'FactConfirmed', 'person', 'refused'],
  ['proposed', 'FactAmended', 'person', 'append'],
  ['imported', 'FactAmended', 'person', 'append'],
  ['confirmed', 'FactAmended', 'person', 'append'],
  ['retracted by a person', 'FactAmended', 'person', 'refused'],
  ['proposed', 'FactAmended', 'rereading', 'append'],
  ['imported', 'FactAmended', 'rereading', 'refused'],
  ['confirmed', 'FactAmended', 'rereading', 'refused'],
  ['retracted by a re-reading', 'FactAmended', 'rereading', 'refused'],
  ['proposed', 'FactRetracted', 'person', 'append'],
  ['imported', 'FactRetracted', 'person', 'append'],
  ['confirmed', 'FactRetracted', 'person', 'append'],
  ['retracted by a person', 'FactRetracted', 'person', 'unchanged'],
  ['retracted by a re-reading', 'FactRetracted', 'person', 'unchanged'],
  ['proposed', 'FactReinstated', 'person', 'refused'],
  ['confirmed', 'FactReinstated', 'person', 'refused'],
  ['retracted by a person', 'FactReinstated', 'person', 'append'],
  ['retracted by a person', 'FactReinstated', 'rereading', 'refused'],
  ['retracted by a re-reading', 'FactReinstated', 'rereading', 'append'],
  ['retracted by a re-reading', 'FactReinstated', 'person', 'append'],
];

describe('what may follow', () => {
  it.each(TABLE)('a fact that is %s: %s by a %s is %s', (start, type, by, expected) => {
    const verdict = judge(STARTS[start], said({ type, by }));
    expect(typeof verdict === 'string' ? verdict : 'refused').toBe(expected);
  });

  it.each([
    [
      'confirmed by a person',
      factAfter('imported', { type: 'FactConfirmed', by: 'person' }),
      'confirmed',
    ],
    [
      'amended by a person',
      factAfter('proposed', { type: 'FactAmended', by: 'person' }),
      'confirmed',
    ],
    [
      'amended by a re-reading',
      factAfter('proposed', { type: 'FactAmended', by: 'rereading' }),
      'proposed',
    ],
    [
      'retracted and reinstated',
      factAfter('imported', retracted('person'), { type: 'FactReinstated', by: 'person' }),
      'imported',
    ],
    [
      'confirmed, retracted and reinstated',
      factAfter('proposed', { type: 'FactConfirmed', by: 'person' }, retracted('person'), {
        type: 'FactReinstated',
        by: 'person',
      }),
      'confirmed',
    ],
  ])('a fact %s has the status that the table gives', (_, fact, status) => {
    expect(fact.status).toBe(status);
  });
});

describe('an amendment to the very values that stand', () => {
  const asIs = (by: Told['by'], { data: { title, occurred } }: FactState) =>
    ({
      type: 'FactAmended',
      data: { factId: factId(), reason: 'Because', by, changes: { title, occurred } },
    }) as const;

  it.each(['proposed', 'imported', 'confirmed'] as const)('of a %s fact says nothing', (start) => {
    expect(judge(STARTS[start], asIs('person', STARTS[start]))).toBe('unchanged');
  });

  it.each([
    ['confirmed', 'rereading'],
    ['retracted by a person', 'person'],
  ] as const)('is refused all the same where none may follow: %s, by a %s', (start, by) => {
    const verdict = judge(STARTS[start], asIs(by, STARTS[start]));
    expect(verdict).toHaveProperty('refused');
  });
});

describe('an event of a type that decides nothing', () => {
  it('is in its stream, and leaves the fact that it names as it was', () => {
    const state = emptyState(streamOf());
    const told = [
      sourceRegistered(),
      meetingHeld(),
      { type: 'FactDiscussed', data: { factId: factId(), reason: 'Because', by: 'person' } },
    ];
    for (const [revision, event] of told.entries()) {
      const known = { ...event, id: `event-${revision}`, content: '', revision, position: null };
      apply(state, known as Known); // such a type may come with a later version
    }
    expect(state.revision).toBe(2);
    expect(state.facts.get(factId())).toMatchObject({ last: 'event-1', status: 'proposed' });
  });
});
