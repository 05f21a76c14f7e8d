import { describe, expect, it } from '@jest/globals';
import type { FoundFact } from '../../src/extract/types.ts';
import { detailOf, extractor, inShort } from './reading.ts';

const read = (text: string, publisher: string | null = null) =>
  extractor.extract({ text, title: null, publisher, publishedOn: '2019-05-09' }).facts;

const detailsOf = (facts: readonly FoundFact[]) =>
  facts.map((fact) => `${fact.type}/${detailOf(fact)}`);

describe('what an article tells', () => {
  it('several times is one fact with several spans', () => {
    const [meeting, ...others] = read(
      'Polish President Andrzej Duda met Czech President Miloš Zeman in Prague on Monday. ' +
        'The two capitals are close. Duda held talks with Zeman for an hour.',
    );
    expect(meeting?.evidence).toHaveLength(2);
    expect(others).toEqual([]);
  });

  it('as denied or called off keeps that modality', () => {
    const [denied] = read('Estonia denied that its army had attacked Latvia.').filter(
      ({ type }) => type === 'action',
    );
    expect(denied?.modality).toBe('denied');
    const [cancelled] = read('Polish President Andrzej Duda cancelled a visit to Japan.');
    expect(cancelled).toMatchObject({ type: 'meeting', modality: 'cancelled' });
  });

  it('names who rang and what was signed', () => {
    const [call] = read('Polish President Andrzej Duda telephoned Czech President Miloš Zeman.');
    expect(call).toMatchObject({ mode: 'call', calledBy: 'POL' });
    const [treaty] = read('Poland and Ghana signed the Treaty on Fishing and Trade.');
    expect(treaty).toMatchObject({ instrumentName: 'Treaty on Fishing and Trade' });
  });
});

describe('the two sides', () => {
  it('are those who did or agreed something together', () => {
    const facts = read(
      'Chile and Peru agreed to reopen the border in a deal brokered by Ghana. ' +
        'The foreign ministers of the two countries will meet in June.',
    );
    expect(facts.map(inShort)).toEqual([
      'agreement/oral CHL+PER 2019-05-09~',
      'meeting/in-person CHL+PER 2019-06',
    ]);
  });

  it('are spoken to by a third', () => {
    const facts = read(
      'Chilean and Peruvian forces exchanged fire. Ghana called on both sides to show restraint.',
    );
    expect(facts.map(inShort)).toContain('statement/appeal GHA>CHL+PER 2019-05-09~');
  });
});

describe('a meeting', () => {
  it('is not dated by the one before it', () => {
    expect(read("It was Andrzej Duda's first visit to Ghana since 2012.").map(inShort)).toEqual([
      'meeting/visit GHA+POL 2019-05-09~',
    ]);
  });

  it('is of all who are named behind their countries', () => {
    const facts = read("Poland's Andrzej Duda and Kenya's Uhuru Kenyatta met in Accra on Monday.");
    expect(facts.map(inShort)).toEqual(['meeting/in-person KEN+POL 2019-05-06']);
  });
});

describe('who says it', () => {
  it('stands after a quotation of several sentences', () => {
    const facts = read(
      '"Poland is grateful to Ghana. We will help Ghana," said Polish President Andrzej Duda.',
    );
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) {
      expect(fact.participants[0]).toMatchObject({ role: 'speaker', country: 'POL' });
    }
  });

  it('is an organisation, too, where it is one of the two sides', () => {
    const [, praise] = read(
      'Polish President Andrzej Duda met NATO Secretary General Jens Stoltenberg in Brussels. ' +
        'The two sides praised Ghana.',
    );
    expect(praise?.participants).toMatchObject([
      { role: 'speaker', country: 'POL', organization: null },
      { role: 'speaker', country: null, organization: 'NATO' },
      { role: 'subject', country: 'GHA' },
    ]);
  });

  it('is both sides where an office tells what was spoken of', () => {
    const facts = read(
      'President of Ukraine Volodymyr Zelenskyy met with President of Poland Andrzej Duda. ' +
        'The repair of bridges was also discussed.',
      'President of Ukraine',
    );
    expect(facts.map(inShort)).toEqual([
      'meeting/in-person POL+UKR 2019-05-09~',
      'statement/comment POL+UKR 2019-05-09~',
    ]);
  });

  it('is whoever wrote the letter that is quoted', () => {
    const facts = read(
      'President of Ukraine Volodymyr Zelenskyy congratulated President of Poland Andrzej Duda on the holiday.\n\n' +
        'The message reads, in part: "Our friendship is strong and the work goes on."',
    );
    expect(detailsOf(facts)).toEqual(['statement/greeting', 'statement/praise']);
    expect(facts[1]?.quotes[0]?.speaker).toBe('Volodymyr Zelenskyy');
  });
});

