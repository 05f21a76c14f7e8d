import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

const DAY = '2007-02-05';

/** Deeds as infinitives, with what is found of them. */
const DEEDS = [
  ['recall its ambassador from Kenya', 'recall'],
  ['expel two Kenyan diplomats', 'expulsion'],
  ['freeze Kenyan assets', 'sanction'],
  ['cut ties with Kenya', 'relations'],
  ['lift its sanctions on Kenya', 'sanction-relief'],
] as const;

const LEADS = ['decided on Monday to', 'moved on Monday to', 'chose on Monday to'] as const;

describe('a deed behind the verb by which a state makes up its mind to it', () => {
  it.each(LEADS.flatMap((lead) => DEEDS.map(([deed, kind]) => [`Peru ${lead} ${deed}.`, kind])))(
    '%s',
    (text, kind) => {
      expect(facts(text)).toEqual([`action/${kind} PER>KEN ${DAY}`]);
    },
  );

  it('is told once for each of two deeds', () => {
    expect(
      facts('Peru decided on Monday to recall its ambassador from Kenya and to halt aid to Kenya.'),
    ).toEqual([`action/recall PER>KEN ${DAY}`, `action/sanction PER>KEN ${DAY}`]);
  });

  it('is planned where it "is to" be done', () => {
    const [found, ...more] = extractor.extract(
      article('Peru is to recall its ambassador from Kenya.', '2007-02-08'),
    ).facts;
    expect(found?.modality).toBe('planned');
    expect(more).toEqual([]);
  });

  it('is no agreement with those whom it is done to', () => {
    expect(facts('Peru resolved on Monday to cut ties with Kenya.')).toEqual([
      `action/relations PER>KEN ${DAY}`,
    ]);
  });
});

describe('a date between a verb and what belongs to it', () => {
  it.each([
    ['Kenya and Peru agreed in Oslo on Feb. 5 to a 90-day truce.', 'agreement/oral KEN+PER'],
    ['Kenya and Peru agreed on Feb. 5 to free all prisoners.', 'agreement/oral KEN+PER'],
    ['Peru hit back on 5 February with tariffs on Kenyan tea.', 'action/trade-measure PER>KEN'],
    ['Peru pulled its troops on Feb. 5 out of Kenya.', 'action/ceasefire-withdrawal PER>KEN'],
  ])('%s', (text, what) => {
    expect(facts(text)).toEqual([`${what} ${DAY}`]);
  });
});

describe('what comes into force', () => {
  it.each([
    ['A ceasefire between Peru and Kenya took effect on Monday.', 'action/ceasefire-withdrawal'],
    ['A truce between Kenya and Peru came into force on Monday.', 'action/ceasefire-withdrawal'],
    ['A trade pact between Kenya and Peru went into effect on Monday.', 'agreement/treaty'],
    ['The truce between Kenya and Peru collapsed on Monday.', 'agreement/agreement'],
  ])('%s', (text, what) => {
    expect(facts(text)).toEqual([`${what} KEN+PER ${DAY}`]);
  });
});

describe('what two say of each other', () => {
  it.each([
    ['Kenya and Peru accused each other of spying on Monday.', 'accuse'],
    ['Kenya and Peru traded accusations on Monday.', 'accuse'],
    ['Kenya and Peru exchanged insults on Monday.', 'criticise'],
    ['Kenya and Peru thanked each other on Monday.', 'praise'],
  ])('%s', (text, act) => {
    expect(facts(text)).toEqual([`statement/${act} KEN+PER ${DAY}`]);
  });

  it('tells whom "each side" means after a clash, and nothing after a friendly meeting', () => {
    const words = ' Each side accused the other of lying on Monday.';
    expect(facts(`Kenyan and Peruvian troops clashed on Monday.${words}`)).toEqual([
      `action/force KEN+PER ${DAY}`,
      `statement/accuse KEN+PER ${DAY}`,
    ]);
    expect(facts(`Kenya and Peru held talks on Monday.${words}`)).toEqual([
      `meeting/in-person KEN+PER ${DAY}`,
    ]);
  });
});

describe('who comes and goes', () => {
  const GUEST = 'Kenyan Foreign Minister Rose Njoroge';
  it.each([
    [`${GUEST} left Lima on Monday after a three-day visit.`],
    [`${GUEST} flew home on Monday after talks in Lima.`],
    [`${GUEST} was in Lima on Monday for talks on tea.`],
    [`${GUEST} returned home on Monday from a visit to Peru.`],
    [`${GUEST} made a stop in Lima on Monday.`],
  ])('%s', (text) => {
    expect(facts(text)).toEqual([`meeting/visit KEN+PER ${DAY}`]);
  });

  it('knows whom "him" means', () => {
    const text = `${GUEST} likes tea. Peruvian President Ana Lopez received her on Monday.`;
    expect(facts(text)).toEqual([`meeting/visit KEN+PER ${DAY}`]);
  });
});

describe('offices that are given no state, in a story written in a capital', () => {
  it.each([
    ['Foreign Minister Ana Lopez accused Kenya on Monday of spying.', 'statement/accuse'],
    ['The government on Monday expelled two Kenyan diplomats.', 'action/expulsion'],
    ['Police arrested two Kenyan sailors on Monday.', 'action/detention'],
  ])('%s', (text, what) => {
    expect(facts(`LIMA, Feb 8 (Reuters) - ${text}`)).toEqual([`${what} PER>KEN ${DAY}`]);
  });
});
