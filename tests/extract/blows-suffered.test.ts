import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  'Two Chadian power stations were damaged in a Kenyan missile barrage on Monday.',
  "Chad's embassy in Lima was damaged by Kenyan bombs on Monday.",
  'A Chadian school was hit in a Kenyan air raid on Monday.',
  'Two Chadian farmers were hurt when Kenyan troops opened fire on Monday.',
  'A Chadian guard suffered shrapnel wounds from Kenyan mortar fire on Monday.',
  "Kenyan jets destroyed Chad's only nuclear reactor on Monday.",
  'Kenyan planes wiped out several rebel bases in Chad on Monday.',
  'Kenyan troops smashed through Chadian lines on Monday.',
])('force: %s', (text) => {
  expect(facts(text)).toEqual(['action/force KEN>TCD 2014-05-26']);
});

it('takes those who are called suspected for those who are held', () => {
  expect(facts('Ten suspected Chadian agents were arrested in Kenya on Monday.')).toEqual([
    'action/detention KEN>TCD 2014-05-26',
  ]);
});

it.each([
  'Kenya and Chad agreed on Monday to stop attacks on villages.',
  'Kenya and Chad agreed on Monday to halt raids on farms.',
])('ends what two do to each other: %s', (text) => {
  expect(facts(text)).toEqual(['action/ceasefire-withdrawal KEN+TCD 2014-05-26']);
});

it('takes a denial for one though a day stands between', () => {
  const { facts: found } = extractor.extract({
    ...article('Kenya denied reports on Monday that it was massing troops in Chad.', '2014-05-27'),
    publisher: null,
  });
  expect(found.map(({ modality }) => modality)).toEqual(['denied']);
});

it.each(['Two Kenyan power stations were damaged in a storm on Monday.'])(
  'nobody struck: %s',
  (text) => {
    expect(facts(text)).toEqual([]);
  },
);
