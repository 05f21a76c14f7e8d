import { expect, it } from '@jest/globals';
import { titleOf } from '../../events/title.ts';
import { participant } from '../examples.ts';

it('tells opposition in a country’s favour from opposition to it', () => {
  const said = (stance: 'cooperative' | 'conflictual') =>
    titleOf({
      type: 'statement',
      act: 'oppose',
      modality: 'ongoing',
      stance,
      place: null,
      participants: [participant('CHN', 'speaker'), participant('RUS', 'subject')],
    });
  expect(said('conflictual')).toBe('China opposed Russia');
  expect(said('cooperative')).toBe('China opposed measures against Russia');
});

it('lets several who address no one speak of each other', () => {
  const title = titleOf({
    type: 'statement',
    act: 'defend',
    modality: 'ongoing',
    place: null,
    participants: [participant('CHN', 'speaker'), participant('RUS', 'speaker')],
  });
  expect(title).toBe('China and Russia defended their relations');
});

it('tells an appeal to a country from one about it', () => {
  const appeal = (role: 'addressee' | 'subject') =>
    titleOf({
      type: 'statement',
      act: 'appeal',
      modality: 'ongoing',
      place: null,
      participants: [participant('CHN', 'speaker'), participant('UKR', role)],
    });
  expect(appeal('addressee')).toBe('China appealed to Ukraine');
  expect(appeal('subject')).toBe('China made an appeal concerning Ukraine');
});
