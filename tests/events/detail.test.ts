import { describe, expect, it } from '@jest/globals';
import { classOf, detailOf } from '../../events/detail.ts';
import { MODES } from '../../events/vocabulary.ts';

describe('the detail of a fact', () => {
  it('stands in a field of its type', () => {
    expect(detailOf({ type: 'meeting', mode: 'visit' })).toEqual({ field: 'mode', value: 'visit' });
    expect(detailOf({ type: 'statement', act: 'praise' })).toEqual({
      field: 'act',
      value: 'praise',
    });
    expect(detailOf({ type: 'agreement', instrument: 'oral', status: 'agreed' })).toEqual({
      field: 'instrument',
      value: 'oral',
    });
    expect(detailOf({ type: 'action', kind: 'aid' })).toEqual({ field: 'kind', value: 'aid' });
  });

  it('parts meetings into those in person and those from afar', () => {
    const remote = MODES.filter((mode) => classOf({ type: 'meeting', mode }) === 'remote');
    expect(remote).toEqual(['call', 'video']);
    expect(classOf({ type: 'meeting', mode: 'summit' })).toBe('in-person');
  });

  it('is its own class otherwise', () => {
    expect(classOf({ type: 'statement', act: 'accuse' })).toBe('accuse');
    expect(classOf({ type: 'agreement', instrument: 'treaty', status: 'signed' })).toBe('treaty');
    expect(classOf({ type: 'action', kind: 'sanction' })).toBe('sanction');
  });
});
