import { describe, expect, it } from '@jest/globals';
import { extractor, inShort, readNews } from './reading.ts';

const read = (text: string) => readNews(text, '2018-07-05');
const stances = (text: string) =>
  extractor
    .extract({ text, title: null, publisher: null, publishedOn: '2018-07-05' })
    .facts.map((fact) => `${inShort(fact)} ${fact.stance}`);

describe('missiles that are tested', () => {
  it('are fired at nobody where they fall into the sea', () => {
    expect(
      read(
        'Chile has fired a ballistic missile into the ocean off its coast, Peruvian officials say.',
      ),
    ).not.toContainEqual(expect.stringContaining('action'));
    expect(
      read('Kenya fired at least one ballistic missile early Friday, a Chadian minister said.'),
    ).not.toContainEqual(expect.stringContaining('action'));
    expect(read('Kenya fired a ballistic missile at Chad on Tuesday.')).toEqual([
      'action/force KEN>TCD 2018-07-03',
    ]);
  });

  it('are not praised where they work', () => {
    expect(
      read("Peru's army said on Monday that Chile had held its most successful missile test."),
    ).not.toContainEqual(expect.stringContaining('praise'));
  });
});

describe('readiness', () => {
  it.each([
    'Peru is ready to respond to any Chilean provocation, its army said.',
    '"We remain prepared to respond to further Chilean provocations," the Peruvian minister said.',
  ])('to fight is a threat: %s', (text) => {
    expect(stances(text)).toEqual(['statement/threaten PER>CHL 2018-07-05~ conflictual']);
  });

  it('to help is none', () => {
    expect(
      stances('Peru is ready to respond to requests for help from Chile, its minister said.'),
    ).toEqual(['statement/intent PER>CHL 2018-07-05~ cooperative']);
  });
});

describe('force and attacks in words', () => {
  it.each([
    [
      'The unjustified use of force by Peru is a danger to the strait, the Chilean minister said.',
      'statement/criticise CHL>PER 2018-07-05~',
    ],
    [
      'The Peruvian minister said Chile should refrain from the use of force.',
      'statement/appeal PER>CHL 2018-07-05~',
    ],
    [
      'The Peruvian minister attacked Chile on the fishing issue.',
      'statement/criticise PER>CHL 2018-07-05~',
    ],
  ])('%s', (text, fact) => {
    expect(read(text)).toEqual([fact]);
  });

  it('hurt nobody where a state is attacked and smeared', () => {
    expect(
      read('Peru attacked and smeared Chile on the fishing question, a Chilean spokesman said.'),
    ).not.toContainEqual(expect.stringContaining('force'));
  });
});

it('reads a charter that is signed', () => {
  expect(read('A Friendship Charter was signed on Monday between Peru and Chile in Lima.')).toEqual(
    ['agreement/agreement CHL+PER 2018-07-02'],
  );
});
