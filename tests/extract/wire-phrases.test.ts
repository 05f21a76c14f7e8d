import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string) =>
  (await extractor.read(article(text, '2024-05-14'))).facts.map(
    (fact) => `${fact.modality} ${inShort(fact)}`,
  );

describe('the many ways to say that somebody came', () => {
  it.each([
    ['Hakainde Hichilema touched down in Lisbon on Monday.', 'PRT+ZMB'],
    ["Ghana's president jetted into Abidjan on Monday.", 'CIV+GHA'],
    ['The Dutch prime minister jetted off to Jakarta on Monday.', 'IDN+NLD'],
    ["Egypt's spy chief slipped into Tripoli on Monday.", 'EGY+LBY'],
    ['The Slovak prime minister set foot in Taiwan on Monday.', 'SVK+TWN'],
    ["Gabon's president swung through Rabat on Monday.", 'GAB+MAR'],
    ["Cuba's foreign minister flew in to Lima on Monday.", 'CUB+PER'],
    ["Oman's foreign minister made a detour to Doha on Monday.", 'OMN+QAT'],
    ['Petr Pavel travelled by train to Kyiv on Monday.', 'CZE+UKR'],
    ["Malta's president rounded off a visit to Ghana on Monday.", 'GHA+MLT'],
    ["Fiji's prime minister kicked off a visit to Peru on Monday.", 'FJI+PER'],
    ["Laos' president touched down in Tokyo on Monday.", 'JPN+LAO'],
    ["Kenya's president received his Finnish counterpart on Monday.", 'FIN+KEN'],
    ["Nepal's king played host to his Danish counterpart on Monday.", 'DNK+NPL'],
    ["Kuwait feted Malaysia's premier on Monday.", 'KWT+MYS'],
  ])('%s', async (text, who) => {
    expect(await read(text)).toContain(`actual meeting/visit ${who} 2024-05-13`);
  });

  it.each([
    ["Latvia's president is on a trip to Chile.", 'actual meeting/visit CHL+LVA 2024-05-14~'],
    ["Ecuador's president dropped a planned visit to Jordan.", 'cancelled meeting/visit ECU+JOR'],
    ['The Irish president is slated to visit Poland in July.', 'planned meeting/visit IRL+POL'],
  ])('or is there, or will not come: %s', async (text, expected) => {
    expect((await read(text)).join('; ')).toContain(expected);
  });

  it.each([
    'Thousands of tourists touched down in Phuket on Monday.',
    'Nigerian musicians jetted off to London on Monday.',
    'Refugees slipped into Chad from Sudan on Monday.',
    'The storm swung through Haiti on Monday.',
    'Cuban doctors flew home from Brazil on Monday.',
    "Greece's captain welcomed his Serbian counterpart on Monday.",
    "Chile's president received his Peruvian counterpart's letter on Monday.",
  ])('but not that others did: %s', async (text) => {
    expect(await read(text)).toEqual([]);
  });
});

describe('the many ways to say that they talked', () => {
  it.each([
    ["Kenya's president huddled with Ugandan leaders on Monday.", 'in-person KEN+UGA'],
    ['Thai and Lao officials convened in Bangkok on Monday.', 'in-person LAO+THA'],
    ["Senegal's president had a tete-a-tete with Mali's leader on Monday.", 'in-person MLI+SEN'],
    ['Ministers from Botswana and Namibia sat around the table on Monday.', 'in-person BWA+NAM'],
    [
      'The foreign ministers of Jordan and Iraq put their heads together on Monday.',
      'in-person IRQ+JOR',
    ],
    [
      "Guyana's president sat down for talks with Suriname's leader on Monday.",
      'in-person GUY+SUR',
    ],
    ["Togo's president broke bread with Benin's president on Monday.", 'in-person BEN+TGO'],
    ["New Zealand's prime minister dialled Fiji's leader on Monday.", 'call FJI+NZL'],
    ["Mexico's president took a call from Guatemala's president on Monday.", 'call GTM+MEX'],
    ["The Philippines' foreign minister met Peru's president on Monday.", 'in-person PER+PHL'],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toContain(`actual meeting/${expected} 2024-05-13`);
  });

  it.each([
    'The Greek prime minister huddled with his cabinet in Athens on Monday.',
    'Peruvian farmers bargained with Chilean buyers on Monday.',
    'The Danish king dined with his family in Aarhus on Monday.',
  ])('but not with each other: %s', async (text) => {
    expect(await read(text)).toEqual([]);
  });
});

