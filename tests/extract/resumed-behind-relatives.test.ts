import { expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const facts = (text: string) => readNews(text, '2014-05-27');

it('goes on with whoever acts where a comma ends what tells of others', () => {
  expect(
    facts(
      'Kenya said it shot down two Chadian jets that had crossed the border, and captured a pilot.',
    ),
  ).toContain('action/detention KEN>TCD 2014-05-27~');
});

it('goes on with those of whom it is told where no comma does', () => {
  expect(
    facts(
      'Kenya condemned the Chadian soldiers who crossed the border and captured a Kenyan pilot.',
    ),
  ).not.toContain('action/detention KEN>TCD 2014-05-27~');
});

it('takes what a state says after a call of many for no words of the call', () => {
  const found = facts(
    'Chad tested a missile on Monday. Kenyan President Ann Odinga spoke by phone with the leaders of Mali, Niger and Togo. Togo condemned the test.',
  );
  expect(found.join()).not.toMatch(/criticise TGO>[^ ]*(?:KEN|MLI|NER)/);
});

it('reads whom a state asks for help', () => {
  expect(facts('Kenya has approached Chad for extra gas.')).toEqual([
    'statement/appeal KEN>TCD ../2014-05-27',
  ]);
});
