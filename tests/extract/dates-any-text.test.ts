import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, dayText } from '../../events/day.ts';
import { parseEdtf } from '../../events/edtf.ts';
import { datesIn } from '../../src/extract/dates/scan.ts';
import { Told } from '../../src/extract/dates/told.ts';
import { lexiconOf } from '../../src/extract/lexicon.ts';
import { markedShapes, type Shapes, tokensOf } from '../../src/extract/text/token.ts';
import { wordMarks } from '../../src/extract/word-marks.ts';
import { article, extractor, vocabulary } from './reading.ts';

const WORDS =
  "the a in on by from to until since between and last next this past that following previous day week month year weekend quarter days weeks months years decade ago later earlier before after early late mid end of first third half fiscal today yesterday tomorrow Monday Friday November Nov. May march March 4 4th 31 2025 1999 2000 1990s nineteen ninety two thousand spring summer Christmas Easter Sunday New Good Thanksgiving Halloween since then ever several some recent twenty ten nineties second couple Eve eve period FY24 Q3 90 s 3 12 500 3.5 5/6 will met was 2025-11-04 31.12.2199 , - / ( ) . 's ’s".split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 40 })
  .map((words) => words.join(' '));
const day = fc
  .integer({ min: dayNumber('1000-01-01'), max: dayNumber('8999-12-31') })
  .map((number) => dayText(number));
const mentionsOf = async (text: string, publishedOn: string) =>
  (await extractor.read(article(text, publishedOn))).mentions.dates;

describe('dates in any text', () => {
  it('are verbatim, in order, apart, and of the vocabulary', async () => {
    await fc.assert(
      fc.asyncProperty(sentence, day, async (text, publishedOn) => {
        let end = 0;
        for (const date of await mentionsOf(text, publishedOn)) {
          expect(text.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(parseEdtf(date.edtf)).toMatchObject({ ok: true });
          end = date.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are those that a look at every word finds', () => {
    const marked = markedShapes(wordMarks(lexiconOf(vocabulary)));
    const read = (text: string, publishedOn: string, shapes?: Shapes) => {
      const tokens = tokensOf(text, shapes);
      return datesIn({ tokens, from: 0, to: tokens.length, publishedOn, told: new Told() });
    };
    fc.assert(
      fc.property(sentence, day, (text, publishedOn) => {
        // Words of which nothing is known may tell of time, all of them.
        expect(read(text, publishedOn, marked)).toEqual(read(text, publishedOn));
      }),
      { numRuns: 1_000 },
    );
  });

  it('are the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(sentence, day, async (text, publishedOn) => {
        expect(await mentionsOf(text, publishedOn)).toEqual(await mentionsOf(text, publishedOn));
      }),
    );
  });

  it.each([
    'today',
    'this week',
    'this month',
    'this year',
    'this decade',
    'this quarter',
    'this morning',
  ])('hold the day of publication: %s', async (words) => {
    await fc.assert(
      fc.asyncProperty(day, async (publishedOn) => {
        const [date] = await mentionsOf(`They met ${words}.`, publishedOn);
        const parsed = parseEdtf(date?.edtf ?? '');
        if (!parsed.ok) throw new Error(parsed.message);
        expect(parsed.value.earliest ?? '').toMatch(/^\d{4}-/);
        expect([parsed.value.earliest, publishedOn, parsed.value.latest].toSorted()).toEqual([
          parsed.value.earliest,
          publishedOn,
          parsed.value.latest,
        ]);
      }),
    );
  });

  it('name the weekday that the words name, within a week of publication', async () => {
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    await fc.assert(
      fc.asyncProperty(
        day,
        fc.nat(6),
        fc.constantFrom('met', 'will meet'),
        async (publishedOn, index, verb) => {
          const [date] = await mentionsOf(`They ${verb} on ${names[index]}.`, publishedOn);
          const number = dayNumber(date?.edtf ?? '');
          expect((((number + 3) % 7) + 7) % 7).toBe(index);
          const ahead = number - dayNumber(publishedOn);
          expect(verb === 'met' ? -ahead : ahead).toBeGreaterThanOrEqual(0);
          expect(Math.abs(ahead)).toBeLessThan(7);
        },
      ),
    );
  });
});
