import { describe, expect, it } from '@jest/globals';
import { type Titled, titleOf } from '../../events/title.ts';
import { ACTS, AGREEMENT_STATUSES, KINDS, MODALITIES, MODES } from '../../events/vocabulary.ts';
import { participant } from '../examples.ts';

const xi = (role: string) => participant('CHN', role, 'Xi Jinping');
const mishustin = (role: string) => participant('RUS', role, 'Mikhail Mishustin');
const beijing = { name: 'Beijing' };
const base = { modality: 'actual', place: null } as const;

describe('a title', () => {
  it.each<[string, Titled]>([
    [
      'Xi Jinping met Mikhail Mishustin in Beijing',
      {
        ...base,
        type: 'meeting',
        mode: 'visit',
        place: beijing,
        participants: [xi('host'), mishustin('guest')],
      },
    ],
    [
      'Mikhail Mishustin visited China',
      {
        ...base,
        type: 'meeting',
        mode: 'visit',
        place: beijing,
        participants: [participant('CHN', 'host'), mishustin('guest')],
      },
    ],
    [
      'A delegation from the United States visited the Netherlands',
      {
        ...base,
        type: 'meeting',
        mode: 'visit',
        participants: [participant('NLD', 'host'), participant('USA', 'guest')],
      },
    ],
    [
      'Mikhail Mishustin spoke with Xi Jinping by phone',
      {
        ...base,
        type: 'meeting',
        mode: 'call',
        calledBy: 'RUS',
        participants: [xi('party'), mishustin('party')],
      },
    ],
    [
      'France, Germany and Poland held a summit in Weimar',
      {
        ...base,
        type: 'meeting',
        mode: 'summit',
        place: { name: 'Weimar' },
        participants: ['FRA', 'DEU', 'POL'].map((code) => participant(code, 'party')),
      },
    ],
    [
      'France, Germany, Poland, Italy and 2 others met',
      {
        ...base,
        type: 'meeting',
        mode: 'in-person',
        participants: ['FRA', 'DEU', 'POL', 'ITA', 'ESP', 'AUT'].map((code) =>
          participant(code, 'party'),
        ),
      },
    ],
    [
      'China criticised Japan',
      {
        ...base,
        type: 'statement',
        act: 'criticise',
        participants: [participant('CHN', 'speaker'), participant('JPN', 'subject')],
      },
    ],
    [
      'Xi Jinping invited Mikhail Mishustin',
      {
        ...base,
        type: 'statement',
        act: 'invite',
        participants: [xi('speaker'), participant('CHN', 'subject'), mishustin('addressee')],
      },
    ],
    [
      'China and Russia issued a joint statement',
      {
        ...base,
        type: 'statement',
        act: 'joint-statement',
        participants: [participant('CHN', 'speaker'), participant('RUS', 'speaker')],
      },
    ],
    [
      'The European Union made a statement of praise',
      {
        ...base,
        type: 'statement',
        act: 'praise',
        participants: [participant('EUE', 'speaker'), participant('GBR', 'mentioned')],
      },
    ],
    [
      'France and Germany signed an agreement',
      {
        ...base,
        type: 'agreement',
        instrument: 'agreement',
        status: 'signed',
        participants: [participant('FRA', 'party'), participant('DEU', 'party')],
      },
    ],
    [
      'Denied: Russia suspended a treaty (New START)',
      {
        ...base,
        modality: 'denied',
        type: 'agreement',
        instrument: 'treaty',
        status: 'suspended',
        instrumentName: 'New START',
        participants: [participant('RUS', 'party')],
      },
    ],
    [
      'Planned: France to impose sanctions on Belarus',
      {
        ...base,
        modality: 'planned',
        type: 'action',
        kind: 'sanction',
        participants: [participant('FRA', 'initiator'), participant('BLR', 'recipient')],
      },
    ],
    [
      'Cancelled: Xi Jinping to meet Mikhail Mishustin',
      {
        ...base,
        modality: 'cancelled',
        type: 'meeting',
        mode: 'in-person',
        participants: [xi('party'), mishustin('party')],
      },
    ],
    [
      'NATO gave aid to Ukraine',
      {
        ...base,
        type: 'action',
        kind: 'aid',
        participants: [
          { ...participant(null, 'initiator'), organization: 'NATO' },
          participant('UKR', 'recipient'),
        ],
      },
    ],
  ])('reads "%s"', (title, fact) => {
    expect(titleOf(fact)).toBe(title);
  });

  const role = { meeting: 'party', statement: 'speaker', agreement: 'party', action: 'initiator' };
  const everyDetail = [
    ...MODES.map((mode) => ({ type: 'meeting', mode }) as const),
    ...ACTS.map((act) => ({ type: 'statement', act }) as const),
    ...AGREEMENT_STATUSES.map(
      (status) => ({ type: 'agreement', instrument: 'oral', status }) as const,
    ),
    ...KINDS.map((kind) => ({ type: 'action', kind }) as const),
  ];

  it.each(everyDetail)('begins with who acts: %j', (detail) => {
    for (const modality of MODALITIES) {
      const fact = {
        ...base,
        ...detail,
        modality,
        participants: [participant('FRA', role[detail.type])],
      };
      expect(titleOf(fact)).toMatch(/^([A-Z][a-z]+: )?France [a-z ]+[a-z]$/);
    }
  });

  it('stays short, whoever takes part', () => {
    const long = participant('FRA', 'party', 'x'.repeat(1_000));
    const fact = {
      ...base,
      type: 'meeting',
      mode: 'in-person',
      participants: [long, long],
    } as const;
    expect(titleOf(fact).length).toBeLessThanOrEqual(300);
  });
});
