import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const DAY = '2019-05-16';
const NOW = `${DAY}~`;

const read = (text: string, publisher = 'Office of the President of Chile') =>
  extractor.extract({ ...article(text, DAY), publisher }).facts;

const facts = (text: string) => read(text).map(inShort);

const CALL =
  'President Sebastián Piñera had a telephone conversation with President Uhuru Kenyatta of Kenya. ';

describe('a meeting that is only named beside the one that is told', () => {
  it('does not date what follows', () => {
    expect(
      facts(
        `${CALL}The presidents praised the session of the Chile-Kenya Trade Council held in Nairobi on 13 May 2019. The presidents discussed wheat.`,
      ),
    ).toEqual([
      `meeting/call CHL+KEN ${NOW}`,
      `statement/praise CHL+KEN ${NOW}`,
      'meeting/commission CHL+KEN 2019-05-13',
      `statement/comment CHL+KEN ${NOW}`,
    ]);
  });

  it('is background, of its own people', () => {
    const [, , session] = read(
      `${CALL}The presidents praised the session of the Chile-Kenya Trade Council held in Nairobi on 13 May 2019.`,
    );
    expect(session?.background).toBe(true);
    expect(session?.participants.every(({ person }) => person === null)).toBe(true);
  });

  it('is background where papers were made at it', () => {
    const told = read(
      'President Sebastián Piñera met a Kenyan delegation. "Your visit is a result of the agreements reached during the talks with the President of Kenya," the President of Chile said. The President stressed the importance of trade.',
    );
    expect(told.map(({ background }) => background)).toEqual([false, true, true, false]);
    expect(inShort(told.at(-1) as (typeof told)[number])).toBe(`statement/appeal CHL>KEN ${NOW}`);
  });

  it('is the news where a verb tells of it', () => {
    const [meeting] = read(
      'The session of the Chile-Kenya Trade Council was held in Nairobi on 13 May 2019.',
    );
    expect(meeting?.background).toBe(false);
  });
});

describe('dates that belong to what is named', () => {
  it.each([
    [
      'Peru, Chile and Kenya condemn the May 12 attacks on the embassy of Mali.',
      [`statement/criticise CHL+KEN+PER>MLI ${NOW}`],
    ],
    ['Chile on May 12 condemned the coup in Mali.', ['statement/criticise CHL>MLI 2019-05-12']],
    [
      'The ministers of Chile and Mali signed a memorandum on holding the years of culture in 2019–2021.',
      [`agreement/memorandum CHL+MLI ${NOW}`],
    ],
    [
      'The ministers of Chile and Mali signed a memorandum in May 2019.',
      ['agreement/memorandum CHL+MLI 2019-05'],
    ],
  ])('%s', (text, expected) => expect(facts(text)).toEqual(expected));
});

