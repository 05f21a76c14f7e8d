import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const read = (text: string) =>
  extractor.extract({ ...article(text, '2019-03-14'), publisher: 'Reuters' }).facts;
const facts = (text: string) => read(text).map(inShort);

describe('hard words behind a quarrel', () => {
  const THREAT = 'Iran threatened Israel on Tuesday.';
  const SAID = 'Israeli Prime Minister Benjamin Netanyahu said.';
  it.each([
    [`"The budget is a disgrace," ${SAID} "We will not surrender to the unions."`, []],
    [`"The strike by doctors is a disgrace," ${SAID} "We will not give in."`, []],
    [`"The rumours about my health are lies," ${SAID}`, []],
    [`"We will not surrender to the strikers," ${SAID}`, []],
    [`"We will not bow to this," ${SAID}`, ['statement/refuse ISR>IRN 2019-03-14~']],
    [`"These allegations are baseless," ${SAID}`, ['statement/defend ISR>IRN 2019-03-14~']],
  ])('are no answer where they are about home: %s', (text, expected) => {
    expect(facts(`${THREAT} ${text}`)).toEqual([
      'statement/threaten IRN>ISR 2019-03-12',
      ...expected,
    ]);
  });

  it('answer a quarrel about the same matter', () =>
    expect(
      facts(
        'Peru accused Chile on Tuesday of meddling in its election. "The claims about the election are lies," Chilean Foreign Minister Ana Soto said.',
      ),
    ).toEqual(['statement/accuse PER>CHL 2019-03-12', 'statement/defend CHL>PER 2019-03-14~']));
});

describe('an appeal for calm', () => {
  const CHARGE =
    'Togo accused Ghana on Tuesday of shelling villages. Afghan President Ashraf Ghani';
  const APPEAL = ['statement/appeal AFG>GHA+TGO 2019-03-14~'];
  it.each([
    ['appealed for calm after a bombing in Kabul.', []],
    ['appealed for calm after the bombing in Kabul.', []],
    ['appealed for calm in Kabul.', []],
    ['urged restraint over rising prices.', []],
    ['appealed for calm.', APPEAL],
    ['appealed for calm after the clashes.', APPEAL],
    ['urged restraint on both sides.', APPEAL],
  ])('is to those who fight unless it is about something else: %s', (text, expected) => {
    expect(facts(`${CHARGE} ${text}`)).toEqual([
      'statement/accuse TGO>GHA 2019-03-12',
      ...expected,
    ]);
  });
});

describe('a next round', () => {
  const MET = 'Ministers of Ghana and Togo met in Lome on Monday.';
  const NEXT = 'A new round of talks is due to begin on Thursday.';
  it.each([
    ['The army and protest leaders resumed negotiations over a council.', []],
    ['The government and the union held talks over wages.', []],
    ['They spoke of the river.', ['meeting/in-person GHA+TGO 2019-03-14']],
  ])('is of those who met unless others talk in between: %s', (between, expected) => {
    const found = facts(`${MET} ${between} ${NEXT}`).filter((fact) => fact.startsWith('meeting/'));
    expect(found).toEqual(['meeting/in-person GHA+TGO 2019-03-11', ...expected]);
  });
});

describe('the quotations of a fact', () => {
  it.each([
    [
      '"We are ready," President Vladimir Putin said, calling a report by "The New York Times" false, and he accused Ukraine of "terror".',
      ['terror'],
    ],
    [
      '"This is a lie," Russian Foreign Minister Sergei Lavrov said, and accused Ukraine of "terror".',
      ['This is a lie,', 'terror'],
    ],
    [
      '"We thank Chile," Peruvian President Luis Rojas told "The New York Times", "and we will stay."',
      ['We thank Chile,', 'and we will stay.'],
    ],
    ['Germany\'s Angela Merkel praised France on Tuesday. "I\'m hungry," Merkel said.', []],
    [
      'Germany\'s Angela Merkel praised France on Tuesday. "I am proud of what they did," Merkel said.',
      ['I am proud of what they did,'],
    ],
  ])('are no titles of papers and nothing of its speaker alone: %s', (text, expected) => {
    expect(read(text).flatMap(({ quotes }) => quotes.map((quote) => quote.text))).toEqual(expected);
  });

  it('may be short, and in the marks of a wire', () =>
    expect(
      facts(
        "``We condemn this,'' Russian Foreign Minister Sergei Lavrov said. ``Ukraine shelled civilians.''",
      ),
    ).toEqual(['statement/accuse RUS>UKR 2019-03-14~']));

  it('may be too short to tell anything', () =>
    expect(
      facts('"We condemn this," Russian Foreign Minister Sergei Lavrov said. "Ukraine of old."'),
    ).toEqual([]));
});
