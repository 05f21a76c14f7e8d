import { describe, expect, it } from '@jest/globals';
import { extractor, inShort } from './reading.ts';

const told = (text: string, publisher: string | null = null) =>
  extractor.extract({ text, title: null, publisher, publishedOn: '2019-05-09' }).facts.map(inShort);

// 2019-05-09 was a Thursday.
describe('a sentence that says when what was told before took place', () => {
  it.each([
    [
      "Ghana's president met Togo's president in Lomé. The talks took place on Monday.",
      ['meeting/in-person GHA+TGO 2019-05-06'],
    ],
    [
      "Ghana's president met Togo's president in Lomé. The meeting was held the day before.",
      ['meeting/in-person GHA+TGO 2019-05-08'],
    ],
    [
      "Ghana's president will visit Togo. The visit will take place on 28 May.",
      ['meeting/visit GHA+TGO 2019-05-28'],
    ],
    [
      "Ghana's president is to visit Togo, officials said. The two-day visit is scheduled for next week.",
      ['meeting/visit GHA+TGO 2019-05-13/2019-05-19'],
    ],
    [
      'Ghana and Togo signed a treaty on fishing. The signing ceremony took place on Tuesday.',
      ['agreement/treaty GHA+TGO 2019-05-07'],
    ],
    [
      'Ghanaian jets bombed a Togolese army post. The attack happened on Sunday, officials said.',
      ['action/force GHA>TGO 2019-05-05'],
    ],
  ])('dates it: %s', (text, facts) => expect(told(text)).toEqual(facts));

  it('dates what was said there too', () => {
    const text =
      "Ghana's President Nana Akufo-Addo met Togo's President Faure Gnassingbe. He thanked Togo for its help. The meeting took place on Monday.";
    expect(told(text, 'Presidency of Ghana')).toEqual([
      'meeting/in-person GHA+TGO 2019-05-06',
      'statement/praise GHA>TGO 2019-05-06',
    ]);
  });

  it.each([
    "Ghana's president met Togo's president in Lomé. The elections took place on Monday.",
    "Ghana's president met Togo's president in Lomé. The meeting of farmers that Ama led took place on Monday.",
    "Ghana's president met Togo's president in Lomé. The talks will take place on Monday.",
    "Ghana's president met Togo's president in Lomé. Both talks took place behind closed doors.",
  ])('dates nothing else: %s', (text) =>
    expect(told(text)[0]).toBe('meeting/in-person GHA+TGO 2019-05-09~'),
  );

  it.each([
    [
      'Ghana expelled two Togolese diplomats over a poisoning. The attack happened in March.',
      'action/expulsion GHA>TGO 2019-05-09~',
    ],
    [
      'Ghana released two Togolese prisoners. The strikes happened on Sunday.',
      'action/release-exchange GHA>TGO 2019-05-09~',
    ],
    [
      "Ghana's foreign minister met Togo's foreign minister in Lomé. The visit took place on Monday.",
      'meeting/in-person GHA+TGO 2019-05-09~',
    ],
  ])('dates nothing of another sort: %s', (text, fact) => expect(told(text)[0]).toBe(fact));

  it('dates nothing that has a date', () => {
    const text =
      "Ghana's president met Togo's president on Tuesday. The meeting took place on Monday.";
    expect(told(text)).toEqual(['meeting/in-person GHA+TGO 2019-05-07']);
  });
});

describe('a date in what somebody spoke of', () => {
  it.each([
    [
      'President Nana Akufo-Addo recalled that the truce concluded on 26 November 2018 must be kept, and called on Togo to withdraw its troops from the border.',
      ['statement/appeal GHA>TGO 2019-05-09~'],
    ],
    [
      'President Nana Akufo-Addo thanked Benin for the conference held in May 2018 and condemned the strikes by Togo.',
      ['statement/praise GHA>BEN 2019-05-09~', 'statement/criticise GHA>TGO 2019-05-09~'],
    ],
  ])('is not that of what he said next: %s', (text, facts) =>
    expect(told(text, 'Presidency of Ghana')).toEqual(facts),
  );

  it('is that of what was done next', () => {
    const text = 'Togo expelled the Ghanaian ambassador in 2012 and closed its border with Ghana.';
    expect(told(text)).toEqual([
      'action/expulsion TGO>GHA 2012',
      'action/visa-border TGO>GHA 2012',
    ]);
  });
});
