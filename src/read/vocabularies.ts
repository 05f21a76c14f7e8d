import { z } from 'zod';
import { eventTypes, FACT_TYPES, SHORT_TYPES } from '../../events/index.ts';
import { NAMED_LANGUAGES, type NameList, namedLanguage, wordName } from '../../events/names.ts';
import * as vocabulary from '../../events/vocabulary.ts';
import { language } from './parameters.ts';

type Language = (typeof NAMED_LANGUAGES)[number];

/** `lang` is a tag (BCP 47) whose language the vocabularies have names in. */
export const VocabularyQuery = z.strictObject({
  lang: language.transform((given, context) => {
    const named = namedLanguage(given);
    if (named) return named;
    const message = `"${given}" has no names here: ${NAMED_LANGUAGES.join(', ')} have`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }),
});
export type VocabularyQuery = z.output<typeof VocabularyQuery>;

const inWords =
  (lang: Language) =>
  (list: NameList, words: readonly string[]): readonly NamedWord[] =>
    words.map((code) => ({ code, name: wordName(list, code, lang) }));

interface NamedWord {
  readonly code: string;
  readonly name: string;
}

/** The topics of facts, with their names. */
export const topicsAnswer = (lang: Language) => ({
  topics: inWords(lang)('topic', vocabulary.TOPICS),
});

/** What may be said, with its names: event types, and the closed lists of the fields of facts. */
export function eventTypesAnswer(lang: Language) {
  const words = inWords(lang);
  const short: Readonly<Record<string, string>> = SHORT_TYPES;
  return {
    eventTypes: Object.values(eventTypes).map(({ name: code, version }) => ({
      code,
      name: wordName('type', code, lang),
      type: short[code] ?? null,
      version,
    })),
    types: words('type', Object.keys(FACT_TYPES)),
    details: {
      mode: words('mode', vocabulary.MODES),
      act: words('act', vocabulary.ACTS),
      instrument: words('instrument', vocabulary.INSTRUMENTS),
      agreementStatus: words('agreementStatus', vocabulary.AGREEMENT_STATUSES),
      kind: words('kind', vocabulary.KINDS),
    },
    roles: Object.fromEntries(
      Object.entries(vocabulary.ROLES).map(([type, roles]) => [type, words('role', roles)]),
    ),
    modalities: words('modality', vocabulary.MODALITIES),
    stances: words('stance', vocabulary.STANCES),
    voices: words('voice', vocabulary.VOICES),
    precisions: words('precision', vocabulary.PRECISIONS),
    extents: words('extent', vocabulary.EXTENTS),
    bases: words('basis', vocabulary.BASES),
  };
}
