import { describe, expect, it } from '@jest/globals';
import {
  developmentReleases,
  developmentTwins,
  mergedIn,
  type Release,
} from './merged-releases.ts';

const release = (id: string, publisher: string, published: string, text: string): Release => ({
  id,
  publisher,
  published,
  title: 'On a call',
  text,
});

const white = (text: string, id = 'white', day = '2023-04-12') =>
  release(id, 'The White House', `${day}T18:30:00-04:00`, text);
const ukrainian = (text: string, id = 'bankova', day = '2023-04-12') =>
  release(id, 'President of Ukraine', `${day}T23:10:00Z`, text);

const call =
  'President Biden spoke today with President Volodymyr Zelenskyy of Ukraine. The President thanked him for his hospitality.';
const conversation =
  'Ukrainian President Volodymyr Zelenskyy held a phone conversation with US President Joseph Biden. The parties discussed grain.';

describe('releases of two governments on one call', () => {
  it('are one entry with two reports', () => {
    expect(mergedIn([white(call), ukrainian(conversation)])).toEqual([
      {
        type: 'MeetingHeld',
        date: '2023-04-12',
        releases: ['bankova', 'white'],
        people: expect.anything(),
      },
    ]);
  });

  it('are one where midnight lies between them, and two with a day more', () => {
    const next = (day: string) =>
      mergedIn([white(call), white(call.replace('him', 'Kyiv'), 'later', day)]);
    expect(next('2023-04-13')).toHaveLength(1);
    expect(next('2023-04-14')).toEqual([]);
  });
});

describe('releases on different happenings', () => {
  it('stay apart where one leader received two guests at one place on one day', () => {
    const guests = [
      'President Joseph R. Biden, Jr. met today in Warsaw with President Andrzej Duda of Poland.',
      'President Joseph R. Biden, Jr. met today in Warsaw with Prime Minister Mateusz Morawiecki of Poland.',
    ];
    expect(mergedIn(guests.map((text, at) => white(text, `${at}`, '2023-02-21')))).toEqual([]);
  });

  it('stay apart where one tells of a talk at some time, as somebody says', () => {
    const interview =
      'The harvest was good. According to Volodymyr Zelenskyy, in a conversation with American President Joseph Biden, he discussed grain.';
    expect(mergedIn([white(call), ukrainian(interview)])).toEqual([]);
  });

  it('stay apart where one tells of several calls', () => {
    const several =
      'President Volodymyr Zelenskyy of Ukraine spoke by phone several times with US President Joseph Biden.';
    expect(mergedIn([white(call), ukrainian(several)])).toEqual([]);
  });
});

describe('quotes of one speaker on one day', () => {
  const quote = (words: string, id: string) =>
    ukrainian(`"We ask Poland for ${words}," President Volodymyr Zelenskyy said.`, id);

  it('are one statement where they say the same, and two where they share words that anybody says', () => {
    const more = 'more trains, so that there are no queues';
    const same = [quote(more, 'one'), ukrainian(`${quote(more, 'two').text} It rained.`, 'two')];
    expect(mergedIn(same)).toMatchObject([{ releases: ['one', 'two'] }]);
    const other = ukrainian(
      '"Poland must send longer buses, so that there are no strikes," President Volodymyr Zelenskyy said.',
      'two',
    );
    expect(mergedIn([quote(more, 'one'), other])).toEqual([]);
  });
});

const releases = developmentReleases();
const ifThere = releases ? it : it.skip;

describe('all releases for development', () => {
  ifThere('merge as the list of twins says, and otherwise only where the same people met', () => {
    const merged = mergedIn(releases ?? []);
    for (const { a, b } of developmentTwins()) {
      const both = merged.filter((one) => one.releases.includes(a) && one.releases.includes(b));
      expect(both).toMatchObject([{ type: 'MeetingHeld', releases: [a, b].sort() }]);
    }
    for (const { type, releases: of, people } of merged) {
      expect({ of, type, people: new Set(people.map((names) => names.join())).size }).toEqual({
        of,
        type: 'MeetingHeld',
        people: 1,
      });
    }
  });
});
