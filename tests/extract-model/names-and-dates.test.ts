import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ModelServer, startModel } from './model-server.ts';
import { article, extractorAt, remark, told, who } from './told.ts';

let model: ModelServer;
beforeAll(async () => {
  model = await startModel();
});
afterAll(() => model.close());

describe('words that mean no one country where they stand', () => {
  const countries = async (text: string, first: string, second: string) => {
    const participants = [who('party', first), who('party', second)];
    model.say({ facts: [told({ participants, evidence: [text], dateWords: null, place: null })] });
    const { facts, rejections } = await extractorAt(model.url).read(article(text));
    return facts[0]?.participants.map(({ country }) => country) ?? rejections[0]?.reason;
  };

  it.each([
    ['Portugal’s envoy played golf with Michael Jordan on Friday.', 'Portugal', 'Jordan'],
    ['Firms from New Mexico sold chips to Portugal.', 'Mexico', 'Portugal'],
    ['Korea sent a delegation to Portugal for the fair.', 'Korea', 'Portugal'],
    ['The two countries thanked Portugal for the fair.', 'two countries', 'Portugal'],
  ])('make no fact: %s', async (...told) => {
    expect(await countries(...told)).toBe('country');
  });

  it.each([
    ['Jordan and Portugal reopened the ferry line.', 'Jordan', 'Portugal', ['JOR', 'PRT']],
    ['The Kremlin sent its greetings to Lisbon.', 'the Kremlin', 'Lisbon', ['RUS', 'PRT']],
    ['Romania, not Oman, hosted the Portuguese.', 'Oman', 'Portuguese', ['OMN', 'PRT']],
  ] as const)('are told from those that do: %s', async (text, first, second, expected) => {
    expect(await countries(text.replace('The', 'the'), first, second)).toEqual(expected);
  });
});

it('somebody whom the officials’ table knows is of his own country, whatever stands beside him', async () => {
  const text =
    'France was thanked. After remarks by Emmanuel Macron, the President of Russia wrote a letter.';
  const participants = [
    who('speaker', 'Russia'),
    who('subject', 'France', { person: 'Emmanuel Macron' }),
  ];
  model.say({ facts: [remark({ evidence: [text], participants, quotes: [], partOf: null })] });
  const { facts } = await extractorAt(model.url).read(article(text));
  expect(facts[0]?.participants).toMatchObject([
    { country: 'RUS', role: 'speaker' },
    { country: 'FRA', person: 'Emmanuel Macron', office: 'President' },
  ]);
});

describe('a date is never finer than its words', () => {
  const dated = async (
    text: string,
    dateWords: string | null,
    changes: Parameters<typeof told>[0] = {},
  ) => {
    const fact = told({ evidence: [text], dateWords, place: null, ...changes });
    const participants = [who('party', 'Chile'), who('party', 'Peru')];
    model.say({ facts: [{ ...fact, participants }] });
    const { facts, rejections } = await extractorAt(model.url).read(article(text));
    return facts[0]?.occurred.edtf ?? rejections[0]?.reason;
  };

  it.each([
    ['Chile and Peru held talks in March 2021.', 'March 2021', '2021-03'],
    ['Chile and Peru held talks from 3 to 5 March 2021.', '3 to 5 March', '2021-03-03/2021-03-05'],
    ['Chile and Peru held talks some years ago.', 'some years ago', '../2023-08-10'],
    [
      'Chile and Peru held talks on 4 March and on 9 May.',
      '4 March and on 9 May',
      '2023-03-04/2023-05-09',
    ],
    ['Chile and Peru agreed to build a bridge by 2031.', '2031', 'date'],
    ['Chile and Peru reopened the 1929 treaty.', '1929', 'date'],
  ])('%s %s: %s', async (text, words, expected) => {
    expect(await dated(text, words)).toBe(expected);
  });

  it.each([
    [{}, '2023-08-10~'],
    [{ background: true }, '../2023-08-10'],
    [{ modality: 'ongoing' }, '../2023-08-10'],
    [{ modality: 'planned' }, '2023-08-10/..'],
  ] as const)('nor finer than no words at all: %j, %s', async (changes, expected) => {
    expect(await dated('Chile and Peru hold talks.', null, changes)).toBe(expected);
  });

  it('may lie ahead of what is planned', async () => {
    const text = 'Chile and Peru will hold talks on 4 September.';
    expect(await dated(text, '4 September', { modality: 'planned' })).toBe('2023-09-04');
  });
});
