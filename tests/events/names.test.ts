import { describe, expect, it } from '@jest/globals';
import { FACT_TYPES } from '../../events/index.ts';
import { NAMED_LANGUAGES, type NameList, namedLanguage, wordName } from '../../events/names.ts';
import * as vocabulary from '../../events/vocabulary.ts';

const LISTS: Readonly<Record<NameList, readonly string[]>> = {
  topic: vocabulary.TOPICS,
  type: Object.entries(FACT_TYPES).flat(),
  mode: vocabulary.MODES,
  act: vocabulary.ACTS,
  instrument: vocabulary.INSTRUMENTS,
  agreementStatus: vocabulary.AGREEMENT_STATUSES,
  kind: vocabulary.KINDS,
  role: [...new Set(Object.values(vocabulary.ROLES).flat())],
  modality: vocabulary.MODALITIES,
  stance: vocabulary.STANCES,
  voice: vocabulary.VOICES,
  precision: vocabulary.PRECISIONS,
  extent: vocabulary.EXTENTS,
  basis: vocabulary.BASES,
};

/** Every letter of a name belongs to the script of its language. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /^[\p{Script=Cyrillic}\P{L}]+$/u,
  zh: /^[\p{Script=Han}\P{L}]+$/u,
  ar: /^[\p{Script=Arabic}\P{L}]+$/u,
};
const LATIN = /^[\p{Script=Latin}\P{L}]+$/u;

describe.each(NAMED_LANGUAGES)('in %s', (lang) => {
  it.each(Object.entries(LISTS) as [NameList, readonly string[]][])(
    'every %s has a name of its own',
    (list, words) => {
      const names = words.map((word) => wordName(list, word, lang));
      for (const name of names) expect(name).toMatch(SCRIPTS[lang] ?? LATIN);
      expect(names.filter((name) => name === '')).toEqual([]);
      const isTwice = (name: string, at: number) => names.indexOf(name) !== at;
      expect(names.filter(isTwice)).toEqual([]);
    },
  );
});

it('takes the language of a tag', () => {
  expect(namedLanguage('fr-CA')).toBe('fr');
  expect(namedLanguage('ZH-Hans')).toBe('zh');
  expect(namedLanguage('it')).toBeUndefined();
});

it.each(['TreatyDenounced', 'treaty-denounced'])('spells out %s, which has no name yet', (word) => {
  expect(wordName('type', word, 'fr')).toBe('Treaty denounced');
});
