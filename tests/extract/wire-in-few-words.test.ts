import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) => extractor.extract(article(text, '2018-05-15')).facts.map(inShort);
const DAY = '2018-05-14';
const NOW = '2018-05-15~';

describe('what a letter says, in a participle behind it', () => {
  it.each([
    "Togo's president wrote to his Malian counterpart on Monday, thanking him for his help.",
    'President Faure Gnassingbe of Togo sent a message to his Malian colleague on Monday, praising the move.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([`statement/praise TGO>MLI ${DAY}`]);
  });
});

describe('who acts by those whom he leads', () => {
  it.each([
    ['Ama Lawson, who led the Togolese delegation, rejected a Malian proposal.', 'refuse'],
    ['Ama Lawson, who heads the Togolese team, accused Mali of delay.', 'accuse'],
  ])('%s', (text, act) => {
    expect(facts(text)).toEqual([`statement/${act} TGO>MLI ${NOW}`]);
  });
});

describe('what is charged, and what is cut', () => {
  it('in words', () => {
    expect(facts('Togo charged Mali with arming rebels on Monday.')).toEqual([
      `statement/accuse TGO>MLI ${DAY}`,
    ]);
  });

  it('before a court', () => {
    expect(facts('Togo charged two Malians with spying on Monday.')).toEqual([
      `action/legal TGO>MLI ${DAY}`,
    ]);
  });

  it('an office that is shut is no help', () => {
    const text =
      'Togo will shut its aid office in Mali by June, the Togolese foreign minister said.';
    expect(facts(text)).toEqual([]);
  });

  it('over the stop of a rank', () => {
    expect(facts('Togo sent an envoy, retired Gen. Yao Koffi, to Bamako on Monday.')).toEqual([
      `meeting/visit MLI+TGO ${DAY}`,
    ]);
  });
});

describe('deeds in few words', () => {
  it.each([
    ['Togo cast its vote against Mali at the council on Monday.', 'action/vote-veto'],
    ['Togo put all trade with Mali on ice on Monday.', 'action/trade-measure'],
    ['Togo withdrew its aid staff from Mali on Monday.', 'action/recall'],
    ['Togo moved hundreds of its students out of Mali on Monday.', 'action/evacuation'],
    [
      'A Togolese court ordered the release of two Malian fishermen on Monday.',
      'action/release-exchange',
    ],
    [
      'The row followed the expulsion on Monday of two Malian diplomats from Togo.',
      'action/expulsion',
    ],
  ])('%s', (text, deed) => {
    expect(facts(text)).toEqual([`${deed} TGO>MLI ${DAY}`]);
  });

  it('a visit in passing, of whoever is named before', () => {
    const text =
      'Togo thanked Malian minister Salif Keita, whose trip to Lome in March paved the way.';
    expect(facts(text)).toEqual([
      'meeting/visit MLI+TGO 2018-03',
      `statement/praise TGO>MLI ${NOW}`,
    ]);
  });
});

describe('what is not meant', () => {
  it('the state whose name a policy bears', () => {
    const text =
      'Togo recalled its envoy from Ghana after the Ghanaian minister criticised its Mali policy.';
    expect(facts(text).some((one) => one.includes('MLI'))).toBe(false);
  });

  it('the envoy of another state, told of before', () => {
    const before = 'Togo gave Malian Ambassador Salif Keita 24 hours to leave on Monday.';
    expect(facts(`${before} Togo pulled its ambassador out of Ghana in March.`).at(-1)).toBe(
      'action/recall TGO>GHA 2018-03',
    );
  });
});

describe('the European Union by other words', () => {
  const BEFORE = 'The European Union imposed sanctions on Mali on Monday.';

  it.each([
    ['The 27-nation bloc expelled a Malian envoy on Monday.', `action/expulsion EUE>MLI ${DAY}`],
    ['Togo regretted the European decision.', `statement/criticise TGO>EUE ${NOW}`],
  ])('%s', (text, expected) => {
    expect(facts(`${BEFORE} ${text}`).at(-1)).toBe(expected);
  });

  it('another bloc', () => {
    expect(facts('ASEAN met on Monday. The 10-nation bloc expelled a Malian envoy.')).toEqual([]);
  });
});

describe('a day that hangs on what was told before', () => {
  it('dates nothing by a sentence further up', () => {
    const text =
      "Togo and Mali signed a pact on May 7. Ghana's president met Benin's on the day after the pact was signed.";
    expect(facts(text).some((one) => one.includes('2018-05-06'))).toBe(false);
  });

  it('dates by its own', () => {
    expect(
      facts('Togo met Mali on Monday, a day after Ghana signed a pact with Benin.').at(-1),
    ).toBe('agreement/treaty BEN+GHA 2018-05-13');
  });
});
