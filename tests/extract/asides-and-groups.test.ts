import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const on = '2014-03-06';

describe('a clause behind an aside', () => {
  it.each([
    [
      'Ghana, which has denied arming the rebels, nonetheless backed Togo in the row.',
      'statement/support GHA>TGO 2014-03-06~',
    ],
    [
      'Ghana, which has refused to apologise, withdrew two of its diplomats from Togo on Tuesday.',
      'action/recall GHA>TGO 2014-03-04',
    ],
    [
      'Ghana, which fled the talks last year, still threatened Togo with war.',
      'statement/threaten GHA>TGO 2014-03-06~',
    ],
  ])('goes on with whoever stands before it: %s', (text, fact) => {
    expect(readNews(text, on)).toContain(fact);
  });

  it('begins behind "but" and a number or pronoun', () => {
    expect(
      readNews(
        'Ghana gave two Togolese who fled Lomé a short sentence, but it assured Benin that it would send them home.',
        on,
      ),
    ).not.toContain('statement/refuse TGO>BEN 2014-03-06~');
    expect(
      readNews(
        'There are no Ghanaian soldiers in Togo, President John Mahama said, but 200 are being flown to Benin to help.',
        on,
      ),
    ).not.toContain('statement/support GHA>BEN 2014-03-06~');
  });
});

describe('several states by their number', () => {
  it('are those who did something together', () => {
    expect(
      readNews(
        'Mali, Chad, Niger and Togo cut ties with Gabon on Monday. Kenya sent food to Gabon. Egypt asked the four African states on Wednesday to lift the blockade.',
        on,
      ),
    ).toContain('statement/appeal EGY>MLI+NER+TCD+TGO 2014-03-05');
  });

  it('are nobody where no such number did', () => {
    expect(
      readNews('Egypt asked the six Gulf states on Wednesday to lift the blockade of Gabon.', on),
    ).toEqual([]);
  });

  it.each(['Baltic states', 'Visegrad countries', 'Gulf states'])(
    'are not those of a group of its own name: %s',
    (group) => {
      expect(
        readNews(
          `Mali, Chad and Niger cut ties with Gabon on Monday. Kenya sent food to Gabon. Egypt asked the three ${group} on Wednesday to lift the blockade.`,
          on,
        ),
      ).not.toContain('statement/appeal EGY>MLI+NER+TCD 2014-03-05');
    },
  );

  it('"both countries" are the two that "between" names', () => {
    expect(
      readNews(
        'Kenya has called home its 200 soldiers from the border between Chad and Niger, where they had stood for years, after both countries took the side of Egypt in the row.',
        on,
      ),
    ).toContain('statement/support NER+TCD>EGY 2014-03-06~');
  });
});

describe('somebody who calls on an official', () => {
  it('meets him', () => {
    expect(
      readNews(
        'Togolese Energy Minister Dammipi Noupokou flew to Accra. Noupokou later called on Ghanaian President John Mahama.',
        on,
      ),
    ).toContain('meeting/in-person GHA+TGO 2014-03-06~');
  });

  it.each([
    'Togolese Energy Minister Dammipi Noupokou called on Ghanaian President John Mahama to open the dam.',
    'Togolese Energy Minister Dammipi Noupokou called on Ghanaian President John Mahama for help.',
  ])('asks something of him: %s', (text) => {
    expect(readNews(text, on)).toEqual(['statement/appeal TGO>GHA 2014-03-06~']);
  });
});