describe('who is meant', () => {
  it('by a quotation of somebody unknown is no state', () => {
    const facts = read(
      'Polish President Andrzej Duda thanked Ghana.\n\n' +
        '"Ghana is a cheat and breaks its promises to Poland," said Ann Petrov, a baker. ' +
        'He said Ghana had stolen her recipe.',
    );
    expect(facts.map(inShort)).toEqual(['statement/praise POL>GHA 2019-05-09~']);
  });

  it('by "they" are the officials who were just named', () => {
    const facts = read(
      'Togo and Ghana are neighbours. Togolese police said on Monday they had arrested two Ghanaians.',
    );
    expect(facts.map(inShort)).toContain('action/detention TGO>GHA 2019-05-06');
  });

  it('by "they" are the two who were just named together', () => {
    const facts = read(
      'Togo and Peru share a lake. Mali is large. Togo claimed they had solved all problems.',
    );
    expect(facts.map(inShort)).toEqual(['statement/comment TGO>PER 2019-05-09~']);
  });

  it('by speaking before the press is nobody beside the speaker', () => {
    const facts = read(
      'Ghanaian President Ama Osei, speaking at a news conference with Togolese President Kofi Adu, thanked Togo.',
    );
    expect(detailsOf(facts)).toEqual(['statement/praise']);
  });

  it('by "we urge" is whoever is quoted', () => {
    const facts = read(
      '"We urge Togo to open the bridge," said Ghanaian Foreign Minister Ama Osei.',
    );
    expect(facts.map(inShort)).toEqual(['statement/appeal GHA>TGO 2019-05-09~']);
  });

  it('by what is said in the next paragraph is not whoever is quoted in this one', () => {
    const facts = read(
      'Polish President Andrzej Duda arrived. He spoke of "a great new friendship with Togo."\n\n' +
        'Ghanaian Foreign Minister Ama Osei said nothing.',
    );
    for (const { participants } of facts) expect(participants[0]?.country).toBe('POL');
  });
});

describe('somebody who speaks', () => {
  it('is heard no longer far below', () => {
    const between = 'The river was high and the fields were wet. '.repeat(10);
    const facts = read(
      `Ghana said it would help Togo.\n\n${between}\n\n"We want peace with Togo and will work for it."`,
    );
    expect(detailsOf(facts)).toEqual(['statement/intent']);
  });

  it('without a name is nobody', () => {
    const facts = read(
      'Ghana thanked Togo. "Togo is a threat to us all," says one adviser. ' +
        '"Togo will be sorry," asked a baker.',
    );
    expect(detailsOf(facts)).toEqual(['statement/praise']);
  });

  it('stands before an aside between commas', () => {
    const facts = read(
      'Ghanaian Foreign Minister Ama Osei, in a talk designed to calm her party, thanked Togo.',
    );
    expect(facts.map(inShort)).toEqual(['statement/praise GHA>TGO 2019-05-09~']);
  });

  it('is a state through bodies of many kinds', () => {
    const facts = read(
      "Ghana's ousted government thanked Togo. A Malian court jailed two Togolese.",
    );
    expect(facts.map(inShort)).toEqual([
      'statement/praise GHA>TGO 2019-05-09~',
      'action/detention MLI>TGO 2019-05-09~',
    ]);
  });
});

describe('a statement that names no target', () => {
  it.each([
    ['Ghana condemned the raid.', 'statement/criticise GHA>MLI 2019-05-09~'],
    ['Niger vowed to avenge its dead.', 'statement/threaten NER>MLI 2019-05-09~'],
    ['Ghana called the move unfriendly.', 'statement/criticise GHA>MLI 2019-05-09~'],
    ['Niger denied any provocation.', 'statement/defend NER>MLI 2019-05-09~'],
  ])('is about the deed told before it: %s', (words, expected) => {
    const facts = read(`Mali bombed two villages in Niger on Monday. ${words}`);
    expect(facts.map(inShort)).toEqual(['action/force MLI>NER 2019-05-06', expected]);
  });

  it('is about the deed of that sort, whatever was told after it', () => {
    const facts = read(
      'Mali bombed two villages in Niger on Monday. Togolese President Kofi Adu thanked Peru for its help. ' +
        'Ghana described the attack as unforgivable.',
    );
    expect(facts.map(inShort)).toContain('statement/criticise GHA>MLI 2019-05-09~');
  });

  it('to both sides is about both', () => {
    const facts = read(
      'Mali bombed two villages in Niger on Monday. Ghana urged both sides to talk.',
    );
    expect(facts.map(inShort)).toContain('statement/appeal GHA>MLI+NER 2019-05-09~');
  });

  it('joins in the blame that was told before it', () => {
    const facts = read('Togo accused Mali of piracy. Ghana demanded the release of the crew.');
    expect(facts.map(inShort)).toContain('statement/appeal GHA>MLI 2019-05-09~');
  });

  it.each([
    'Ghana condemned bad cooking.',
    'Niger said the raid was on a Monday.',
    'Niger has long opposed expansion of the lake.',
    'Ghana called the African Union slow.',
  ])('is none where it speaks of something else: %s', (words) => {
    const facts = read(`Mali bombed two villages in Niger on Monday. ${words}`);
    expect(detailsOf(facts)).toEqual(['action/force']);
  });
});

