import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';

describe('what is given back', () => {
  it.each([
    [
      'Ghana expelled a Togolese diplomat. Togo responded in kind.',
      [`action/expulsion GHA>TGO ${NOW}`, `action/expulsion TGO>GHA ${NOW}`],
    ],
    [
      'Ghana freed 54 Togolese sailors. Togo reciprocated by releasing 28 Ghanaian fishermen.',
      [`action/release-exchange GHA>TGO ${NOW}`, `action/release-exchange TGO>GHA ${NOW}`],
    ],
    ['Togo responded in kind.', []],
    [
      'Ghana expelled a Togolese diplomat. Mali responded in kind.',
      [`action/expulsion GHA>TGO ${NOW}`],
    ],
    [
      'Ghana expelled a Togolese diplomat. Togo did not respond in kind.',
      [`action/expulsion GHA>TGO ${NOW}`],
    ],
    [
      'Ghana sank three Togolese boats. Togo lodged a protest.',
      [`action/force GHA>TGO ${NOW}`, `action/protest TGO>GHA ${NOW}`],
    ],
    [
      'Ghana closed its border with Togo. Mali lodged a protest.',
      [`action/visa-border GHA>TGO ${NOW}`],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('appeals to those who fight', () => {
  const FOUGHT = 'Ghana and Togo exchanged fire on Monday.';
  it.each([
    ['Mali appealed for calm.', [`statement/appeal MLI>GHA+TGO ${NOW}`]],
    ['Mali urged maximum restraint.', [`statement/appeal MLI>GHA+TGO ${NOW}`]],
    ['Mali urged both to talk.', [`statement/appeal MLI>GHA+TGO ${NOW}`]],
    ['Mali called for rain.', []],
  ])('%s', (text, expected) => {
    expect(facts(`${FOUGHT} ${text}`)).toEqual(['action/force GHA+TGO 2018-05-14', ...expected]);
  });

  it('are to nobody where nobody fights', () => {
    expect(facts('Mali appealed for calm.')).toEqual([]);
  });
});

describe('meetings told in passing', () => {
  it.each([
    [
      "Mali's president offered to mediate in a phone call with Ghanaian President Kofi Mensah on Monday.",
      ['meeting/call GHA+MLI 2018-05-14', 'statement/intent MLI>GHA 2018-05-14'],
    ],
    [
      "Mali's president proposed talks with Ghanaian President Kofi Mensah on Monday.",
      ['statement/intent MLI>GHA 2018-05-14'],
    ],
    [
      'The decision came after two days of talks in Abidjan between the foreign ministers of Ghana and Togo.',
      [`meeting/in-person GHA+TGO ${NOW}`],
    ],
    [
      'The decision came before talks in Abidjan between the foreign ministers of Ghana and Togo.',
      [],
    ],
    [
      'Ghana and Togo agreed to reopen the border at talks in Abidjan on Monday.',
      ['meeting/in-person GHA+TGO 2018-05-14', 'agreement/oral GHA+TGO 2018-05-14'],
    ],
    [
      'Ghana and Togo agreed to free two men at talks on Monday.',
      ['meeting/in-person GHA+TGO 2018-05-14', 'agreement/oral GHA+TGO 2018-05-14'],
    ],
    [
      'Ghana and Togo fought a war in 1995. The joint border commission met in Lome last month.',
      ['action/force GHA+TGO 1995', 'meeting/commission GHA+TGO 2018-04'],
    ],
    [
      'Ghana and Togo fought a war in 1995. The electoral commission met in Lome last month.',
      ['action/force GHA+TGO 1995'],
    ],
    [
      'Ghanaian President Kofi Mensah left here today for Lome on an official visit.',
      ['meeting/visit GHA+TGO 2018-05-15'],
    ],
    ['Ghanaian President Kofi Mensah left office on Monday for health reasons.', []],
    [
      'Ghanaian President Kofi Mensah met his Sudanese counterpart Omar al-Tayib on Monday. Tayib arrived from Lome, where he met Togolese leader Ama Sy.',
      ['meeting/in-person GHA+SDN 2018-05-14', `meeting/in-person SDN+TGO ${NOW}`],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('days that are of something else', () => {
  it.each([
    [
      "Ghana's president will hold talks with Togolese President Ama Sy on the accords signed last October.",
      ['meeting/in-person GHA+TGO 2018-05-15/..'],
    ],
    ['The Soviet Union invaded Hungary.', ['action/incursion SUN>HUN ../1991-12-26']],
    [
      'Ghana and Togo have fought three wars since independence from Britain in 1957.',
      ['action/force GHA+TGO ../2018-05-15'],
    ],
    [
      'Ghana fired a shot and Togolese soldiers returned fire, the Joint Chiefs of Staff said in a statement.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('a visit that is told, and what is to be signed on it', () => {
  it.each([
    [
      'Ghanaian President Kofi Mensah will visit Togo next week. Several agreements will be signed during the visit.',
      [
        'meeting/visit GHA+TGO 2018-05-21/2018-05-27',
        'agreement/agreement GHA+TGO 2018-05-21/2018-05-27',
      ],
    ],
    [
      'Ghanaian President Kofi Mensah left here on Monday for Togo on a state visit. Two pacts are expected to be signed during his stay.',
      ['meeting/visit GHA+TGO 2018-05-14', 'agreement/treaty GHA+TGO 2018-05-15/..'],
    ],
    ['Several agreements will be signed during the visit.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('joint bodies, and where something was said', () => {
  it.each([
    [
      'Ghana and Togo set up a joint border commission in 1992. The commission last met in Lome in October.',
      ['agreement/oral GHA+TGO 1992', 'meeting/commission GHA+TGO 2017-10'],
    ],
    ['Ghana and Togo agreed to set up a joint commission.', [`agreement/oral GHA+TGO ${NOW}`]],
    [
      "Ghanaian and Togolese officials met in Abidjan in March, where Togo pledged to respect Ghana's borders.",
      ['meeting/in-person GHA+TGO 2018-03', 'statement/intent TGO>GHA 2018-03'],
    ],
    [
      'Ghana has told Togo it will not tolerate any raid, Ghanaian Foreign Minister Kofi Mensah said on Monday.',
      ['statement/refuse GHA>TGO 2018-05-14'],
    ],
    [
      'Ghana and Togo sat at the same table in Abidjan in March.',
      ['meeting/in-person GHA+TGO 2018-03'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
