import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

/** Published on a Wednesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2019-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2019-05-15~';
const ON = { on: '2019-05-15' };

const SAMPLES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'talks at which something is agreed, or that are agreed on': [
    [
      'Ghana and Togo agreed to hold naval exercises at a summit in Accra on June 3.',
      [`agreement/oral GHA+TGO ${NOW}`],
    ],
    [
      'Ghanaian President Nana Akufo-Addo and Togolese President Faure Gnassingbe agreed to restart trade talks at a meeting in Accra on June 28.',
      [`agreement/oral GHA+TGO ${NOW}`, 'meeting/in-person GHA+TGO 2019-06-28'],
    ],
    [
      'Ghana and Togo agreed to discuss fishing at talks in Accra on Friday.',
      [`agreement/oral GHA+TGO ${NOW}`],
    ],
    [
      'Ghana and Togo agreed to free prisoners at talks in Accra on Monday.',
      ['meeting/in-person GHA+TGO 2019-05-13', 'agreement/oral GHA+TGO 2019-05-13'],
    ],
    [
      'Ghana and Togo agreed to free prisoners at a summit in Accra on May 3.',
      ['meeting/summit GHA+TGO 2019-05-03', 'agreement/oral GHA+TGO 2019-05-03'],
    ],
  ],
  'what was, or is, to be': [
    [
      "Ghana's consul was the third envoy to be expelled by Togo on Sunday.",
      ['action/expulsion TGO>GHA 2019-05-12'],
    ],
    [
      'Ten Ghanaian soldiers were confirmed to be detained by Togo on Monday.',
      ['action/detention TGO>GHA 2019-05-13'],
    ],
    [
      "Mali's troops began to be withdrawn from Chad on Monday.",
      ['action/ceasefire-withdrawal MLI>TCD 2019-05-13'],
    ],
    [
      'The treaty is to be signed by Ghana and Togo on Friday.',
      ['agreement/treaty GHA+TGO 2019-05-17'],
    ],
    [
      'A summit to be held in Accra on Friday will bring together Ghana and Togo.',
      ['meeting/summit GHA+TGO 2019-05-17'],
    ],
    [
      'The first Ghana-Togo summit to be held in Accra on Friday will tackle fishing.',
      ['meeting/summit GHA+TGO 2019-05-17'],
    ],
  ],
  'warnings to another state, and to travellers': [
    ['Russia warned the Japanese not to join the boycott.', [`statement/threaten RUS>JPN ${NOW}`]],
    ['India warned the Chinese to keep out of Ladakh.', [`statement/threaten IND>CHN ${NOW}`]],
    ['Israel warned Russians against arming Syria.', [`statement/threaten ISR>RUS ${NOW}`]],
    ['Australia warned Australians not to travel to Mali.', [`action/visa-border AUS>MLI ${NOW}`]],
    ['Britain warned Britons against travelling to Mali.', [`action/visa-border GBR>MLI ${NOW}`]],
    ['Canada warned Canadians to stay away from Mali.', [`action/visa-border CAN>MLI ${NOW}`]],
  ],
  'who leaves for a visit': [
    ['Bolivian President Evo Morales left Bolivia for exile in Mexico.', []],
    ['Bolivian President Evo Morales left on Monday for exile in Mexico.', []],
    ["Peru's minister left office for a post in Israel.", []],
    ['The Libyan minister left the hospital for Morocco.', []],
    ['The Libyan minister left here on Monday for Morocco.', ['meeting/visit LBY+MAR 2019-05-13']],
    ['The Libyan minister left Monday for Morocco.', ['meeting/visit LBY+MAR 2019-05-13']],
  ],
  'courts, parties and chambers': [
    [
      'Venezuela expelled four Spanish members of the European Parliament on Tuesday.',
      ['action/expulsion VEN>ESP 2019-05-14'],
    ],
    ['Ghana expelled four Togolese members from the ruling party on Tuesday.', []],
    [
      'U.S. prosecutors indicted a Russian man on hacking charges.',
      [`action/legal USA>RUS ${NOW}`],
    ],
    [
      'A Turkish court on Tuesday charged an American priest with spying.',
      ['action/legal TUR>USA 2019-05-14'],
    ],
    ['A Turkish court on Tuesday charged an American singer with fraud.', []],
  ],
  'what is told of who does something meanwhile': [
    [
      'Turkish jets chasing the rebels struck in northern Iraq on Tuesday.',
      ['action/force TUR>IRQ 2019-05-14'],
    ],
    ['The Turkish army buried two soldiers killed in Iraq.', []],
  ],
  'finals, popes and towns': [
    [
      'Russia withdrew the final 200 troops from Georgia.',
      [`action/ceasefire-withdrawal RUS>GEO ${NOW}`],
    ],
    ['Ghana beat Togo in the final on Sunday.', []],
    ['The Egyptian president met the Coptic Pope in Cairo on Monday.', []],
    [
      'The Egyptian president met the Pope in Cairo on Monday.',
      ['meeting/in-person EGY+VAT 2019-05-13'],
    ],
    [
      'Lebanese Foreign Minister Gebran Bassil visited Tripoli on Monday.',
      ['meeting/visit LBN+LBY 2019-05-13'],
    ],
    ['Lebanese Foreign Minister Gebran Bassil visited the northern city of Tripoli on Monday.', []],
  ],
  'papers that end another, and states in a list': [
    [
      'The United States and Russia signed an accord on Monday, terminating the 1987 missile treaty.',
      ['agreement/agreement RUS+USA 2019-05-13', `agreement/treaty RUS+USA ${NOW}`],
    ],
    [
      'Ghana and Togo signed an accord on Monday, agreeing to share a port.',
      ['agreement/agreement GHA+TGO 2019-05-13'],
    ],
    [
      'Ukraine thanked a coalition comprising Poland, Lithuania and Canada.',
      [`statement/praise UKR>CAN+LTU+POL ${NOW}`],
    ],
  ],
  'words of praise and refusal': [
    ['Mali said Ghana had been too generous to Togo.', [`statement/criticise MLI>GHA ${NOW}`]],
    ['Mali said Ghana had been very generous to Togo.', [`statement/praise MLI>GHA ${NOW}`]],
  ],
  'whoever outlives his state, and those of long ago': [
    [
      "The Soviet Union's last leader, Mikhail Gorbachev, urged the United States to keep the treaty.",
      [`statement/appeal SUN>USA ${NOW}`],
    ],
    [
      'The Soviet Union threatened the United States with war.',
      ['statement/threaten SUN>USA ../1991-12-26'],
    ],
    [
      'Japan and Russia quarrel over islands. Prime Minister Abe met North Korean leader Kim Jong Il in 2002. They hold military drills together.',
      ['meeting/in-person JPN+PRK 2002', `action/exercise JPN+RUS ${NOW}`],
    ],
    [
      'Prime Minister Abe met Russian President Putin in March. The pair agreed to open a bank.',
      ['meeting/in-person JPN+RUS 2019-03', 'agreement/oral JPN+RUS 2019-03'],
    ],
  ],
};

describe.each(Object.entries(SAMPLES))('%s', (_, samples) => {
  it.each(samples)('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('where an office has spoken of its own people', () => {
  const MET =
    'Vladimir Putin met Turkish President Erdogan in Sochi on Monday. The President then met with the workers of a local plant.';

  it('the guest who acts again did so at the meeting', () =>
    expect(readRelease('President of Russia', `${MET} Mr Erdogan thanked Russia.`, ON)).toEqual([
      'meeting/in-person RUS+TUR 2019-05-13',
      'statement/praise TUR>RUS 2019-05-13',
    ]));

  it('nothing that is said there is for the guest', () =>
    expect(
      readRelease('President of Russia', `${MET} He stressed the importance of schools.`, ON),
    ).toHaveLength(1));
});
