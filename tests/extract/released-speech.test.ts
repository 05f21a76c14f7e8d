import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const read = (text: string, publisher = 'President of Ukraine') => readRelease(publisher, text);

describe('what an office quotes', () => {
  it('is no word to the guest of whom it told the media', () => {
    const told =
      'This was stated by President Zelenskyy to the media following the talks with President Petr Pavel of Czechia in Kyiv.';
    expect(read(`${told} "I believe that the road is long," the President said.`)).toEqual([
      'meeting/in-person CZE+UKR 2023-05-09~',
    ]);
  });

  it('is of whoever said it, whoever is named as saying something in it', () => {
    const facts = read(
      '"We hear that Chile and its ministers say many things. I would like to emphasize that the support of Peru is important to us," President Zelenskyy said.',
    );
    expect(facts.filter((one) => one.includes('>UKR'))).toEqual([]);
  });

  it('asks and means nothing in a condition or of those in passing', () => {
    expect(
      read(
        '"If the world does not join in the determination of Ukraine, then there will be Chile," President Zelenskyy said.',
      ),
    ).toEqual([]);
    expect(
      read(
        '"I am not afraid of the states that oppose it, like Peru," President Zelenskyy said.',
      ).filter((one) => one.includes('oppose')),
    ).toEqual([]);
  });
});

describe('an appeal', () => {
  it('is hard on whom it would keep from something, and for all who are named', () => {
    expect(
      read('The President stressed the importance of preventing Peru from acquiring a weapon.'),
    ).toEqual(['statement/appeal UKR>PER 2023-05-09~']);
    expect(read('I hope that Chile and Peru will have the courage to support us.')).toEqual([
      'statement/appeal UKR>CHL+PER 2023-05-09~',
    ]);
  });

  it('is no threat where something has consequences', () => {
    const text =
      'President Zelenskyy and President Petr Pavel met in Kyiv. They underscored the value of pathways and consequences for smugglers.';
    expect(read(text).filter((one) => one.includes('threaten'))).toEqual([]);
  });
});

describe('what is not said yet', () => {
  it.each([
    'It is too early to say that Peru has withdrawn its troops from Chile.',
    'I will be able to say for sure that Peru has withdrawn its troops from Chile.',
    'The President expressed hope that the harvest in Peru would be good.',
    'The President confirmed that Ukraine will now need heavy weapons to counter Peru.',
  ])('is no fact: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('two who spoke', () => {
  const biden = (text: string) => read(text, 'The White House');
  it('in a release spoke to each other', () => {
    expect(
      biden('President Joe Biden and President Petr Pavel of Czechia spoke today about Peru.'),
    ).toEqual(['meeting/call CZE+USA 2023-05-09']);
  });
  it('did not where others heard them', () => {
    expect(
      biden('President Joe Biden and President Petr Pavel spoke at a conference on trade.'),
    ).toEqual([]);
    expect(biden('President Joe Biden and President Petr Pavel will talk to the media.')).toEqual(
      [],
    );
  });
  it('share a view of what is important, and defend their land by no words', () => {
    expect(
      biden(
        'President Joe Biden and President Petr Pavel agreed on the vital importance of holding elections.',
      ),
    ).toEqual(['statement/joint-statement CZE+USA 2023-05-09~']);
    expect(
      biden('President Biden praised Ghana as it defends its territory against Togo.'),
    ).toEqual(['statement/praise USA>GHA 2023-05-09~']);
  });
});

describe('who takes part', () => {
  it('is listed in another sentence: "Also taking part in the meeting were"', () => {
    const text =
      'Vladimir Putin took part in a meeting of the Council via videoconference. ' +
      'Also taking part in the meeting were President of Belarus Alexander Lukashenko and Prime Minister of Armenia Nikol Pashinyan.';
    expect(read(text, 'President of Russia')).toEqual(['meeting/video ARM+BLR+RUS 2023-05-09~']);
  });

  it('or in one that says that they "also" do', () => {
    const text =
      'Vladimir Putin took part in the summit. President of Belarus Alexander Lukashenko and President of China Xi Jinping are also taking part in the meeting.';
    expect(read(text, 'President of Russia')).toEqual(['meeting/summit BLR+CHN+RUS 2023-05-09~']);
  });

  it('is nobody else where one alone took part', () => {
    expect(
      read('Vladimir Putin took part in the summit, chaired by China.', 'President of Russia'),
    ).toEqual([]);
  });

  it('is no one on whose initiative others meet', () => {
    const facts = readRelease(
      'President of Ukraine',
      'On the initiative of President Andrzej Duda of Poland, the meeting between Minister of Health of Ukraine Ana Soto and Minister of Health of Ghana Ben Mensah was held.',
    );
    expect(facts).toEqual(['meeting/in-person GHA+UKR 2023-05-09~']);
  });
});

describe('harm that is condemned', () => {
  it.each([
    ['Chile condemns the "cruel raid" of Peru.', 'conflictual'],
    ['Chile condemned the attacks of Peru on a hospital.', 'conflictual'],
    ['Chile condemns the shelling of Peru.', 'cooperative'],
    ['Chile condemns the attack on Peru.', 'cooperative'],
  ])('%s', (text, stance) => {
    const facts = extractor.extract(article(text)).facts;
    expect(facts.map((one) => one.stance)).toEqual([stance]);
  });
});

it('keeps from others what a member state blocks', () => {
  const blocked = extractor.extract(article('Hungary blocked EU aid to Ukraine.', '2023-05-09'));
  expect(blocked.facts.map(inShort)).toEqual(['action/vote-veto HUN>EUE+UKR 2023-05-09~']);
  const ban = extractor.extract(article('Poland vetoed EU sanctions on Belarus.', '2023-05-09'));
  expect(ban.facts.map(inShort)).toEqual(['action/vote-veto POL>EUE 2023-05-09~']);
});

it('dates what led there by no day', () => {
  expect(read('When Peru invaded Chile, Poland helped.')).toContain(
    'action/incursion PER>CHL ../2023-05-09',
  );
});
