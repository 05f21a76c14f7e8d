import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const read = (text: string): string[] => readNews(text, '2024-05-15');

describe('blows and words that are called alike', () => {
  it.each([
    'Chad came under attack from Niger for three hours on Monday.',
    'Chadian villages came under fire from Niger on Monday over the weekend truce.',
    'Chadian troops came under fire from Niger on Monday.',
  ])('are blows: %s', (text) => {
    expect(read(text)).toEqual(['action/force NER>TCD 2024-05-13']);
  });

  it('are words where it is told what they are about', () => {
    expect(read('Chad came under fire from Niger on Monday for its stance.')).toEqual([
      'statement/criticise NER>TCD 2024-05-13',
    ]);
  });

  it.each([
    ['Chadian jets carried out mock attacks on Niger on Monday.', 'incursion TCD>NER'],
    ['Chadian jets staged mock raids over Niger on Monday.', 'incursion TCD>NER'],
    ['Chad and Niger held mock battles on Monday.', 'exercise NER+TCD'],
  ])('and mock ones are an exercise only with each other: %s', (text, fact) => {
    expect(read(text)).toEqual([`action/${fact} 2024-05-13`]);
  });

  it('are neither where somebody vows never to strike', () => {
    expect(read('Chad pledged on Monday never to attack Niger.')).toEqual([
      'statement/intent TCD>NER 2024-05-13',
    ]);
  });
});