describe('the many ways to say that they agreed', () => {
  it.each([
    ['Libya and Malta came to an arrangement on migration on Monday.', 'agreement LBY+MLT'],
    ['Colombia and Peru came to an agreement on trade on Monday.', 'agreement COL+PER'],
    ['Britain and Mauritius arrived at a deal over the islands on Monday.', 'agreement GBR+MUS'],
    ['Serbia and Kosovo hammered out an accord on number plates on Monday.', 'agreement SRB+XKX'],
    ['Greece and Albania shook hands on a deal on Monday.', 'agreement ALB+GRC'],
    ['Senegal and Mauritania penned a gas accord on Monday.', 'agreement MRT+SEN'],
    ['Niger and Chad formalised a border pact on Monday.', 'treaty NER+TCD'],
    ['Germany and Poland upgraded a friendship treaty on Monday.', 'treaty DEU+POL'],
    ['Finland entered a defence agreement with Japan on Monday.', 'agreement FIN+JPN'],
    ['Uganda and Kenya gave the green light to a pipeline deal on Monday.', 'agreement KEN+UGA'],
    ['Oman and Iran signed 18 documents on Monday.', 'agreement IRN+OMN'],
    ['Latvia gave notice of withdrawal from a treaty with Russia on Monday.', 'treaty LVA+RUS'],
    ['Panama let its road accord with China lapse on Monday.', 'agreement CHN+PAN'],
    ['Israel backed out of a water deal with Jordan on Monday.', 'agreement ISR+JOR'],
    ['Chad ended its defence cooperation pact with France on Monday.', 'treaty FRA+TCD'],
  ])('%s', async (text, expected) => {
    expect((await read(text)).join('; ')).toMatch(
      new RegExp(`agreement/(?:${expected.replace(' ', '|oral) ').replace('+', '\\+')} 2024-05-13`),
    );
  });

  it.each([
    'The Spanish airline and its pilots came to an agreement on pay on Monday.',
    'Ukraine has come to terms with the loss of Crimea.',
    "Italy's unions and the government hammered out a compromise on pensions on Monday.",
    'The Swiss bank renewed its contract with its chairman on Monday.',
    'The Chilean senate gave the green light to a pension deal on Monday.',
  ])('but not with whom they have no state between them: %s', async (text) => {
    expect(await read(text)).toEqual([]);
  });
});

describe('the many who speak for a state', () => {
  it.each([
    ["Italy's Guardia di Finanza", 'ITA'],
    ['The Royal Navy', 'GBR'],
    ['The Hellenic Coast Guard', 'GRC'],
    ["France's constitutional council", 'FRA'],
    ['The Iranian judiciary', 'IRN'],
    ["Iran's Supreme National Security Council", 'IRN'],
    ["Venezuela's National Assembly", 'VEN'],
    ["Sweden's Riksdag", 'SWE'],
    ["Qatar's Amiri Diwan", 'QAT'],
    ["Haiti's transitional presidential council", 'HTI'],
    ["Malaysia's maritime enforcement agency", 'MYS'],
    ["Mali's military-led government", 'MLI'],
    ["Vietnam's Communist Party chief", 'VNM'],
    ["The Netherlands' government", 'NLD'],
    ["Honduras' president", 'HND'],
    ["New Zealand's foreign minister", 'NZL'],
    ["Papua New Guinea's prime minister", 'PNG'],
    ['Three Lithuanian MPs', 'LTU'],
    ['Egyptian mediators', 'EGY'],
  ])('%s', async (who, code) => {
    expect(await read(`${who} condemned Chile on Monday.`)).toEqual([
      `actual statement/criticise ${code}>CHL 2024-05-13`,
    ]);
  });

  it.each(["Burundi's ruling party", 'A Saudi news agency', 'A Norwegian pension fund'])(
    'and who do not: %s',
    async (who) => {
      expect(await read(`${who} condemned Chile on Monday.`)).toEqual([]);
    },
  );
});