describe('who met', () => {
  it.each([
    [
      'President Sebastián Piñera met with both Kenyan Foreign Minister Ann Otieno and Malian Foreign Minister Moussa Keita.',
      [`meeting/in-person CHL+KEN+MLI ${NOW}`],
    ],
    [
      'President Sebastián Piñera held a video conference with the 4th President of Kenya Uhuru Kenyatta.',
      [`meeting/video CHL+KEN ${NOW}`],
    ],
    [
      'President Sebastián Piñera will, among other things, meet with President Uhuru Kenyatta of Kenya.',
      [`meeting/in-person CHL+KEN ${DAY}/..`],
    ],
    [
      'President Sebastián Piñera and President Uhuru Kenyatta of Kenya convened today to reaffirm their commitment to peace.',
      [`meeting/in-person CHL+KEN ${DAY}`, `statement/support CHL+KEN ${DAY}`],
    ],
    [
      'President Sebastián Piñera hosted a call today with allies.\n\nJoining President Piñera on the call were President Uhuru Kenyatta of Kenya and President Iván Duque of Colombia.',
      [`meeting/call CHL+COL+KEN ${DAY}`],
    ],
    [
      'On 13 May a Chilean delegation visited Kenya. The delegation met with President Uhuru Kenyatta.',
      ['meeting/visit CHL+KEN 2019-05-13', `meeting/in-person CHL+KEN ${NOW}`],
    ],
    [
      'On 13 May, National Cyber Director Ana Soto visited Kenya.',
      ['meeting/visit CHL+KEN 2019-05-13'],
    ],
  ])('%s', (text, expected) => expect(facts(text)).toEqual(expected));

  it('a member of a presidency is of its state, not of that of his people', () => {
    expect(
      facts(
        'President Sebastián Piñera met with Croat Member of the Presidency of Bosnia and Herzegovina Ivo Perić.',
      ),
    ).toEqual([`meeting/in-person BIH+CHL ${NOW}`]);
  });

  it.each([
    'President Sebastián Piñera met with Kenyan human rights activists.',
    'President Sebastián Piñera met with Kenyan and Malian civil society leaders.',
    'President Sebastián Piñera met Kenyan students and their families.',
    'The ministers of Chile will convene to discuss the war of Chad against Mali.',
    "Responding to Ana Soto's call for contacts with President Uhuru Kenyatta of Kenya, the bishop smiled.",
    'The meeting took place on the eve of the summit of Kenya and Mali.',
  ])('not so: %s', (text) => expect(facts(text)).toEqual([]));

  it('officials of a state are still its own', () => {
    expect(facts('President Sebastián Piñera met with Kenyan officials and activists.')).toEqual([
      `meeting/in-person CHL+KEN ${NOW}`,
    ]);
  });

  it('talks that somebody chairs lie ahead as their verb says', () => {
    expect(
      facts(
        'After lunch, Chilean-Kenyan talks chaired by Sebastián Piñera and Uhuru Kenyatta will take place.',
      ),
    ).toEqual([`meeting/in-person CHL+KEN ${DAY}/..`]);
  });

  it('the three governments are those who publish together', () => {
    const told = extractor.extract({
      ...article(
        'President Sebastián Piñera met with President Uhuru Kenyatta of Kenya. The three governments agreed to build a dam.',
        DAY,
      ),
      title: 'Joint Statement of Chile, Kenya and Mali',
      publisher: 'Office of the President of Chile',
    });
    expect(told.facts.map(inShort)).toContain(`agreement/oral CHL+KEN+MLI ${NOW}`);
  });
});

describe('those of a list', () => {
  it.each([
    [
      'President Sebastián Piñera met with Foreign Minister Ann Otieno of Kenya and National Water Office Director Moussa Keita of Mali.',
      [`meeting/in-person CHL+KEN+MLI ${NOW}`],
    ],
    [
      'President Sebastián Piñera met with Foreign Minister Ann Otieno of Kenya and later thanked Water Office Director Moussa Keita of Mali.',
      [`meeting/in-person CHL+KEN ${NOW}`, `statement/praise CHL>MLI ${NOW}`],
    ],
    [
      'President Sebastián Piñera convened the national security advisors of Kenya and Mali today.',
      [`meeting/in-person CHL+KEN+MLI ${DAY}`],
    ],
    ['President Sebastián Piñera convened leaders from the Kenyan community today.', []],
  ])('%s', (text, expected) => expect(facts(text)).toEqual(expected));

  it('who is mourned is not written to', () => {
    const [letter] = read(
      'President Sebastián Piñera sent his condolences on the passing of Kenyan politician Daniel arap Moi to President of Kenya Uhuru Kenyatta.',
    );
    const people = letter?.participants.map(({ person }) => person);
    expect(people).toContain('Uhuru Kenyatta');
    expect(people).not.toContain('Daniel arap Moi');
  });

  it('who alone is mourned names his state', () => {
    expect(
      facts(
        'President Sebastián Piñera sent his condolences on the passing of President of Kenya Uhuru Kenyatta.',
      ),
    ).toEqual([`statement/greeting CHL>KEN ${NOW}`]);
  });
});

describe('friendly words are not for whoever is feared', () => {
  it.each([
    [
      'President Sebastián Piñera thanked partners for their help given the threat of escalation on the part of Mali.',
      [],
    ],
    [
      'President Sebastián Piñera praised the help on the part of Mali.',
      [`statement/praise CHL>MLI ${NOW}`],
    ],
  ])('%s', (text, expected) => expect(facts(text)).toEqual(expected));
});
