import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

describe('what a day or a dateline parts', () => {
  it.each([
    [
      'A Kenyan minister was last week expelled from Tanzania.',
      'action/expulsion TZA>KEN 2018-05-07/2018-05-13',
    ],
    [
      'A Kenyan ship with ten people on board was last night given permission to enter a Tanzanian port.',
      'action/visa-border TZA>KEN 2018-05-14',
    ],
    [
      'The Kenyan ambassador was late on Friday summoned by Tanzania.',
      'action/protest TZA>KEN 2018-05-11',
    ],
    [
      'NAIROBI, Kenya — Accusing Tanzania of spying, President Uhuru Kenyatta announced on Monday that Kenya was recalling its ambassador.',
      'statement/accuse KEN>TZA 2018-05-14',
    ],
    [
      'Kenya and Tanzania met on Monday and agreed to open a road.',
      'agreement/oral KEN+TZA 2018-05-14',
    ],
    [
      'French President Emmanuel Macron telephoned both Prime Minister Issa Keita of Mali and his Kenyan counterpart, Uhuru Kenyatta, on Monday.',
      'meeting/call FRA+KEN+MLI 2018-05-14',
    ],
    [
      'A Kenyan representation was opened in Accra on Monday.',
      'action/relations KEN>GHA 2018-05-14',
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toContain(expected);
  });

  it('takes the only agreement of a story for "the accord", far down', () => {
    const rain = 'It rained in the hills and the roads were wet. '.repeat(16);
    const text = `Kenya and Tanzania signed an accord on Monday. ${rain}Ghana welcomed the accord on Tuesday.`;
    expect(facts(text)).toContain('statement/praise GHA>KEN+TZA 2018-05-15');
  });

  it.each(['Kenya was in Tanzania on Monday, visited by few.', 'Kenya was on Monday.'])(
    'reads no deed of what was only there: %s',
    (text) => {
      expect(facts(text).filter((fact) => !fact.startsWith('meeting'))).toEqual([]);
    },
  );
});
