import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const on = '2014-03-06';

describe('a deed that something drew', () => {
  it.each([
    [
      'The Kenyan ban drew duties of 20 percent from Chad.',
      'action/trade-measure TCD>KEN ../2014-03-06',
    ],
    [
      "Kenya's decision provoked a ban on flowers by Chad.",
      'action/sanction TCD>KEN ../2014-03-06',
    ],
  ])('is done by whoever answered: %s', (text, fact) => {
    expect(readNews(text, on)).toEqual([fact]);
  });
});

describe('a border that was reopened by nobody named', () => {
  const SHUT = 'Kenya closed its border with Chad in May 2013.';
  const OPENED = 'action/visa-border KEN>TCD 2014-03-03';

  it.each([
    'The border was reopened on Monday.',
    'The crossing was reopened on Monday after talks.',
  ])('was reopened by whoever shut it: %s', (text) => {
    expect(readNews(`${SHUT} ${text}`, on)).toContain(OPENED);
  });

  it.each([
    'The border with Uganda was reopened on Monday.',
    'The border was reopened on Monday by rebels.',
  ])('is another, or reopened by others: %s', (text) => {
    expect(readNews(`${SHUT} ${text}`, on)).not.toContain(OPENED);
  });

  it('is nothing where none was told to be shut', () => {
    expect(readNews('Kenya praised Chad. The border was reopened on Monday.', on)).not.toContain(
      OPENED,
    );
  });
});

describe('a journey to where organisations sit', () => {
  it.each([
    'Kenyan Trade Minister Ann Roe flew to Geneva overnight to complain to the World Trade Organization.',
    'Kenyan Foreign Minister Ann Roe flew to New York to address the United Nations.',
    'Kenyan Foreign Minister Ann Roe flew to The Hague to plead before the court.',
  ])('is no visit to the land: %s', (text) => {
    expect(readNews(text, on)).toEqual([]);
  });

  it.each([
    'Kenyan Foreign Minister Ann Roe flew to Geneva on Monday for talks with her Swiss counterpart.',
    'Kenyan Foreign Minister Ann Roe arrived in Geneva on Monday.',
  ])('is one by: %s', (text) => {
    expect(readNews(text, on)).toContain('meeting/visit CHE+KEN 2014-03-03');
  });
});

it.each([
  ['visited Nairobi on Monday and addressed parliament', 'KEN', '2014-03-03'],
  ['arrived in Vienna on a state visit and will speak at a conference', 'AUT', '2014-03-06~'],
  ['visited Rome on Monday to ask for help from the United States', 'ITA', '2014-03-03'],
])('visits the land whose guest he is: %s', (words, host, day) => {
  expect(
    readNews(`Togolese Foreign Minister Ann Roe ${words}.`, on).map((fact) =>
      fact.split(/[ +]/).sort().join(' '),
    ),
  ).toContain(['meeting/visit', host, 'TGO', day].sort().join(' '));
});

describe('several counterparts', () => {
  it.each([
    ['telephoned his counterparts Idriss Deby and John Mahama', 'call'],
    ['telephoned his counterparts, Idriss Deby and John Mahama,', 'call'],
    ['met his counterparts Idriss Deby of Chad and John Mahama of Ghana', 'in-person'],
  ])('are those who are named: %s', (words, mode) => {
    expect(readNews(`Kenyan President Uhuru Kenyatta ${words} late on Tuesday.`, on)).toContain(
      `meeting/${mode} GHA+KEN+TCD 2014-03-04`,
    );
  });
});

describe('what is said to be under way', () => {
  it.each([
    [
      'Washington last month said it was expelling two Chadian diplomats.',
      'action/expulsion USA>TCD 2014-02',
    ],
    [
      'Kenya said on Monday it was recalling its envoy from Chad.',
      'action/recall KEN>TCD 2014-03-03',
    ],
  ])('is of the day on which it was said: %s', (text, fact) => {
    expect(readNews(text, on)).toContain(fact);
  });
});

it.each(['next month', 'soon', 'by the end of April'])(
  'what is under way only %s is not of the day on which it was said',
  (when) => {
    expect(
      readNews(`Kenya said on Monday it was imposing sanctions on Chad ${when}.`, on),
    ).not.toContain('action/sanction KEN>TCD 2014-03-03');
  },
);

it('dates the answer behind the verb that drew it', () => {
  expect(readNews('The Kenyan raid in 2010 prompted sanctions by Ethiopia in 2012.', on)).toContain(
    'action/sanction ETH>KEN 2012',
  );
});

describe('what somebody assures another of', () => {
  it('is a promise', () => {
    expect(
      readNews(
        'Ghanaian President John Mahama assured his Togolese counterpart that no shot would be fired.',
        on,
      ),
    ).toEqual(['statement/intent GHA>TGO 2014-03-06~']);
  });
});
