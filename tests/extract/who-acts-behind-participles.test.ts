import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('a participle before what is told', () => {
  it('leaves whoever speaks to act in what he says', () => {
    const text =
      'Following a like move by Bolivia, Peru said on Tuesday it had expelled two Chilean envoys.';
    expect(facts(text)).toContainEqual('action/expulsion PER>CHL 2007-02-06');
  });

  it('that somebody reacts is no comment where he condemns', () => {
    expect(
      facts("Peru, reacting to the raid, condemned Chile's army on Tuesday for its violence."),
    ).toEqual(['statement/criticise PER>CHL 2007-02-06']);
  });
});

describe('who joins another in a deed', () => {
  it('does it with him', () => {
    expect(facts('Peru joined Bolivia on Tuesday in imposing sanctions on Chile.')).toEqual([
      'action/sanction BOL+PER>CHL 2007-02-06',
    ]);
  });
});

describe('whoever says so at the end', () => {
  it('is none of those of whom it is said', () => {
    expect(
      facts('Peruvian and Chilean soldiers are training together, the army said on Tuesday.'),
    ).toEqual([expect.stringContaining('action/exercise CHL+PER')]);
  });
});

describe('somebody who is let go where he serves his term', () => {
  it.each(['serving a life sentence in', 'behind bars in'])('%s', (held) => {
    expect(facts(`A Peruvian priest ${held} Chile was freed on Tuesday.`)).toEqual([
      'action/release-exchange CHL>PER 2007-02-06',
    ]);
  });
});

describe('trade that is stopped, missions that are opened, and what will be paid', () => {
  it.each([
    ['Peru stopped selling sand to Chile', 'action/trade-measure PER>CHL'],
    ['Peru suspended buying wheat from Chile', 'action/trade-measure PER>CHL'],
    ['Peru stopped supplying howitzer shells to Chile', 'action/\\S+ PER>CHL'],
    ['Peru opened a trade office in Santiago', 'action/relations PER>CHL'],
  ])('%s: %s', (text, told) => {
    expect(facts(`${text} on Tuesday.`)).toEqual([expect.stringMatching(`^${told} 2007-02-06$`)]);
  });

  it.each([
    ['Peru said on Tuesday it would pay Chile another 40 million dollars', 'intent PER>CHL'],
    ['Peru said on Tuesday that Chile would pay dearly for its raid', 'threaten PER>CHL'],
  ])('%s: %s', (text, told) => {
    expect(facts(`${text}.`)).toContainEqual(`statement/${told} 2007-02-06`);
  });
});
