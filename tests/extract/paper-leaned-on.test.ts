import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const on = '2014-03-06';

describe('the date of a paper that something leans on', () => {
  it.each([
    [
      'Chadian troops still man checkpoints in Niger under a pact of 2002.',
      'action/deployment TCD>NER ../2014-03-06',
    ],
    [
      'Chadian soldiers entered Niger under the secret agreement of 2002.',
      'action/incursion TCD>NER ../2014-03-06',
    ],
    [
      'In line with the accord of May 2009, Chad sent 300 soldiers to Niger.',
      'action/deployment TCD>NER 2014-03-06~',
    ],
    [
      "Citing the treaty of 1970, Chad expelled Niger's ambassador on Tuesday.",
      'action/expulsion TCD>NER 2014-03-04',
    ],
    [
      'Based on the declaration of 2009, Chad and Niger signed a deal on fishing.',
      'agreement/agreement NER+TCD 2014-03-06~',
    ],
    [
      'Chadian troops man checkpoints in Niger under a pact dating from 2002.',
      'action/deployment TCD>NER ../2014-03-06',
    ],
    [
      'Under the terms of the agreement of 2011, Chad handed Niger two islands.',
      'action/ceasefire-withdrawal TCD>NER ../2014-03-06',
    ],
    [
      'Based on an accord reached in May, Chad sent 300 soldiers to Niger.',
      'action/deployment TCD>NER 2014-03-06~',
    ],
    [
      "Chad expelled Niger's envoy over the raid of 3 February.",
      'action/expulsion TCD>NER 2014-03-06~',
    ],
    ['Chad sent Niger tanks ordered in 2011.', 'action/aid TCD>NER 2014-03-06~'],
    ['Chad ratified the accord of 2011 with Niger.', 'agreement/agreement NER+TCD 2014-03-06~'],
    ['Chad and Niger renewed the fishing pact of 1998.', 'agreement/treaty NER+TCD 2014-03-06~'],
  ])('is not that of the deed: %s', (text, fact) => {
    expect(readNews(text, on)).toEqual([fact]);
  });

  it.each([
    ['In the war of 1987 Chad attacked Libya.', 'action/force TCD>LBY 1987'],
    [
      'By the treaty of 1926 Chad ceded the island to Niger.',
      'action/ceasefire-withdrawal TCD>NER 1926',
    ],
    ['Chad and Niger signed the treaty of 1970.', 'agreement/treaty NER+TCD 1970'],
  ])('is that of what the noun itself names: %s', (text, fact) => {
    expect(readNews(text, on)).toEqual([fact]);
  });
});

describe('the date of a thing that opens a sentence', () => {
  it.each([
    'The deal reached in January was praised at talks between Chad and Niger on Monday.',
    'The border closed in 2010 was discussed at talks between Chad and Niger on Monday.',
  ])('is not that of the talks: %s', (text) => {
    expect(readNews(text, on)).toContain('meeting/in-person NER+TCD 2014-03-03');
  });

  it('is that of a paper that is said to be signed there', () => {
    expect(
      readNews(
        'Signed in Niamey on Tuesday, the deal between Chad and Niger opens the border.',
        on,
      ),
    ).toEqual(['agreement/agreement NER+TCD 2014-03-04']);
  });
});

describe('help behind a disaster of long ago', () => {
  it('is of that time', () => {
    expect(
      readNews('An earthquake in Chile in 2010 killed 500 people. Norway sent tents.', on),
    ).toEqual(['action/aid NOR>CHL ../2014-03-06']);
  });

  it('is of these days behind one of these days', () => {
    expect(
      readNews('An earthquake in Chile on Monday killed 500 people. Norway sent tents.', on),
    ).toEqual(['action/aid NOR>CHL 2014-03-06~']);
  });
});

describe('what somebody did recently', () => {
  it.each([
    'Chadian President Idriss Deby met Nigerien President Mahamadou Issoufou on Monday. Recently, Chad accused Niger of smuggling.',
    'Chadian President Idriss Deby met Nigerien President Mahamadou Issoufou on Monday. Chad recently accused Niger of smuggling.',
  ])('is not of the meeting before it: %s', (text) => {
    expect(readNews(text, on)).toContain('statement/accuse TCD>NER ../2014-03-06');
  });
});
