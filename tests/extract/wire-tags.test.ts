import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('what is said of a deed in a tag behind it', () => {
  it.each([
    ['Peru closed the border on Monday, a decision Kenya called an insult.', 'criticise'],
    ['Peru closed the border on Monday, a move that Kenya described as illegal.', 'criticise'],
    ['Peru closed the border on Monday, a step Kenya condemned.', 'criticise'],
    ['Peru raised its tariffs on Monday, which Kenya called a provocation.', 'criticise'],
    ['Peru closed the border on Monday, a decision Kenya welcomed.', 'praise'],
  ])('is for whoever did it: %s', (text, act) => {
    expect(facts(text)).toEqual([`statement/${act} KEN>PER 2007-02-08~`]);
  });

  it('stands beside the deed', () => {
    expect(facts('Peru expelled two Kenyans on Monday, a step Kenya called unfriendly.')).toEqual([
      'action/expulsion PER>KEN 2007-02-05',
      'statement/criticise KEN>PER 2007-02-08~',
    ]);
  });

  it('denies a charge', () => {
    expect(facts('Kenya accused Peru of spying, a charge that Peru denies.')).toEqual([
      'statement/accuse KEN>PER 2007-02-08~',
      'statement/defend PER>KEN ../2007-02-08',
    ]);
  });

  it.each([
    ['Peru sent the books that Kenya praised.'],
    ['Peru opened a museum on Monday, a date Kenya calls a holiday.'],
    ['Both spoke of a friendship which they called a danger to nobody.'],
  ])('is none: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('a state that a clause takes up as its object', () => {
  it.each([
    [
      'Peru has long had quarrels with Kenya, which it accuses of arming rebels.',
      'PER>KEN ../2007-02-08',
    ],
    ['Peru quarrelled with Kenya, which Uganda accuses of arming rebels.', 'UGA>KEN ../2007-02-08'],
    ['Peru lost a war to Kenya, which it accused of aggression.', 'PER>KEN 2007-02-08~'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`statement/accuse ${expected}`]);
  });

  it.each([
    ['Peru exports tea to Kenya, which it buys in Uganda.'],
    ['Peru tracked leaders of the rebels, which Kenya accuses of murder.'],
  ])('is none: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it('is not the state to which what is opposed was done', () => {
    expect(facts('Peru sent troops to Kenya, which Uganda opposes.')).toContain(
      'statement/oppose UGA>PER ../2007-02-08',
    );
  });

  it('is blamed for a raid, and not pitied', () => {
    const [fact] = extractor.extract(article('Peru blamed the raid on Kenya.')).facts;
    expect(fact?.stance).toBe('conflictual');
  });
});

describe('a quotation around its speaker', () => {
  const SPEAKER = 'Peruvian Foreign Minister Jose Garcia Belaunde said on Monday';

  it.each([
    [`"We will not accept this," ${SPEAKER}, "and Kenya must pay for it."`, 'refuse'],
    [`"Kenya," ${SPEAKER}, "is a threat to peace."`, 'criticise'],
    [`"We thank Kenya," ${SPEAKER}, "for its help."`, 'praise'],
    [`"We will not leave," ${SPEAKER} after Kenya asked for "a quick end" to the work.`, 'refuse'],
  ])('is read as one: %s', (text, act) => {
    expect(facts(text)).toEqual([`statement/${act} PER>KEN 2007-02-05`]);
  });

  it.each([['"It was a fine day," said the cook in Kenya, "and we had soup from Peru."']])(
    'is none: %s',
    (text) => {
      expect(facts(text)).toEqual([]);
    },
  );
});
