import { describe, expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

const modalities = (text: string, on: string) =>
  extractor
    .extract(article(text, on))
    .facts.flatMap((fact) => (fact.type === 'meeting' ? [fact.modality] : []));

describe('a meeting with "scheduled for" and a day behind those who meet', () => {
  it.each([
    'The talks between President Daniel Noboa of Ecuador and President Gabriel Boric of Chile scheduled for 20 May 2024 will be useful.',
    'The meeting of President Daniel Noboa of Ecuador with President Gabriel Boric of Chile planned for 20 May 2024 would be useful.',
  ])('is planned before that day: %s', (text) => {
    expect(modalities(text, '2024-05-10')).toEqual(['planned']);
    expect(modalities(text.replace(/w\w+ be/, 'was'), '2024-05-22')).toEqual(['actual']);
  });

  it('is not where another one is arranged', () => {
    const text =
      'The talks between President Daniel Noboa of Ecuador and President Gabriel Boric of Chile on the summit scheduled for 20 May 2024 were useful.';
    expect(modalities(text, '2024-05-10')).not.toContain('planned');
  });
});
