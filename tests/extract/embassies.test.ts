import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const embassy = (text: string) => readRelease('Embassy of Kenya in Togo', text);

describe('what an embassy writes', () => {
  it.each([
    [
      'Ambassador Ann Otieno paid a courtesy call on Hon. Jean Kossi, Minister of Health.',
      'meeting/in-person',
    ],
    ['The Ambassador met Trade Minister Jean Kossi.', 'meeting/in-person'],
    ['Ambassador Ann Otieno met with Togolese Minister Jean Kossi.', 'meeting/in-person'],
  ])('tells of its ambassador and of ministers where it is: %s', (text, fact) => {
    expect(embassy(text)).toEqual([`${fact} KEN+TGO 2023-05-09~`]);
  });

  it('tells of help for those among whom it is', () => {
    const text =
      'Ambassador Ann Otieno handed over equipment worth $2 million to a clinic on May 8.';
    expect(embassy(text)).toEqual(['action/aid KEN>TGO 2023-05-08']);
  });

  it('speaks for no head of state by name', () => {
    const { facts } = { facts: embassy('We condemn the raid by Chad.') };
    expect(facts).toEqual(['statement/criticise KEN>TCD 2023-05-09~']);
  });

  it.each([
    'The Embassy will be closed on Monday.',
    'The Ambassador hosted a concert for the friends of the choir.',
    'Ambassador Ann Otieno opened a photo exhibition.',
    'The Consul reminds travellers to renew their passports.',
  ])('tells nothing of its own affairs: %s', (text) => {
    expect(embassy(text)).toEqual([]);
  });
});

describe('who is sent from home', () => {
  it.each([
    'Special Envoy Ann Otieno',
    'Under Secretary Ann Otieno',
    'Senior Bureau Official Ann Otieno',
  ])('is of the state that publishes: %s', (who) => {
    const publisher = 'Ministry of Foreign Affairs of Kenya';
    expect(readRelease(publisher, `${who} met with the Foreign Minister of Chad.`)).toEqual([
      'meeting/in-person KEN+TCD 2023-05-09~',
    ]);
  });
});

describe('sanctions of the Council', () => {
  const council = (text: string) => readRelease('Council of the European Union', text);

  it.each([
    'The Council imposed restrictive measures on nine individuals and one entity in Chad.',
    'The Council imposed restrictive measures on those responsible for human rights violations in Chad.',
    'The Council decided to prolong the restrictive measures in view of the situation in Chad.',
    'The Council added three individuals to the list of those under measures in view of the situation in Chad.',
  ])('are for the state in which wrong is done: %s', (text) => {
    expect(council(text)).toEqual(['action/sanction EUE>TCD 2023-05-09~']);
  });

  it.each([
    'The Council imposed restrictive measures on members of the Lantern Group for abuses in Chad.',
    'The Council held a debate on human rights in Chad.',
    'The Council adopted conclusions on the situation in Chad.',
  ])('are for nobody where somebody else may have done it: %s', (text) => {
    expect(council(text)).toEqual([]);
  });
});

describe('a joint text that begins with its own title', () => {
  const TEXT =
    'Joint Statement of the Leaders of the Republic of Kenya, Togo and Mali\n' +
    'We, the leaders of Kenya, Togo and Mali, met in Nairobi.\nWe condemn the raid by Chad.';

  it('is said by those whom the title names', () => {
    expect(readRelease('State House Kenya', TEXT)).toContain(
      'statement/criticise KEN+MLI+TGO>TCD 2023-05-09~',
    );
  });

  it('is one sentence where a line was only wrapped', () => {
    const text =
      'The Minister of Foreign Affairs of the Republic of Kenya on Monday met\nForeign Minister Jean Kossi of Togo.';
    expect(readRelease('Ministry of Foreign Affairs of Kenya', text)).toEqual([
      'meeting/in-person KEN+TGO 2023-05-08',
    ]);
  });
});
