import { expect, it } from '@jest/globals';
import { problemOf } from '../../src/http/problem.ts';

it('tells a position that a view has not reached as text, as positions are told everywhere', () => {
  const behind = {
    reason: 'view-behind',
    view: 'timeline',
    position: 4,
    wanted: 7,
    error: null,
  } as const;
  expect(problemOf({ ok: false, ...behind })).toMatchObject({
    status: 503,
    detail: 'view timeline is at position 4, wanted 7',
    position: '4',
    wanted: '7',
  });
  const error = { position: 5, eventId: 'e-5', type: 'MeetingHeld', message: 'no such day' };
  expect(problemOf({ ok: false, ...behind, error })).toMatchObject({
    detail:
      'view timeline is at position 4, wanted 7: it stands still, as /readyz tells (no such day)',
  });
});
