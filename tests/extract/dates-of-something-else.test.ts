import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor
    .extract({ ...article(text, '2023-12-13'), publisher: 'President of Chile' })
    .facts.map(inShort);

it.each([
  'President Boric expressed concern about the conduct of Togo and urged Togo to abide by the July 2016 ruling.',
  'President Boric expressed concern about the conduct of Togo and called on Togo to keep to the treaty of 2016.',
])('does not date words by the paper of which the next ones speak: %s', (text) => {
  expect(facts(text)).toContain('statement/criticise CHL>TGO 2023-12-13~');
});

it('dates both of two words by the day on which the second were said', () => {
  const text =
    'President Boric criticised Togo for the raid and urged Togo to withdraw in July 2016.';
  expect(facts(text).filter((fact) => fact.includes('2016-07')).length).toBeGreaterThan(0);
});

it('does not date what somebody stresses by the meeting of which he tells', () => {
  const text =
    'President Boric met with Ambassador of Togo Ann Lee. He told her of the summit of Chile and Peru, which took place in Lima on October 12, stressing the importance of their trade.';
  expect(
    facts(text)
      .filter((fact) => /comment|support|praise|appeal/.test(fact))
      .join(),
  ).not.toContain('2023-10-12');
});

it('does not date a meeting by the paper that was discussed', () => {
  const text =
    'On 3 November 2023, President Boric and President Ruto of Kenya met in Lima to discuss the text of the 25 March Joint Statement.';
  expect(facts(text)).toContain('meeting/in-person CHL+KEN 2023-11-03');
});
