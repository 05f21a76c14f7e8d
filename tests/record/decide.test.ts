import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../src/record/decide.ts';
import { apply, emptyState, type Proposed } from '../../src/record/state.ts';
import { factId, meetingHeld, sourceId, sourceRegistered, streamOf } from '../examples.ts';

const source: Proposed = { ...sourceRegistered(), id: sourceId(), content: 'source' };
const fact = (ordinal: number): Proposed => ({
  ...meetingHeld({}, ordinal),
  id: factId(ordinal),
  content: `fact ${ordinal}`,
});
const same = (one: { content: string }, other: { content: string }) =>
  one.content === other.content;

/** Any list of a source's first events, with repetitions. */
const lists = fc
  .array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 })
  .map((ordinals) => [source, ...ordinals.map(fact)]);

describe('a decision', () => {
  it('appends each event once, however often and in how many parts it comes', () => {
    fc.assert(
      fc.property(lists, fc.nat(12), (events, cut) => {
        const state = emptyState(streamOf());
        for (const part of [events.slice(0, cut), events.slice(cut), events]) {
          const decision = decide(state, part, same);
          if (!decision.ok) throw new Error(JSON.stringify(decision));
          expect(decision.answers).toEqual(part.map(({ id }) => id));
          for (const event of decision.append) apply(state, event);
        }
        expect(state.revision + 1).toBe(new Set(events.map(({ id }) => id)).size);
      }),
    );
  });

  it('does not change the state that it is made on', () => {
    const state = emptyState(streamOf());
    decide(state, [source, fact(0)], same);
    expect([state.revision, state.source, [...state.facts]]).toEqual([-1, null, []]);
  });

  it('gives the revisions that follow', () => {
    const decision = decide(emptyState(streamOf()), [source, fact(0), fact(0), fact(1)], same);
    expect(decision).toMatchObject({ append: [{ revision: 0 }, { revision: 1 }, { revision: 2 }] });
  });

  it('refuses everything when one id is known with another content', () => {
    const state = emptyState(streamOf());
    const first = decide(state, [source, fact(0)], same);
    if (first.ok) for (const event of first.append) apply(state, event);
    const changed = { ...fact(0), content: 'changed' };
    expect(decide(state, [fact(1), changed], same)).toEqual({
      ok: false,
      reason: 'id-conflict',
      id: factId(0),
    });
  });
});
