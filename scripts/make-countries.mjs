// Writes events/generated/countries.ts: the codes and English names of ISO 3166-1 from i18n-iso-countries.
// What ISO does not have, and the short names that answers show, stand in events/country-names.ts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const codes = require('i18n-iso-countries/codes.json');
const { countries } = require('i18n-iso-countries/langs/en.json');

const rows = codes
  .filter(([alpha2]) => alpha2 !== 'XK') // not of ISO 3166-1: ours is XKX
  .map(([alpha2, alpha3]) => [alpha3, alpha2, [countries[alpha2]].flat()])
  .sort(([one], [other]) => (one < other ? -1 : 1));

const text = `// Made by scripts/make-countries.mjs; not to be edited.

/** Alpha-3 code, alpha-2 code, English names. */
export const ISO_COUNTRIES: readonly (readonly [string, string, readonly string[]])[] = [
${rows.map((row) => `  ${JSON.stringify(row)},`).join('\n')}
];
`;

const file = new URL('../events/generated/countries.ts', import.meta.url);
if (text !== existing(file)) {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}

function existing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  }
}
