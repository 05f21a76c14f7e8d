/** The files of `data/`, in which the vocabulary of the rules is kept for people to edit. */
export const VOCABULARY_FILES = [
  'abbreviations.txt',
  'armed-groups.txt',
  'bodies.txt',
  'confidence.tsv',
  'content.tsv',
  'countries.tsv',
  'deeds.tsv',
  'enemies.tsv',
  'epithets.tsv',
  'furniture.tsv',
  'given-names.txt',
  'groups.tsv',
  'instruments.tsv',
  'irregular-verbs.tsv',
  'media.txt',
  'namesakes.tsv',
  'not-countries.txt',
  'nouns.tsv',
  'offices.tsv',
  'officials.tsv',
  'organisations.tsv',
  'parliaments.tsv',
  'people.tsv',
  'places.tsv',
  'portfolios.txt',
  'publishers.tsv',
  'references.tsv',
  'rulers.tsv',
  'sayings.tsv',
  'ships.tsv',
  'topics.tsv',
  'verbs.tsv',
  'word-classes.tsv',
] as const;

export type VocabularyFile = (typeof VOCABULARY_FILES)[number];

/** The vocabulary as it stands in its files: the text of each. */
export type Vocabulary = Readonly<Record<VocabularyFile, string>>;
