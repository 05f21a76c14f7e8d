import { FEATURE_NAMES, type Feature } from '../confidence-features.ts';
import type { Party } from '../who/mention.ts';
import { distinct } from './distinct.ts';
import { type Naming, namingOf } from './naming.ts';
import type { Timed } from './timed.ts';

/** What is known of a fact's making: each holds or does not. */
interface Made {
  readonly fact: Timed;
  /** By what those who take part are known; whoever is only mentioned does not count. */
  readonly by: ReadonlySet<Naming['by']>;
  readonly countries: number;
}

const INFERRED = ['meeting', 'letter', 'story'] as const;
const REFERRED = ['pronoun', 'epithet', 'group', 'speaker', 'named-before'] as const;

/** In tokens. */
const LONG_SENTENCE = 40;
const LATE = 400;
const FEW_COUNTRIES = 2;

/** When a fact has each feature. */
const HOLDS: Readonly<Record<Feature, (made: Made) => boolean>> = {
  statement: ({ fact }) => fact.draft.detail.type === 'statement',
  agreement: ({ fact }) => fact.draft.detail.type === 'agreement',
  action: ({ fact }) => fact.draft.detail.type === 'action',
  'plain comment': ({ fact: { draft } }) =>
    draft.detail.type === 'statement' && draft.detail.act === 'comment',
  conflictual: ({ fact }) => fact.draft.stance === 'conflictual',
  neutral: ({ fact }) => fact.draft.stance === 'neutral',
  'not actual': ({ fact }) => fact.modality !== 'actual',
  background: ({ fact }) => fact.background,
  'told several times': ({ fact }) => fact.retold.length > 0,
  'date of the meeting': ({ fact }) => fact.when.basis === 'context',
  'date of publication': ({ fact }) => fact.when.basis === 'publication',
  'date reckoned': ({ fact }) => fact.when.basis === 'relative',
  'open date': ({ fact }) => fact.when.edtf.includes('..'),
  'party inferred': ({ by }) => INFERRED.some((one) => by.has(one)),
  'party referred to': ({ by }) => REFERRED.some((one) => by.has(one)),
  'party by adjective': ({ by }) => by.has('adjective'),
  organisation: ({ by }) => by.has('organisation'),
  'three countries or more': ({ countries }) => countries > FEW_COUNTRIES,
  'clause of another': ({ fact }) => fact.draft.frame.clause.link !== 'main',
  'in a quotation': ({ fact: { draft } }) => draft.frame.view.scene.isQuoted(draft.frame.verb.at),
  'by an office': ({ fact }) => fact.draft.frame.view.scene.publisher !== null,
  'long sentence': ({ fact: { draft } }) =>
    draft.frame.view.sentence.to - draft.frame.view.sentence.from > LONG_SENTENCE,
  'late in the text': ({ fact }) => fact.draft.evidence.from > LATE,
};

/** In the order of their names. */
const TESTS = FEATURE_NAMES.map((name) => ({ name, holds: HOLDS[name] }));

/** The features that a fact has. */
export function featuresOf(fact: Timed): readonly Feature[] {
  const acting = distinct(fact.draft.participants).filter(({ role }) => role !== 'mentioned');
  const parties = acting.map(({ party }) => party);
  const made: Made = {
    fact,
    by: new Set(parties.map((party: Party) => namingOf(fact, party).by)),
    countries: new Set(parties.flatMap(({ country }) => country ?? [])).size,
  };
  const found: Feature[] = [];
  for (const { name, holds } of TESTS) if (holds(made)) found.push(name);
  return found;
}
