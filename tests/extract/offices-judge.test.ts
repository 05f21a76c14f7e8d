import { describe, expect, it } from '@jest/globals';
import { readRelease as read } from './reading.ts';

const told = (publisher: string, text: string) => read(publisher, text);

describe('what an office says of another state', () => {
  it.each([
    ['We are following with great concern the situation in Malta.', 'criticise'],
    ['Peru watches the crackdown in Malta with growing alarm and urges patience.', 'criticise'],
    ['Peru has serious concerns about the conduct of the Maltese police.', 'criticise'],
    ['We condemn the coup attempt in the Republic of Malta.', 'criticise'],
    ['We regret the adoption of the law on foreign funding in Malta.', 'criticise'],
    ['This decision by the Maltese Government is a grave mistake.', 'criticise'],
    ['The statements made by the Maltese Prime Minister are irresponsible.', 'criticise'],
    ["Malta's latest move constitutes a violation of the Convention.", 'criticise'],
    ['The Maltese authorities have taken another hostile step.', 'criticise'],
    ['Malta has no right to point fingers at Peru.', 'criticise'],
    ['The statement of the Maltese Ministry is far from the truth.', 'refuse'],
    ['The decision of the Maltese Parliament is null and void for Peru.', 'oppose'],
    ['The Foreign Minister underlined her opposition to the Maltese plan.', 'oppose'],
  ])('"%s" is hard on it', (text, act) => {
    expect(told('Ministry of Foreign Affairs of Peru', text)[0]).toMatch(
      new RegExp(`^statement/${act} PER>MLT `),
    );
  });

  it.each([
    ['Peru stands ready to offer all possible assistance to Malta.', 'intent'],
    ['Peru is always prepared to work with Malta.', 'intent'],
    ['Peru attaches great importance to its relations with Malta.', 'praise'],
    ['Peru is deeply grateful to Malta for its doctors.', 'praise'],
    ['The Minister welcomed the progress of Malta on fishing.', 'praise'],
    ['Our thoughts are with the people of Malta.', 'greeting'],
    ['My heart goes out to all those who lost their homes in the floods in Malta.', 'greeting'],
    ['We wish a speedy recovery to those who were hurt in the earthquake in Malta.', 'greeting'],
    ['Peru is deeply saddened by the loss of life in Malta.', 'greeting'],
  ])('"%s" is friendly', (text, act) => {
    expect(told('Ministry of Foreign Affairs of Peru', text)).toEqual([
      expect.stringMatching(new RegExp(`^statement/${act} PER>MLT `)),
    ]);
  });

  it('raises a case with those whom it names', () => {
    expect(
      told(
        'Ministry of Foreign Affairs of Peru',
        'The Minister raised the case of Ann Berg with Maltese Foreign Minister Ian Borg.',
      ),
    ).toEqual([expect.stringMatching('^statement/appeal PER>MLT ')]);
    expect(
      told('Ministry of Foreign Affairs of Peru', 'We took up the matter with the Maltese side.'),
    ).toEqual([expect.stringMatching('^statement/comment PER>MLT ')]);
  });

  it.each([
    'The minister said that the Maltese decision is a mistake.',
    'Whether the Maltese decision is a mistake will be seen.',
    'The thoughts of a Maltese poet are with the people of Malta.',
    'Life in Malta is unacceptable to cats.',
  ])('"%s" is no judgement of its own', (text) => {
    const facts = told('Ministry of Foreign Affairs of Peru', text);
    expect(facts.length).toBeLessThanOrEqual(1);
  });
});

describe('who speaks and acts in a release', () => {
  it.each([
    [
      'Ministry of External Affairs, India',
      'EAM met with Foreign Minister of Malta Ian Borg.',
      'IND+MLT',
    ],
    [
      'Ministry of Foreign Affairs of Qatar',
      'HE Minister of Foreign Affairs met with HE the Maltese Foreign Minister Ian Borg.',
      'MLT+QAT',
    ],
    [
      'Ministry of Foreign Affairs of Japan',
      'Vice-Minister Mori Taro met with Foreign Minister of Malta Ian Borg.',
      'JPN+MLT',
    ],
    [
      'German Federal Foreign Office',
      'In Valletta, State Secretary Ann Berg met with Foreign Minister of Malta Ian Borg.',
      'DEU+MLT',
    ],
    [
      'Ministry of Foreign Affairs of Norway',
      'The Deputy Minister met with Foreign Minister of Malta Ian Borg.',
      'MLT+NOR',
    ],
  ])('%s: "%s"', (publisher, text, parties) => {
    expect(told(publisher, text)[0]).toMatch(`meeting/in-person ${parties} `);
  });

  it('takes dollars for money', () => {
    expect(
      told(
        'Ministry of Foreign Affairs of Peru',
        'Peru will provide US$ 3 million in aid to Malta.',
      ),
    ).toEqual([expect.stringMatching('^action/aid PER>MLT ')]);
  });

  it.each([
    [
      'Today the Federal Government expelled two members of the Maltese Embassy.',
      'action/expulsion DEU>MLT',
    ],
    [
      'The Federal Government has recalled its ambassador to Malta for consultations.',
      'action/recall DEU>MLT',
    ],
    [
      'Germany is making a further 20 million euro available for humanitarian assistance in Malta.',
      'action/aid DEU>MLT',
    ],
    ['Germany handed over a consignment of medicines to Malta.', 'action/aid DEU>MLT'],
    ['Germany has instituted proceedings against Malta before a court.', 'action/legal DEU>MLT'],
  ])('"%s"', (text, fact) => {
    expect(told('German Federal Foreign Office', text)[0]).toMatch(fact);
  });
});