describe('a participle', () => {
  it.each([
    [
      'Ghana expelled a Togolese official accused of spying.',
      ['action/expulsion GHA>TGO 2019-05-09~'],
    ],
    [
      'Ghana thanked a Togolese sailor jailed in Mali.',
      ['statement/praise GHA>TGO 2019-05-09~', 'action/detention MLI>TGO 2019-05-09~'],
    ],
    [
      'Ghanaian police searched the port. Two Togolese sailors were arrested.',
      ['action/detention GHA>TGO 2019-05-09~'],
    ],
    ['There were ten Ghanaian soldiers killed in Mali.', []],
    [
      'Ghana demanded that Togo stop flights off its coast.',
      ['statement/appeal GHA>TGO 2019-05-09~'],
    ],
    ['Ghanaian troops began shelling a town in Togo.', ['action/force GHA>TGO 2019-05-09~']],
  ])('acts only where somebody does it: %s', (text, expected) => {
    expect(read(text).map(inShort)).toEqual(expected);
  });
});

describe('a date', () => {
  it.each([
    // 2019-05-09 was a Thursday.
    [
      'On Friday, when rain fell on the town, Ghana expelled two Togolese diplomats.',
      'action/expulsion GHA>TGO 2019-05-03',
    ],
    [
      'Ghanaian Foreign Minister Ama Osei is scheduled to visit Togo, her first stop, Tuesday.',
      'meeting/visit GHA+TGO 2019-05-14',
    ],
    [
      'Ghana, which expelled two Togolese diplomats, is large.',
      'action/expulsion GHA>TGO ../2019-05-09',
    ],
    [
      'A group of Ghanaian officials expelled two Togolese diplomats near Kpalimé.',
      'action/expulsion GHA>TGO 2019-05-09~',
    ],
    [
      'After the talks, Ghana expelled two Togolese diplomats.',
      'action/expulsion GHA>TGO 2019-05-09~',
    ],
  ])('of a deed: %s', (text, expected) => {
    const [fact] = read(text);
    expect(fact && inShort(fact)).toBe(expected);
    expect(fact?.background).toBe(false);
  });
});

it('tells a meeting ahead once', () => {
  const facts = read(
    'During the trip, Ghanaian Foreign Minister Ama Osei is expected to meet with Togolese President Kofi Adu.',
  );
  expect(facts.map(inShort)).toEqual(['meeting/in-person GHA+TGO 2019-05-09/..']);
});

describe('a dateline', () => {
  it.each([
    'LOMÉ, May 9 (Wire) -- ',
    'LOMÉ (AP) _ ',
    'LOMÉ, May 9. /Wire/. ',
    'LOMÉ - ',
    'Lomé, May 9 (Wire) — ',
  ])('is no part of the sentence behind it: %s', (dateline) => {
    const [visit, ...others] = read(
      `${dateline}Ghanaian Foreign Minister Ama Osei arrived here on Monday.`,
    );
    expect(visit && inShort(visit)).toBe('meeting/visit GHA+TGO 2019-05-06');
    expect(visit?.evidence[0]?.text).toMatch(/^Ghanaian/);
    expect(visit?.place).toEqual({ name: 'Lome', country: 'TGO' });
    expect(others).toEqual([]);
  });

  it('acts in nothing that is told behind it', () => {
    expect(read('LOMÉ, Togo (AP) _ Gunmen shelled a village in Ghana.')).toEqual([]);
  });
});

describe('a deed', () => {
  it('falls on the other country in a story of two', () => {
    const facts = read(
      'Ghana and Togo quarrelled over fish. Togo said Ghana was wrong. Ghana said Togo was wrong. ' +
        'Ghana deployed troops on Monday.',
    );
    expect(facts.map(inShort)).toContain('action/deployment GHA>TGO 2019-05-06');
  });
});
