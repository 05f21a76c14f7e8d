import { describe, expect, it } from '@jest/globals';
import { readRelease as read } from './reading.ts';

const kinds = (publisher: string, text: string, title: string | null = null) =>
  read(publisher, text, { title });

describe('what several states say together', () => {
  it('is said by all who are "we" or are listed', () => {
    const facts = kinds(
      'German Federal Foreign Office',
      'We, the Foreign Ministers of Norway, Germany and Chile, strongly condemn the Eritrean attack on Malta. ' +
        'We call on Eritrea to stop. We stand by Malta.',
    );
    expect(facts).toEqual([
      'statement/criticise CHL+DEU+NOR>ERI 2023-05-09~',
      'statement/appeal CHL+DEU+NOR>ERI 2023-05-09~',
      'statement/support CHL+DEU+NOR>MLT ../2023-05-09',
    ]);
    expect(
      kinds(
        'Ministry of Foreign Affairs of Japan',
        'Norway, Japan and Chile condemn the shelling of a harbour by Eritrea. The three countries urge Eritrea to stop.',
      ),
    ).toEqual([
      'statement/criticise CHL+JPN+NOR>ERI 2023-05-09~',
      'statement/appeal CHL+JPN+NOR>ERI 2023-05-09~',
    ]);
  });

  it('is said by those of the title, not by whom it is about', () => {
    expect(
      kinds(
        'German Federal Foreign Office',
        'We condemn the attack by Eritrea.',
        'Statement by the Foreign Ministers of Germany and Norway on the situation in Malta',
      ),
    ).toEqual(['statement/criticise DEU+NOR>ERI 2023-05-09~']);
  });

  it('does not meet because it agrees to', () => {
    expect(
      kinds('Ministry of Foreign Affairs of Japan', 'Japan and Malta agreed to resume talks.'),
    ).toEqual(['agreement/oral JPN+MLT 2023-05-09~']);
  });
});

describe('a list of signed papers', () => {
  it('is an agreement a line, of those whom it names or who met', () => {
    expect(
      kinds(
        'Ministry of Foreign Affairs of Brazil',
        'Foreign Minister Mauro Vieira met with Foreign Minister of Malta Ian Borg on 3 May. The following acts were signed:\n\n' +
          '- Agreement between the Government of Brazil and the Government of Malta on Air Services;\n' +
          '- Memorandum of Understanding on Fishing;\n' +
          '- Memorandum of Understanding on Sports.\n',
      ),
    ).toEqual([
      'meeting/in-person BRA+MLT 2023-05-03',
      'agreement/agreement BRA+MLT 2023-05-03',
      'agreement/memorandum BRA+MLT 2023-05-03',
      'agreement/memorandum BRA+MLT 2023-05-03',
    ]);
    expect(
      kinds(
        'Ministry of External Affairs, India',
        'List of documents signed\n\n' +
          'Agreement between the Government of India and the Government of Malta on Air Services\n\n' +
          'MoU on Yoga\n',
      ),
    ).toEqual([
      'agreement/agreement IND+MLT 2023-05-09~',
      'agreement/memorandum IND+MLT 2023-05-09~',
    ]);
  });

  it.each([
    'The following papers will be signed:\n- Memorandum of Understanding between Brazil and Malta on Fishing\n',
    'Brazil told of its archive:\n- Agreement between the Government of Brazil and the Government of Malta on Air Services;\n',
  ])('is none where nothing was signed', (text) => {
    expect(kinds('Ministry of Foreign Affairs of Brazil', text)).toEqual([]);
  });
});

describe('what an office demands', () => {
  const peru = (text: string) => kinds('Ministry of Foreign Affairs of Peru', text);

  it.each([
    'Malta must release the fishermen.',
    'The Maltese authorities have to stop this practice.',
    "Malta's blockade must end.",
    'Peru is patient, but Malta needs to act.',
  ])('"%s" asks it of that state', (text) => {
    expect(peru(text)).toEqual(['statement/appeal PER>MLT 2023-05-09~']);
  });

  it.each([
    'Peru must release the fishermen.',
    'In Malta the fishermen must wait.',
    'Peru and Malta must work together.',
    'Malta should be proud of its fishermen.',
    'If Malta must choose, it will.',
  ])('"%s" asks nothing of another state', (text) => {
    expect(peru(text).filter((fact) => fact.startsWith('statement/appeal'))).toEqual([]);
  });
});

describe('who is meant', () => {
  it('by a style alone is the last person of it', () => {
    expect(
      kinds(
        'Ministry of External Affairs, India',
        'On 3 May Prime Minister Narendra Modi met with Sultan Haitham bin Tariq of Oman. His Majesty invited the Prime Minister to Muscat.',
      ),
    ).toContain('statement/invite OMN>IND 2023-05-03');
  });

  it('by "him" is the guest', () => {
    expect(
      kinds(
        'Ministry of Foreign Affairs of Brazil',
        'The Foreign Minister of Malta, Ian Borg, arrived on Monday. Minister Mauro Vieira received him today.',
      ),
    ).toContain('meeting/visit BRA+MLT 2023-05-09');
    expect(
      kinds(
        'Ministry of Foreign Affairs of Brazil',
        'Minister Mauro Vieira received today in Brasilia the Foreign Minister of Malta, Ian Borg.',
      ),
    ).toEqual(['meeting/visit BRA+MLT 2023-05-09']);
  });
});

describe('an answer that names nobody', () => {
  it('is hard on the state that was asked about', () => {
    const facts = kinds(
      'Ministry of Foreign Affairs of China',
      'Q: Malta closed a school. Your comment?\nA: We firmly oppose this.\nQ: And Chile?\nA: We thank Chile.',
    );
    expect(facts[0]).toMatch('statement/oppose CHN>MLT');
  });
});
