import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const KENYA = 'President of Kenya';
const meetings = (text: string) =>
  readRelease(KENYA, text).filter((fact) => fact.startsWith('meeting'));
const MET = 'President William Ruto met with President Nana Akufo-Addo of Ghana in Nairobi.';
const further = (text: string) => meetings(`${MET} ${text}`).slice(1);

describe('a meeting that is looked forward to', () => {
  it.each([
    [
      'President William Ruto looks forward to welcoming President Nana Akufo-Addo of Ghana in June.',
      'meeting/visit GHA+KEN 2023-06',
    ],
    [
      'President William Ruto said that he looks forward to visiting Ghana in November.',
      'meeting/visit GHA+KEN 2023-11',
    ],
    [
      'President William Ruto looked forward to seeing President Nana Akufo-Addo of Ghana in Accra next month.',
      'meeting/in-person GHA+KEN 2023-06',
    ],
    [
      'President William Ruto looks forward to seeing President Nana Akufo-Addo of Ghana at the Coast Forum.',
      'meeting/in-person GHA+KEN 2023-05-09/..',
    ],
  ])('is planned where a day or an event is named: %s', (text, fact) => {
    expect(meetings(text)).toEqual([fact]);
  });

  it.each([
    'They look forward to seeing each other again in Accra this November.',
    'The two leaders looked forward to meeting again in Accra this November.',
  ])('is of those who met: %s', (text) => {
    expect(further(text)).toEqual(['meeting/in-person GHA+KEN 2023-11']);
  });

  it.each([
    'They look forward to meeting soon.',
    'They look forward to seeing progress in 2024.',
    "President William Ruto looks forward to seeing Ghana's new port in 2024.",
    'They look forward to meeting the challenges of 2024.',
  ])('is none where no day is named, or nobody is to be seen: %s', (text) => {
    expect(further(text)).toEqual([]);
  });

  it('does not change who the leaders are', () => {
    const found = readRelease(
      KENYA,
      `${MET} President William Ruto looks forward to welcoming President Macky Sall of Senegal in June. The two leaders agreed to open a port.`,
    );
    expect(found.at(-1)).toBe('agreement/oral GHA+KEN 2023-05-09~');
  });
});

describe('an invitation to visit', () => {
  const read = (text: string) =>
    extractor
      .extract(article(text, '2023-05-09'))
      .facts.map(inShort)
      .filter((fact) => fact.startsWith('meeting'));

  it.each([
    'Ghanaian President Nana Akufo-Addo accepted an invitation to visit Kenya next month.',
    "Ghanaian President Nana Akufo-Addo welcomed President William Ruto's invitation to visit Kenya in June.",
  ])('that is accepted for a day plans the visit: %s', (text) => {
    expect(read(text)).toEqual(['meeting/visit GHA+KEN 2023-06']);
  });

  it.each([
    'Ghanaian President Nana Akufo-Addo declined an invitation to visit Kenya next month.',
    'Ghanaian President Nana Akufo-Addo on Monday accepted an invitation to visit Kenya.',
  ])('that is declined, or for no day, plans none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a meeting or visit of some time before', () => {
  it.each([
    ["The call follows the two leaders' meeting in Accra in March 2022.", '2022-03'],
    ['They built on their substantive meeting in Accra on 3 March 2022.', '2022-03-03'],
  ])('is of those who met: %s', (text, day) => {
    expect(further(text)).toEqual([`meeting/in-person GHA+KEN ${day}`]);
  });

  it.each([
    'They spoke of the ministers ahead of their Meeting in October.',
    'The minister spoke of their leaders meeting in Accra in March 2022.',
  ])('is not where others met: %s', (text) => {
    expect(further(text)).toEqual([]);
  });

  it('leads to all the states that "and" joins, on no day of the talks', () => {
    expect(
      meetings(
        "President William Ruto spoke today with President Nana Akufo-Addo of Ghana to discuss the President's recent visit to Peru, Chile and Mali.",
      ),
    ).toEqual(['meeting/visit CHL+KEN+MLI+PER ../2023-05-09', 'meeting/call GHA+KEN 2023-05-09']);
  });
});
