import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

/** Published on a Tuesday. */
const togo = (text: string) => readRelease('Ministry of Foreign Affairs of Togo', text);

const NOW = '2023-05-09~';

describe('a participle at the head of a sentence', () => {
  it.each([
    [
      'Received on Monday by President Gnassingbé, Foreign Minister Ana Gervasi of Peru praised Togo.',
      ['meeting/visit PER+TGO 2023-05-08', 'statement/praise PER>TGO 2023-05-08'],
    ],
    [
      'The Foreign Minister of Peru, Ana Gervasi, arrived in Lomé on Sunday. Received on Monday by President Gnassingbé, she conveyed her greetings.',
      [
        'meeting/visit PER+TGO 2023-05-07',
        'meeting/visit PER+TGO 2023-05-08',
        'statement/greeting PER>TGO 2023-05-08',
      ],
    ],
  ])('tells what was done to whoever acts next: %s', (text, expected) => {
    expect(togo(text)).toEqual(expected);
  });
});

describe('third states', () => {
  it('voice their support for the state that tells of it', () => {
    expect(togo('Peru and Chile voiced their support.')).toEqual([
      `statement/support CHL+PER>TGO ${NOW}`,
    ]);
    expect(togo('Togo and Peru voiced their support for Mali.')).toEqual([
      `statement/support PER+TGO>MLI ${NOW}`,
    ]);
  });

  it('have chosen no terrorist attack', () => {
    expect(togo('Togo regrets the terrorist attack in Peru.')).toEqual([
      `statement/greeting TGO>PER ${NOW}`,
    ]);
    expect(togo('Togo regrets the attack by Peru.')).toEqual([
      `statement/criticise TGO>PER ${NOW}`,
    ]);
  });
});

describe('who was on the telephone', () => {
  it('is the office that tells of it', () => {
    expect(
      togo(
        'In a telephone conversation on Monday, Foreign Minister Ana Gervasi of Peru thanked Togo.',
      ),
    ).toEqual(['meeting/call PER+TGO 2023-05-08', 'statement/praise PER>TGO 2023-05-08']);
  });
});

describe('a paper that was signed', () => {
  it('dates what its signers say', () => {
    expect(
      togo(
        'Minister Robert Dussey signed an agreement on fishing with Foreign Minister Ana Gervasi of Peru in Lima on Monday. Minister Dussey thanked Peru. Togo thanks Peru.',
      ),
    ).toEqual([
      'agreement/agreement PER+TGO 2023-05-08',
      'statement/praise TGO>PER 2023-05-08',
      `statement/praise TGO>PER ${NOW}`,
    ]);
  });

  it('comes into force', () => {
    expect(
      togo(
        'The ministers of Togo and Peru signed a treaty on fishing on 3 May. The treaty enters into force on 7 June.',
      ),
    ).toEqual(['agreement/treaty PER+TGO 2023-05-03', 'agreement/treaty PER+TGO 2023-06-07']);
  });
});

describe('other words for known deeds', () => {
  it.each([
    [
      'Peru will finance the restoration of the fort in Lomé at a cost of two million euros.',
      ['action/aid PER>TGO 2023-05-09/..'],
    ],
    ['The Minister leaves tomorrow for Lima.', ['meeting/visit PER+TGO 2023-05-10']],
    [
      'Malian forces subjected a village in Togo to artillery fire on Monday.',
      ['action/force MLI>TGO 2023-05-08'],
    ],
  ])('%s', (text, expected) => {
    expect(togo(text)).toEqual(expected);
  });
});
