import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const facts = async (text: string) =>
  (await extractor.read(article(text, '2023-05-09'))).facts.map(inShort);

/** The words of the statements in a release of the White House. */
const wordsOf = (text: string): readonly string[] =>
  extractor
    .explain({ text, title: null, publisher: 'The White House', publishedOn: '2023-05-09' })
    .facts.filter(({ type }) => type === 'statement')
    .map(({ evidence }) => evidence[0]?.text ?? '');

describe('the words of a statement in a release', () => {
  const CALL = 'President Biden spoke with President William Ruto of Kenya. ';

  it('end before a participle of saying whose words are a statement of their own', () => {
    const [first = ''] = wordsOf(
      `${CALL}President Biden reflected on the recent harvest, noting that the rains had come late.`,
    );
    expect(first).toBe('President Biden reflected on the recent harvest');
  });

  it('take in a participle that is whole', () => {
    expect(
      wordsOf(
        `${CALL}President Biden thanked President Ruto for the wells, highlighting the water partnership.`,
      ),
    ).toEqual([
      'President Biden thanked President Ruto for the wells, highlighting the water partnership',
    ]);
  });

  it('say which day is meant: "the day after …"', () => {
    expect(
      wordsOf(`${CALL}They discussed plans for the day after the fighting ends in Sudan.`),
    ).toEqual(['They discussed plans for the day after the fighting ends in Sudan']);
  });
});

describe('what somebody means another to do', () => {
  it.each([
    ['Peru and Kenya will work to ensure Chile pays for the dam in Bolivia.'],
    ['Ghana worked to make sure that Chile provides aid to Bolivia.'],
    ['Ghana will see to it that Chile sends aid to Bolivia.'],
  ])('is not done: %s', async (text) => {
    expect((await facts(text)).filter((fact) => fact.startsWith('action'))).toEqual([]);
  });

  it('is no reason to doubt what is done', async () => {
    expect(await facts('To ensure peace, Chile sent aid to Bolivia on Monday.')).toEqual([
      'action/aid CHL>BOL 2023-05-08',
    ]);
  });
});

describe('bringing together', () => {
  it('is no meeting of those who bring others', () => {
    expect(
      readRelease(
        'The White House',
        'The United States and Ghana will bring together farmers and firms to plant more trees.',
      ),
    ).toEqual([]);
  });

  it('is a meeting of those who are brought', async () => {
    expect(
      await facts('The talks on Monday brought together ministers from Peru and Chile.'),
    ).toEqual(['meeting/in-person CHL+PER 2023-05-08']);
  });
});

describe('former talks', () => {
  it('have no day where none is named with them', async () => {
    expect(
      await facts(
        'Gustavo Petro met Gabriel Boric on Monday to build on previous talks between Colombian and Chilean officials.',
      ),
    ).toEqual(['meeting/in-person CHL+COL 2023-05-08']);
  });

  it('have the day that is named with them', async () => {
    expect(
      await facts('Previous talks between Gustavo Petro and Gabriel Boric on 3 April 2023 failed.'),
    ).toEqual(['meeting/in-person CHL+COL 2023-04-03']);
  });
});

describe('words that are no verb of blaming or asking', () => {
  it.each([
    ['Kenya spoke of a commitment with Peru to deepening ties to advance the interests of Chile.'],
    ['Kenya and Peru forged links between their towns to help Chile.'],
    ['Kenya and Peru set the conditions for a lasting peace between Chile and Bolivia.'],
  ])('%s', async (text) => {
    expect((await facts(text)).filter((fact) => /accuse|appeal/.test(fact))).toEqual([]);
  });

  it('leaves those that are', async () => {
    expect(await facts('Kenya tied the attack to Chad on Monday.')).toEqual([
      'statement/accuse KEN>TCD 2023-05-08',
    ]);
  });
});

describe('the leaders of others', () => {
  const MET = 'President Biden met with the leaders of Oman and Qatar in Lima today. ';
  const read = (text: string) => readRelease('The White House', MET + text).slice(1);

  it('are not those who met', () => {
    expect(read('The leaders of the member states welcomed the plan for a canal.')).toEqual([]);
  });

  it.each([
    ['The leaders welcomed the plan for a canal.'],
    ['The leaders of the three countries welcomed the plan for a canal.'],
  ])('those of these states are: %s', (text) => {
    expect(read(text)).toEqual(['statement/praise OMN+QAT+USA 2023-05-09']);
  });
});

describe('criminal', () => {
  const MET = 'President Biden met with President Irfaan Ali of Guyana in Lima today. ';
  const read = (text: string) => readRelease('The White House', MET + text).slice(1);

  it('blames no state where gangs and courts are meant', () => {
    expect(
      read(
        'President Biden underscored that the United States looks forward to working with Guyana to fight criminal networks.',
      ),
    ).toEqual(['statement/intent USA>GUY 2023-05-09']);
  });

  it('blames the state that is called so', () => {
    expect(read('President Biden said that the Eritrean regime is criminal.')).toEqual([
      'statement/criticise USA>ERI 2023-05-09',
    ]);
  });
});

describe('the work of', () => {
  const MET = 'President Biden met with President Irfaan Ali of Guyana in Lima today. ';
  const read = (text: string) => readRelease('The White House', MET + text).slice(1);

  it('is what a body does', () => {
    expect(
      read('President Biden highlighted the plan to add wells to the work of the group.'),
    ).toEqual(['statement/comment USA>GUY 2023-05-09']);
  });

  it('is a deed that somebody is blamed for', () => {
    expect(read('President Biden said that the blast was the work of Eritrea.')).toEqual([
      'statement/accuse USA>ERI 2023-05-09',
    ]);
  });
});

describe('a border', () => {
  const CALL = 'President Biden spoke with Prime Minister Benjamin Netanyahu of Israel today. ';
  const read = (text: string) => readRelease('The White House', CALL + text).slice(1);

  it('along which something is, is nobody who is judged or asked', () => {
    expect(
      read('President Biden emphasized the importance of calm along the Lebanese border.').filter(
        (fact) => fact.includes('LBN'),
      ),
    ).toEqual([]);
    expect(
      read('President Biden is concerned about the situation on the Chadian-Libyan border.').filter(
        (fact) => /TCD|LBY/.test(fact),
      ),
    ).toEqual([]);
  });

  it('does not keep a state from being judged', () => {
    expect(read('President Biden condemned the Eritrean raids.')).toEqual([
      'statement/criticise USA>ERI 2023-05-09',
    ]);
  });
});

describe('what came of an old visit', () => {
  const VISIT = 'President Biden visited Chile on 9 January 2023. He thanked Chile for the wells. ';
  const dates = (text: string) => readRelease('The White House', VISIT + text).slice(2);

  it('is of another day', () => {
    expect(dates('To follow through on this pledge, he praised Chile.')).toEqual([
      'statement/praise USA>CHL 2023-05-09~',
    ]);
  });

  it('is not what was said there', () => {
    expect(dates('He praised Chile.')).toEqual(['statement/praise USA>CHL 2023-01-09']);
  });
});
