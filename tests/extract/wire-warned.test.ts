import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const read = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts;
const facts = (text: string) => read(text).map(inShort);

const NOW = '2018-05-15~';

describe('what stories tell of warnings, payments and votes', () => {
  it.each([
    [
      'Kenya warned that it would freeze trade talks with Uganda unless the truce was kept.',
      [`statement/threaten KEN>UGA ${NOW}`],
    ],
    ['Kenya said Uganda would pay for the raid.', [`statement/threaten KEN>UGA ${NOW}`]],
    ['Kenya said it would pay for the roof of its own barn.', []],
    ['Kenya halved gas deliveries to Uganda on Monday.', ['action/sanction KEN>UGA 2018-05-14']],
    ['Kenya doubled gas deliveries to Uganda on Monday.', []],
    ['Kenya sent back 200 Ugandan labourers on Monday.', ['action/visa-border KEN>UGA 2018-05-14']],
    [
      'Kenya blocked a Ugandan draft at the United Nations on Monday.',
      ['action/vote-veto KEN>UGA 2018-05-14'],
    ],
    ['Kenya has a battalion in Uganda.', ['action/deployment KEN>UGA ../2018-05-15']],
    [
      "Kenya's Uhuru Kenyatta made his first trip to Uganda on Monday.",
      ['meeting/visit KEN+UGA 2018-05-14'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it('asks nothing of a state where an organisation is asked', () => {
    const text =
      'Kenyan troops crossed into Uganda on Monday. Ugandan President Yoweri Museveni had written to the UN Security Council to request an urgent meeting.';
    expect(facts(text)).toEqual(['action/incursion KEN>UGA 2018-05-14']);
  });

  it('takes a bare denial as an answer to nobody', () => {
    const text = 'Kenya blames Uganda for the raid. Chad denied having armed the gunmen.';
    expect(facts(text)).toEqual(['statement/accuse KEN>UGA ../2018-05-15']);
  });

  it('gives no later words the day of a meeting of others', () => {
    const text =
      'Kenyan President Uhuru Kenyatta rang Yoweri Museveni on Sunday. Chad offered to host talks with Mali, an offer that Kampala turned down.';
    expect(facts(text)).toContain(`statement/refuse UGA>TCD ${NOW}`);
  });

  it('gives no call the days of a stay', () => {
    const text =
      'Kenyan President Uhuru Kenyatta, who was in Kampala last week, telephoned Yoweri Museveni.';
    expect(facts(text)).toContain(`meeting/call KEN+UGA ${NOW}`);
  });

  it('reads as news what somebody said on a day that he had done', () => {
    const [fact] = read('Kenya said on Monday it had closed its border with Uganda.');
    expect([fact && inShort(fact), fact?.background]).toEqual([
      'action/visa-border KEN>UGA 2018-05-14',
      false,
    ]);
  });
});
