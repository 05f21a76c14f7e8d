import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** 2019-05-09 was a Thursday. */
const read = (text: string) => extractor.extract(article(text, '2019-05-09')).facts.map(inShort);

describe('what is quoted in several sentences', () => {
  it.each([
    [
      'in its second half',
      '"We keep our word," Ghanaian Foreign Minister Ama Osei said on Monday. "We will never attack Togo."',
    ],
    [
      'behind words to nobody',
      'Ghanaian Foreign Minister Ama Osei told reporters on Monday that talks go on. "We will never attack Togo," she said.',
    ],
    [
      'before its day is named',
      '"We will never attack Togo. That must stop," Ghanaian Foreign Minister Ama Osei said on Monday.',
    ],
  ])('is of the day on which it was said, %s', (_, text) => {
    expect(read(text)).toContain('statement/refuse GHA>TGO 2019-05-06');
  });

  it.each([
    [
      'another speaks',
      '"We keep our word," Ghanaian Foreign Minister Ama Osei said on Monday. Beninese Foreign Minister Kofi Adu said: "We will never attack Togo."',
      'statement/refuse BEN>TGO 2019-05-09~',
    ],
    [
      'it names a day of its own',
      '"We keep our word," Ghanaian Foreign Minister Ama Osei said on Monday. "We will never attack Togo," she said on Tuesday.',
      'statement/refuse GHA>TGO 2019-05-07',
    ],
  ])('is not where %s', (_, text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('what was then', () => {
  it.each([
    [
      'Ghana and Togo fought in May 2011, when Ghana expelled two Beninese envoys.',
      'action/expulsion GHA>BEN 2011-05',
    ],
    [
      'Ghana said on Monday that talks had failed, accusing Togo of deceit.',
      'statement/accuse GHA>TGO 2019-05-06',
    ],
  ])('has the date of the clause that it hangs on: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});
