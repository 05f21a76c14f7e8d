import { expect, test } from '@jest/globals';
import { readNews } from './reading.ts';

const saw = (behind: string) =>
  readNews(`Kenyan Foreign Minister Ann Otieno saw Zambian President Bob Phiri ${behind}.`);

test.each([
  // Only those who speak for a state tell what it will do.
  'Kenya will attack Zambia, sources said.',
  'Kenya will attack Zambia, diplomats said.',
  'Zambia will be attacked by Kenya, officials said.',
  "Kenya would like Zambia's weather, officials said.",
  'Kenya will celebrate its victory over Zambia, officials said.',
  'Kenya would not attack Zambia, officials said.',
  // Papers between others.
  "A treaty on Kenya, Zambia's neighbour, was signed.",
  'A deal for the release of a Zambian held in Kenya was signed by rebels.',
  'An accord under which Kenya will send maize to Zambia was signed by rebels.',
  'An agreement allowing the Red Cross into Kenya from Zambia was signed.',
  'Kenya signed a contract with Shell to sell oil to Zambia.',
  // Sailors on leave.
  'A Kenyan navy officer visited Tonga on holiday.',
  'A Kenyan naval historian visited Tonga.',
  // No raid of a state.
  "Kenya resisted a takeover and a raid by Zambia's market regulator.",
  'A Zambian town was hit by a Kenyan drought and Malian fire.',
  // Invited by others.
  'The president of Zambia was invited to visit Finland, whose embassy burned, by the king of Sweden.',
  'The president of Zambia got an invitation to visit Kenya from rebels there.',
  // Freed by rescuers.
  'A Kenyan hiker was freed in Zambia after falling into a crevasse.',
  'A Kenyan trawler was freed in Peru after it ran aground.',
  // No country is left.
  'Kenyan soldiers marched out of a Zambian stadium.',
  'Kenyan tanks rolled out of a factory in Zambia.',
])('tells nothing of %s', (text) => {
  expect(readNews(text)).toEqual([]);
});

test.each([
  'on television',
  'in a photograph',
  'in a dream',
  'on the list',
  'at fault',
  'over the line',
  ', then in exile, as weak',
])('tells of no meeting where somebody is seen %s', (behind) => {
  expect(saw(behind)).toEqual([]);
});

test.each(['in Lusaka', 'at the presidential palace', 'over lunch', 'for talks'])(
  'tells of a meeting where somebody is seen %s',
  (behind) => {
    expect(saw(behind)).toEqual(['meeting/in-person KEN+ZMB 2023-05-09~']);
  },
);

test.each([
  ['Kenya will attack Zambia, a defence official said.', 'statement/threaten KEN>ZMB 2023-05-09~'],
  [
    'An accord under which Kenya will send maize to Zambia was signed by both.',
    'agreement/agreement KEN+ZMB ../2023-05-09',
  ],
  [
    'A deal on basing Kenyan jets in Zambia was signed on Monday.',
    'agreement/agreement KEN+ZMB 2023-05-08',
  ],
  ['Two Kenyan navy ships visited Tonga.', 'meeting/visit KEN+TON 2023-05-09~'],
  ["Kenya's attack on Zambia was repelled by French troops.", 'action/force KEN>ZMB 2023-05-09~'],
  [
    'Zambian and French troops repelled an attack by Kenya.',
    'action/force KEN>FRA+ZMB 2023-05-09~',
  ],
  [
    "Kenya said it shared the concern of Zambia about Mali's tests.",
    'statement/support KEN>ZMB 2023-05-09~',
  ],
  [
    'Kenya sent tents, food and, officials said, a plane to Zambia.',
    'action/aid KEN>ZMB 2023-05-09~',
  ],
  [
    'Kenya released two pilots, a spokesman said, and a cook from Zambia.',
    'action/release-exchange KEN>ZMB 2023-05-09~',
  ],
  ['A Kenyan convoy rolled out of Zambia.', 'action/ceasefire-withdrawal KEN>ZMB 2023-05-09~'],
])('reads %s', (text, fact) => {
  expect(readNews(text)).toEqual([fact]);
});

test('takes up who stood before an aside behind "after"', () => {
  expect(
    readNews('Kenya reacted angrily after Mali, backed by Zambia, closed its border.'),
  ).toContain('action/visa-border MLI>KEN 2023-05-09~');
});
