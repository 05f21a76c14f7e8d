import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { eventTypes, isEventName } from '../../events/index.ts';
import {
  agreementReached,
  meetingHeld,
  occurred,
  participant,
  sourceRegistered,
  statementMade,
} from '../examples.ts';
import { factAmended, factsMerged } from '../judgements.ts';

/** The places and messages of what is wrong with data. */
const wrong = (type: keyof typeof eventTypes, data: object): Record<string, string> =>
  Object.fromEntries(
    eventTypes[type]
      .safeParse(data)
      .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [],
  );

const meeting = meetingHeld().data;

describe('a fact', () => {
  it.each([
    ['a country that there is not', { place: { name: 'Berlin', country: 'GER' } }, 'place.country'],
    [
      'a role of another type',
      { participants: [participant('DEU', 'speaker')] },
      'participants.0.role',
    ],
    ['nobody', { participants: [] }, 'participants'],
    [
      'a participant without a name',
      { participants: [participant(null, 'party')] },
      'participants.0',
    ],
    ['a topic that there is not', { topics: ['gossip'] }, 'topics.0'],
    [
      'an intensity off the scale',
      { coding: { ...meeting.coding, intensity: 11 } },
      'coding.intensity',
    ],
    ['certainty beyond certainty', { confidence: 1.1 }, 'confidence'],
    ['an id that is no UUID', { factId: '7' }, 'factId'],
    ['an empty title', { title: '' }, 'title'],
    ['an endless title', { title: 'x'.repeat(1_001) }, 'title'],
    [
      'a date of another precision',
      { occurred: { ...meeting.occurred, precision: 'year' } },
      'occurred.precision',
    ],
    [
      'evidence that ends elsewhere',
      { evidence: [{ start: 0, end: 9, text: 'short' }] },
      'evidence.0.end',
    ],
    [
      'a quote with one offset',
      { quotes: [{ text: 'so', speaker: null, start: 0, end: null }] },
      'quotes.0.end',
    ],
    ['a field that there is not', { weather: 'fine' }, ''],
  ])('is refused with %s', (_, change, place) => {
    expect(Object.keys(wrong('MeetingHeld', { ...meeting, ...change }))).toEqual([place]);
  });

  it('may quote without offsets, as a source without text does', () => {
    const quote = { text: 'so be it', speaker: null, start: null, end: null };
    expect(wrong('MeetingHeld', { ...meeting, quotes: [quote] })).toEqual({});
  });

  it.each(['participants', 'topics', 'quotes', 'evidence'])(
    'with a million wrong %s has one error',
    (field) => {
      const many = Array.from({ length: 1_000_000 }, () => 1);
      expect(Object.keys(wrong('MeetingHeld', { ...meeting, [field]: many }))).toEqual([field]);
    },
  );

  it('has the detail of its type and no other', () => {
    const { act, ...rest } = statementMade().data;
    expect(Object.keys(wrong('StatementMade', rest))).toEqual(['act']);
    expect(wrong('AgreementReached', { ...agreementReached().data, act })).toHaveProperty('');
  });
});

describe('an amendment', () => {
  it('names the fields with values that they can hold', () => {
    const changes = { occurred: occurred('2025-11-03'), act: 'criticise' } as const;
    expect(wrong('FactAmended', factAmended({ changes }).data)).toEqual({});
  });

  it.each([
    ['nothing', {}, 'changes'],
    ['the identity of the fact', { factId: meeting.factId }, 'changes'],
    ['a field that there is not', { weather: 'fine' }, 'changes'],
    [
      'a date that contradicts itself',
      { occurred: { ...meeting.occurred, latest: null } },
      'changes.occurred.latest',
    ],
  ])('is refused when it changes %s', (_, changes, place) => {
    expect(Object.keys(wrong('FactAmended', { ...factAmended().data, changes }))).toEqual([place]);
  });
});

describe('a source', () => {
  it.each(['javascript:alert(1)', 'ftp://files.example/a', 'news.example'])(
    'is refused at %s, to which no page may link',
    (url) => {
      expect(Object.keys(wrong('SourceRegistered', sourceRegistered({ url }).data))).toEqual([
        'url',
      ]);
    },
  );

  it.each(['2025-02-29', '0000-01-01', 'yesterday'])(
    'is refused when it was published on %s, which is no day',
    (publishedOn) => {
      const { data } = sourceRegistered({ publishedOn });
      expect(wrong('SourceRegistered', data)).toEqual({
        publishedOn: expect.stringContaining(publishedOn),
      });
    },
  );
});

describe('event types', () => {
  it('are known by their names alone', () => {
    expect(['MeetingHeld', 'meetingHeld', 'toString'].map(isEventName)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('join a word to two facts at least', () => {
    const facts = [meeting.factId];
    expect(Object.keys(wrong('FactsMerged', factsMerged({ facts }).data))).toEqual(['facts']);
  });

  it.each(Object.values(eventTypes).map((type) => [type.name, type] as const))(
    'can be described to clients: %s',
    (_, { schema }) => {
      expect(z.toJSONSchema(schema)).toMatchObject({
        type: 'object',
        additionalProperties: false,
      });
    },
  );
});
