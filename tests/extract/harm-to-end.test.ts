import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const TALKS = 'Jake Sullivan met with Japanese National Security Advisor Akiba Takeo. ';

const lastOf = async (text: string) =>
  (
    await extractor.read({ ...article(TALKS + text, '2022-09-01'), publisher: 'The White House' })
  ).facts
    .map(inShort)
    .at(-1);

describe('whose harm is named beside what is condemned', () => {
  it.each([
    "They condemned Iran's missile programs, and Belarusian aggression in Georgia.",
    "They condemned Iran's detention of sailors as well as the Belarusian attacks on Georgia.",
    "They condemned Iran's nuclear program and Belarus's continued violations.",
  ])('is condemned too: %s', async (text) => {
    expect(await lastOf(text)).toBe('statement/criticise JPN+USA>BLR+IRN 2022-09-01~');
  });

  it('unless it is his good', async () => {
    const text = "They condemned Iran's missile programs and discussed Georgian proposals.";
    expect(await lastOf(text)).not.toContain('GEO');
  });
});

describe('a need for harm to end', () => {
  it.each([
    "They highlighted the need for an immediate end to Iran's aggression in Georgia.",
    "They stressed the importance of ending Iran's attacks on Oman.",
    'They underscored the need to halt the Iranian strikes.',
  ])('is asked of whoever does it: %s', async (text) => {
    expect(await lastOf(text)).toBe('statement/appeal JPN+USA>IRN 2022-09-01~');
  });

  it('and not of one of those who speak', async () => {
    const text = 'They stressed the need for an end to the Japanese attacks.';
    expect(await lastOf(text)).not.toContain('>');
  });
});

it('support for justice is against those who are to face it', async () => {
  const text = 'They supported the need to bring to justice all Iranian war criminals.';
  const { facts } = await extractor.read({
    ...article(TALKS + text, '2022-09-01'),
    publisher: 'The White House',
  });
  expect(facts.at(-1)).toMatchObject({ act: 'support', stance: 'conflictual' });
  expect(facts.map(inShort).at(-1)).toBe('statement/support JPN+USA>IRN 2022-09-01~');
});
