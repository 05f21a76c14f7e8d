import { describe, expect, it } from '@jest/globals';
import { extractor, readRelease } from './reading.ts';

const speakersOf = (publisher: string, text: string) =>
  extractor
    .extract({ text, title: null, publisher, publishedOn: '2023-05-09' })
    .facts.flatMap(({ participants }) =>
      participants.flatMap(({ role, country, person }) =>
        role === 'speaker' ? [`${country} ${person}`] : [],
      ),
    );

const CALL = 'Foreign Minister Ana Soto of Peru rang Foreign Minister Omar Issa of Chad on Monday.';

describe('a quotation that is signed in the line behind it', () => {
  it('is of whoever signs it, on the day of the release', () => {
    const text = `${CALL}\n\n"We condemn the shelling of Togo by Mali. Our aid will reach the people of Togo."\n- Luis Vega, Minister of Defence`;
    expect(readRelease('Ministry of Foreign Affairs of Peru', text)).toEqual([
      'meeting/call PER+TCD 2023-05-08',
      'statement/criticise PER>MLI 2023-05-09~',
      'statement/support PER>TGO 2023-05-09~',
    ]);
    expect(speakersOf('Ministry of Foreign Affairs of Peru', text)).toEqual([
      'PER Luis Vega',
      'PER Luis Vega',
    ]);
  });

  it('is of whose office stands in the line below the name', () => {
    const text =
      '"We condemn the shelling of Togo by Mali."\n\nLuis Vega\nMinister of Defence of Peru';
    expect(speakersOf('Ministry of Foreign Affairs of Chad', text)).toEqual(['PER Luis Vega']);
  });

  it('of several paragraphs is signed behind the last', () => {
    const text =
      '"We condemn the shelling of Togo by Mali.\n\n"We stand with Togo."\n\n— Luis Vega, Minister of Defence of Peru';
    expect(speakersOf('Ministry of Foreign Affairs of Chad', text)).toEqual([
      'PER Luis Vega',
      'PER Luis Vega',
    ]);
  });

  it('is of nobody where the one who signs stands for no state', () => {
    const text = '"We condemn the shelling of Togo by Mali."\n- Luis Vega, Director, Food First';
    expect(readRelease('Ministry of Foreign Affairs of Peru', text)).toEqual([]);
  });
});

describe('an answer to those who ask', () => {
  it('is of the spokesperson, whoever is named in the question', () => {
    const text =
      'In response to a query on reports that Togo had asked Mali for help, the Spokesperson said:\n\n"We strongly condemn the attack by Niger."';
    expect(readRelease('Ministry of Foreign Affairs of Peru', text)).toContain(
      'statement/criticise PER>NER 2023-05-09~',
    );
  });

  it('is not said at the meeting told of before', () => {
    const text = `${CALL}\n\nResponding to a question, she said that Peru valued its ties with Chad.`;
    expect(readRelease('Ministry of Foreign Affairs of Peru', text)).toEqual([
      'meeting/call PER+TCD 2023-05-08',
      'statement/praise PER>TCD 2023-05-09~',
    ]);
  });
});

describe('a list of facts below a release', () => {
  it('tells nothing of the meeting told of before', () => {
    const text = `${CALL}\n\nQuick facts\n\n- Peru extended condolences to Togo and Mali.`;
    expect(readRelease('Ministry of Foreign Affairs of Peru', text)).toContain(
      'statement/greeting PER>MLI+TGO 2023-05-09~',
    );
  });
});

it('knows a ministry by "Foreign Affairs" and the name of its state', () => {
  const text = 'Minister Ana Soto condemned the shelling of Togo by Mali.';
  expect(readRelease('Foreign Affairs and Trade Peru', text)).toEqual([
    'statement/criticise PER>MLI 2023-05-09~',
  ]);
});
