import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Wednesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2019-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2019-05-15~';

describe('whose spokesmen and ministers speak', () => {
  it.each([
    [
      'ADDIS ABABA, May 14 (Reuters) - Ethiopia summoned Sudan’s ambassador on Monday.\n\nGovernment spokesman Lemma Tesfaye told a briefing that Sudanese forces had torched farms.\n\n"Our calm must not be taken for weakness," Lemma said.',
      [
        'action/protest ETH>SDN 2019-05-13',
        `statement/accuse ETH>SDN ${NOW}`,
        `statement/threaten ETH>SDN ${NOW}`,
      ],
    ],
    [
      'BOGOTA, May 14 (Reuters) - Colombia accused Venezuela of an ambush on Monday.\n\nVenezuela said its men had been hunting. "We were defending ourselves," said Foreign Minister Jorge Perez. "Colombia is looking for an excuse."',
      [
        'statement/accuse COL>VEN 2019-05-13',
        `statement/defend VEN>COL ${NOW}`,
        `statement/accuse VEN>COL ${NOW}`,
      ],
    ],
    [
      'LIMA, May 14 (Reuters) - Chile closed its border with Peru on Monday.\n\nForeign Minister Ana Torres said it was an insult.',
      ['action/visa-border CHL>PER 2019-05-13'],
    ],
    [
      'LIMA, May 14 (Reuters) - Peru closed its border with Chile on Monday.\n\nUnion spokesman Luis Vega said Chilean troops had crossed the border.',
      ['action/visa-border PER>CHL 2019-05-13'],
    ],
    [
      'LUSAKA, May 14 (Reuters) - Zambia denied the Angolan charges on Monday. A foreign ministry spokeswoman said Angola was looking for a pretext.',
      ['statement/defend ZMB>AGO 2019-05-13', `statement/accuse ZMB>AGO ${NOW}`],
    ],
    [
      'LUSAKA, May 14 (Reuters) - Angola accused Zambia of arming rebels on Monday. "These are unfounded words," a government spokesman said.',
      ['statement/accuse AGO>ZMB 2019-05-13'],
    ],
    [
      'Angola accused Zambia of arming rebels on Monday. "These are unfounded words," Foreign Minister Keli Mwansa said.',
      ['statement/accuse AGO>ZMB 2019-05-13'],
    ],
    [
      'Zambia denied the Angolan charges on Monday. In Luanda, Foreign Minister Ana Torres said Zambia was lying.',
      ['statement/defend ZMB>AGO 2019-05-13', `statement/accuse AGO>ZMB ${NOW}`],
    ],
    [
      'Pakistani army spokesman Maj. Gen. Athar Khan said Indian troops had crossed the border.',
      [`statement/accuse PAK>IND ${NOW}`],
    ],
    [
      'Pakistani army spokesman Lt. Col. Athar Khan said Indian troops had crossed the border.',
      [`statement/accuse PAK>IND ${NOW}`],
    ],
  ])('is told by the dateline and the sentence before: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it('is told by whose office it is', () => {
    const text =
      'Israel will reopen its embassy, Prime Minister Adam Levi of Israel said. "It was right," Levi’s office said. "Turkey is an important partner for us," it added.';
    expect(facts(text).at(-1)).toBe(`statement/praise ISR>TUR ${NOW}`);
  });
});
