import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) => extractor.extract(article(text, '2004-03-11')).facts.map(inShort);

describe('his government and his ministers', () => {
  it.each([
    'His government, which earns billions from gas, has accused',
    'His foreign minister accused',
  ])('%s', (acting) => {
    const text = `Peru's president, Alejandro Toledo, visited Chile on Monday. ${acting} Ecuador of theft.`;
    expect(facts(text)).toContainEqual(expect.stringContaining('statement/accuse PER>ECU'));
  });
});

describe('one of what a state has', () => {
  it.each(["One of Kenya's warships", "Two of Kenya's frigates", "Several of Kenya's gunboats"])(
    '%s acts for it',
    (ships) => {
      expect(facts(`${ships} entered Somali waters on Monday.`)).toEqual([
        'action/incursion KEN>SOM 2004-03-08',
      ]);
    },
  );

  it('is nobody where it is a neighbour, or one of two states', () => {
    expect(facts("One of Kenya's neighbours accused Somalia of spying.")).toEqual([]);
    expect(facts('One of the two countries attacked Somalia.')).toEqual([]);
  });
});

describe('secretaries of state', () => {
  it.each([
    'Ann Lee, the Assistant Secretary of State who has long carried the file, is to leave',
    'Assistant Secretary of State Ann Lee is to leave',
    'Secretary of State Ann Lee is to leave',
  ])('%s', (who) => {
    expect(facts(`${who} for Nairobi on Sunday.`)).toEqual(['meeting/visit KEN+USA 2004-03-14']);
  });
});

describe('"the ministry"', () => {
  it('is the one that was named, whatever state was spoken of since', () => {
    const text =
      "Kenya's Foreign Ministry said on Monday it regretted the death of a Somali soldier. Somalia has demanded an inquiry. The ministry said Somalia must wait.";
    expect(facts(text).at(-1)).toBe('statement/appeal KEN>SOM 2004-03-11~');
  });
});

describe('sanctions that a state bears', () => {
  it.each([
    ['is under American sanctions', 'action/sanction USA>KEN ../2004-03-11'],
    ['has been under American sanctions since 1986', 'action/sanction USA>KEN 1986/..'],
    [
      'tested a missile in 1998 and drew sanctions from the United States',
      'action/sanction USA>KEN 1998',
    ],
  ])('Kenya %s', (words, fact) => {
    expect(facts(`Kenya ${words}.`)).toContainEqual(fact);
  });

  it('are not told of the day on which it is written that it was', () => {
    expect(facts('Kenya was under American sanctions until 1999.')).toEqual([]);
  });
});

describe('who is named in passing beside whoever acts', () => {
  it.each(['like Uganda', 'unlike Uganda', 'seeking to please Uganda', 'joined by Uganda'])(
    'Kenya, %s,',
    (aside) => {
      expect(facts(`Kenya, ${aside}, accused Somalia of spying.`)).toEqual([
        'statement/accuse KEN>SOM 2004-03-11~',
      ]);
    },
  );

  it.each([
    'said that Somalia, not Uganda, was to blame',
    'blamed Somalia, not Uganda, for the raid',
    'said Somalia and not Uganda had broken the truce',
  ])('Kenya %s', (words) => {
    expect(facts(`Kenya ${words}.`)).toEqual(['statement/accuse KEN>SOM 2004-03-11~']);
  });
});

describe('attacks on several', () => {
  it('are told of each of them', () => {
    expect(
      facts('French missile attacks on rebel camps in Sudan and Chad on Monday went on.'),
    ).toEqual(['action/force FRA>SDN+TCD 2004-03-08']);
  });
});

describe('somebody tried, with another named beside him', () => {
  it('is of his own state', () => {
    const text =
      'A jet was blown up over Niger, an attack for which six Libyans, among them a brother-in-law of the colonel, were convicted by a Paris court last year.';
    expect(facts(text)).toContainEqual('action/legal FRA>LBY 2003');
  });
});

describe('helicopters and frigates', () => {
  it('that are headed somewhere are deployed there', () => {
    expect(facts('Two dozen American Apache helicopters are headed for Tirana.')).toEqual([
      'action/deployment USA>ALB 2004-03-11~',
    ]);
  });
});

describe('talks between two allies', () => {
  it('are those of the two, told once and without praise', () => {
    const text =
      'Turkish Foreign Minister Abdullah Gul rejected criticism from Greece. The foreign minister added that a round of talks between the two NATO allies would be held in Athens in April.';
    const found = facts(text);
    expect(found).not.toContainEqual(expect.stringContaining('praise'));
    expect(found.filter((fact) => fact.startsWith('meeting'))).toHaveLength(1);
  });
});

describe('what was agreed as they met', () => {
  it('is not of the day on which they met', () => {
    const text =
      'Meeting in Nairobi on Tuesday, the foreign ministers of Kenya and Chad agreed to reopen the border.';
    expect(facts(text)).not.toContainEqual(expect.stringContaining('2004-03-16'));
  });
});

describe('a state that is "it" in a second clause', () => {
  it('is the one that the first names', () => {
    const text =
      'China protested to Japan on Monday. Beijing claims Taiwan as its own and has not ruled out taking it by force.';
    expect(facts(text)).toContain('statement/threaten CHN>TWN 2004-03-11~');
  });
});

describe('what is asked for beside an apology', () => {
  it('is nothing that is guaranteed', () => {
    expect(
      facts(
        'Kenya handed the Somali envoy a note demanding an apology and guarantees that it would not be repeated.',
      ),
    ).toEqual(['action/protest KEN>SOM 2004-03-11~']);
  });
});
