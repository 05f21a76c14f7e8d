import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string, on = '2012-03-12') =>
  (await extractor.read(article(text, on))).facts.map(inShort);

const QUARREL =
  'Togo and Benin quarrel over a port. Benin accused Togo of theft. Togo denied Benin’s charge.';

describe('who is meant in a story about two states', () => {
  it.each([
    [
      `${QUARREL} Ghana has offered to mediate between the two.`,
      'statement/intent GHA>BEN+TGO ../2012-03-12',
    ],
    [
      `${QUARREL} Ghana called on its two partners to resolve their differences.`,
      'statement/appeal GHA>BEN+TGO 2012-03-12~',
    ],
    [
      `${QUARREL} Ghana said it was pleased that the neighbours were talking.`,
      'statement/praise GHA>BEN+TGO 2012-03-12~',
    ],
  ])('is told by the story: %s', async (text, expected) => {
    expect(await read(text)).toContain(expected);
  });

  it('is nobody where a third state speaks of its neighbour', async () => {
    const facts = await read(`${QUARREL} Ghana backed its neighbour's decision.`);
    expect(facts.filter((fact) => fact.includes('GHA'))).toEqual([]);
  });

  it('is the other one who is hit by what names nobody', async () => {
    const text = `${QUARREL} Mali watched. Togo has banned the import of cement.`;
    expect(await read(text)).toContain('action/trade-measure TGO>BEN ../2012-03-12');
  });
});

describe('those for whom words are issued', () => {
  it.each([
    ['A communique from the Brazilian Foreign Ministry condemned Peru.', 'criticise BRA>PER'],
    ['A statement issued by the Brazilian Foreign Ministry condemned Peru.', 'criticise BRA>PER'],
    ['The office of the Brazilian president accused Peru of lying.', 'accuse BRA>PER'],
    ['The head of the Brazilian navy accused Peru of lying.', 'accuse BRA>PER'],
    ['Brazil’s fisheries minister accused Peru of lying.', 'accuse BRA>PER'],
    ['A minister from Brazil urged Peru to free the crew.', 'appeal BRA>PER'],
    ['"We urge Peru to free the crew," a State Department spokesman said.', 'appeal USA>PER'],
    ['Brazil was quick to congratulate Peru.', 'greeting BRA>PER'],
  ])('speak: %s', async (text, expected) => {
    expect(await read(text)).toEqual([`statement/${expected} 2012-03-12~`]);
  });
});

describe('a paper', () => {
  it.each([
    ['The treaty that India and Nepal signed on Monday is a success.', 'treaty IND+NPL 2012-03-12'],
    ['The treaty, signed in 1974 by India and Nepal, is a success.', 'treaty IND+NPL 1974'],
    ['The treaty signed last year by India and Nepal is a success.', 'treaty IND+NPL 2011'],
  ])('is told in the words that hang on it: %s', async (text, expected) => {
    expect(await read(text)).toEqual([`agreement/${expected}`]);
  });

  it('that was told before is ratified by one side', async () => {
    const text =
      'India and Nepal signed a treaty in 1990. The Indian parliament ratified the treaty in 1992.';
    expect(await read(text)).toContain('agreement/treaty IND+NPL 1992');
  });
});

describe('both states in a relative clause behind them', () => {
  it('act in it', async () => {
    const text = 'Norway and Sweden, which cut aid to Mali in May 2011, want talks.';
    expect(await read(text)).toEqual(['action/sanction NOR+SWE>MLI 2011-05']);
  });
  it('act in it where they are persons', async () => {
    const text =
      'Norwegian Minister Ann Berg and Swedish Minister Bo Ek, who have condemned Mali, want talks.';
    expect(await read(text)).toEqual(['statement/criticise NOR+SWE>MLI ../2012-03-12']);
  });
  it('are one where the verb is of one', async () => {
    const text = 'Norway and Sweden, which has suspended aid to Mali, want talks.';
    expect(await read(text)).toEqual(['action/sanction SWE>MLI ../2012-03-12']);
  });
});

describe('a time of day', () => {
  it.each([
    ['Peru condemned Chile on the night of March 3.', '2012-03-03'],
    ['Peru condemned Chile in the early hours of Tuesday.', '2012-03-06'],
    ['Peru condemned Chile just after midnight on Tuesday.', '2012-03-06'],
    ['Peru backed the Chilean position at the weekend.', '2012-03-10/2012-03-11'],
    ['Peru attacked Chile a fortnight ago.', '2012-02-27/2012-03-04'],
  ])('and a weekend say when words were spoken: %s', async (text, day) => {
    const [fact] = await read(text);
    expect(fact?.split(' ').at(-1)).toBe(day);
  });
});

describe('what happened when something else did', () => {
  it('is of the time that was told last', async () => {
    const text =
      'The mission was reopened in 2005. A first attempt came to nothing three years later, when Peru threatened Chile with arbitration.';
    expect(await read(text)).toEqual(['statement/threaten PER>CHL 2008']);
  });
  it('is of the month at the end of earlier words', async () => {
    expect(await read('Peru had denounced Chilean meddling in Bolivia in December.')).toEqual([
      'statement/criticise PER>CHL 2011-12',
    ]);
  });
});
