/** Letters that carry their mark inside, so that decomposing them does not take it off. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** A name as names are compared: without case and diacritics, one blank between words. */
export const personKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[łøđıßæœ]/g, (letter) => PLAIN[letter] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');

/** The id of a person of a country: `CHN-xi-jinping`. */
export const personId = (country: string, name: string): string =>
  `${country}-${personKey(name)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
