import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';

describe('what parts a verb from its auxiliary or its subject', () => {
  it.each([
    [
      'The Togolese envoy was on Monday summoned to the Ghanaian foreign ministry.',
      ['action/protest GHA>TGO 2018-05-14'],
    ],
    [
      'The Togolese envoy was, according to officials, summoned to the Ghanaian foreign ministry.',
      [`action/protest GHA>TGO ${NOW}`],
    ],
    [
      "Ghana's ambassador had on 3 May been recalled from Lome.",
      ['action/recall GHA>TGO 2018-05-03'],
    ],
    [
      'Ghana has, in response, recalled its ambassador from Togo.',
      ['action/recall GHA>TGO ../2018-05-15'],
    ],
    [
      'Ghana has since Monday barred Togolese ships from its ports.',
      ['action/visa-border GHA>TGO 2018-05-14/..'],
    ],
    [
      'The two Togolese diplomats who were accused of spying were expelled by Ghana on Monday.',
      ['action/expulsion GHA>TGO 2018-05-14'],
    ],
    [
      'The envoy of Togo who had left Accra was expelled by Ghana on Monday.',
      ['action/expulsion GHA>TGO 2018-05-14'],
    ],
    ['The meeting was on Monday, and summoned witnesses waited.', []],
    ['Officials who said aid was late were dismissed by Ghana on Monday.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('passives that name nobody who acts', () => {
  it.each([
    [
      'Visas were abolished between Ghana and Togo on Monday.',
      ['action/visa-border GHA+TGO 2018-05-14'],
    ],
    [
      'Diplomatic ties were restored between Ghana and Togo on Monday.',
      ['action/relations GHA+TGO 2018-05-14'],
    ],
    [
      'Flights were resumed on Monday between Ghana and Togo.',
      ['action/sanction-relief GHA+TGO 2018-05-14'],
    ],
    [
      'Prisoners were exchanged between Ghana and Togo on Monday.',
      ['action/release-exchange GHA+TGO 2018-05-14'],
    ],
    ['The border was closed between Ghana and Togo on Monday.', []],
    [
      'A protest was lodged with the Togolese embassy, the Ghanaian foreign ministry said.',
      [`action/protest GHA>TGO ${NOW}`],
    ],
    [
      'A strong protest was lodged with the Togolese embassy in Accra on Monday.',
      ['action/protest GHA>TGO 2018-05-14'],
    ],
    [
      'A note of protest was handed to the Togolese ambassador in Accra on Monday.',
      ['action/protest GHA>TGO 2018-05-14'],
    ],
    ['A note of protest was handed to the Togolese ambassador on Monday.', []],
    [
      'Two Togolese diplomats have been expelled, the Ghanaian foreign ministry said.',
      ['action/expulsion GHA>TGO ../2018-05-15'],
    ],
    [
      'Two Ghanaian diplomats have been expelled from Togo, the Ghanaian foreign ministry said.',
      ['action/expulsion TGO>GHA ../2018-05-15'],
    ],
    ['Two of its diplomats had been expelled, the Ghanaian foreign ministry said.', []],
    [
      "The border with Togo had been closed, Ghana's interior minister said on Monday.",
      [`action/visa-border GHA>TGO ${NOW}`],
    ],
    [
      "Ghana's trade minister said tariffs on Togolese maize had been lifted.",
      ['action/trade-measure GHA>TGO ../2018-05-15'],
    ],
    ["Ghana's trade minister said tariffs on Togolese maize could be lifted.", []],
    [
      'Ghana said that the talks had failed and that its ambassador to Togo would be recalled.',
      ['action/recall GHA>TGO 2018-05-15/..'],
    ],
    [
      'Ghana announced that 200 soldiers would be sent to Mali.',
      ['action/deployment GHA>MLI 2018-05-15/..'],
    ],
    ['Ghana hoped that 200 soldiers would be sent to Mali.', []],
    [
      'It was announced in Accra on Monday that the border with Togo had been closed.',
      ['action/visa-border GHA>TGO ../2018-05-15'],
    ],
    ['It was feared in Accra on Monday that the border with Togo had been closed.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('deeds that nouns name', () => {
  it.each([
    [
      'Ghana defended its expulsion of two Togolese diplomats.',
      ['action/expulsion GHA>TGO ../2018-05-15', `statement/defend GHA>TGO ${NOW}`],
    ],
    [
      'Ghana and Benin announced their recognition of Kosovo on Monday.',
      ['action/relations BEN+GHA>XKX 2018-05-14'],
    ],
    [
      'Serbia recalled its ambassador from Accra over its recognition of Kosovo.',
      ['action/relations GHA>XKX ../2018-05-15', `action/recall SRB>GHA ${NOW}`],
    ],
    [
      'Ghana was criticised by Mali for its seizure of three Malian boats.',
      ['action/detention GHA>MLI ../2018-05-15', `statement/criticise MLI>GHA ${NOW}`],
    ],
    ['Ghana announced the closure of its border with Togo.', [`action/visa-border GHA>TGO ${NOW}`]],
    [
      'Ghana announced the release of three Togolese policemen.',
      [`action/release-exchange GHA>TGO ${NOW}`],
    ],
    ['Ghana proposed the closure of its border with Togo.', []],
    [
      'The release by Ghana of 20 Togolese prisoners ended the crisis.',
      ['action/release-exchange GHA>TGO ../2018-05-15'],
    ],
    [
      'The sanctions which Ghana imposed on Togo in May have hurt trade.',
      ['action/sanction GHA>TGO 2018-05'],
    ],
    ['The aid that Denmark gave to Mali in 2003 was wasted.', ['action/aid DNK>MLI 2003']],
    [
      'Ghana arrested and swiftly deported two Togolese journalists.',
      [`action/detention GHA>TGO ${NOW}`, `action/expulsion GHA>TGO ${NOW}`],
    ],
    [
      'Ghana has arrested and will expel two Togolese officers.',
      ['action/detention GHA>TGO ../2018-05-15', 'action/expulsion GHA>TGO 2018-05-15/..'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
