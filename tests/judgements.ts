import type { DataOf } from '../events/index.ts';
import { factId, mergeId, type New, sourceId } from './examples.ts';

/** What was decided later about the examples of `examples.ts`. */

export const sourceSeenAt = (
  overrides: Partial<DataOf<'SourceSeenAt'>> = {},
): New<'SourceSeenAt'> => ({
  type: 'SourceSeenAt',
  data: { sourceId: sourceId(), url: 'https://mirror.example/articles/0', ...overrides },
});

export const sourceWithdrawn = (
  overrides: Partial<DataOf<'SourceWithdrawn'>> = {},
): New<'SourceWithdrawn'> => ({
  type: 'SourceWithdrawn',
  data: {
    sourceId: sourceId(),
    reason: 'The publisher withdrew the article.',
    supersededBy: null,
    ...overrides,
  },
});

export const sourceReinstated = (
  overrides: Partial<DataOf<'SourceReinstated'>> = {},
): New<'SourceReinstated'> => ({
  type: 'SourceReinstated',
  data: { sourceId: sourceId(), reason: 'The article stands again.', ...overrides },
});

export const factConfirmed = (
  overrides: Partial<DataOf<'FactConfirmed'>> = {},
): New<'FactConfirmed'> => ({
  type: 'FactConfirmed',
  data: { factId: factId(), note: null, ...overrides },
});

export const factAmended = (
  overrides: Partial<DataOf<'FactAmended'>> = {},
): New<'FactAmended'> => ({
  type: 'FactAmended',
  data: {
    factId: factId(),
    reason: 'They met in Potsdam.',
    by: 'person',
    changes: { place: { name: 'Potsdam', country: 'DEU' } },
    ...overrides,
  },
});

export const factRetracted = (
  overrides: Partial<DataOf<'FactRetracted'>> = {},
): New<'FactRetracted'> => ({
  type: 'FactRetracted',
  data: { factId: factId(), reason: 'It was another meeting.', by: 'person', ...overrides },
});

export const factReinstated = (
  overrides: Partial<DataOf<'FactReinstated'>> = {},
): New<'FactReinstated'> => ({
  type: 'FactReinstated',
  data: { factId: factId(), reason: 'It was this meeting after all.', by: 'person', ...overrides },
});

export const factsMerged = (
  overrides: Partial<DataOf<'FactsMerged'>> = {},
): New<'FactsMerged'> => ({
  type: 'FactsMerged',
  data: {
    mergeId: mergeId(),
    facts: [factId(0), factId(10)],
    reason: 'Both tell of the visit to Berlin.',
    ...overrides,
  },
});

export const factsSeparated = (
  overrides: Partial<DataOf<'FactsSeparated'>> = {},
): New<'FactsSeparated'> => ({
  type: 'FactsSeparated',
  data: {
    mergeId: mergeId(1),
    facts: [factId(0), factId(11)],
    reason: 'Two visits in one week.',
    ...overrides,
  },
});

export const mergeWithdrawn = (
  overrides: Partial<DataOf<'MergeWithdrawn'>> = {},
): New<'MergeWithdrawn'> => ({
  type: 'MergeWithdrawn',
  data: { mergeId: mergeId(), reason: null, ...overrides },
});
