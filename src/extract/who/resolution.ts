import { folded } from '../text/token.ts';
import { lowerOf } from '../text/token-at.ts';
import type { Mention, Party } from './mention.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

/** By what it is known who is meant by words of the text. */
export type Resolution =
  /** A country's name, its adjective, its capital, its seat of power, a body of it. */
  | 'name'
  | 'adjective'
  | 'capital'
  | 'seat'
  | 'body'
  | 'organisation'
  /** A person's name that the table of officials holds; that the text gave an office; that it named before. */
  | 'official'
  | 'title'
  | 'named-before'
  /** An office without a name: who held it then by the table of officials, or the office alone. */
  | 'office-table'
  | 'office'
  /** "the visitor", "his counterpart"; "he"; "the two countries"; whoever is quoted; whoever publishes. */
  | 'epithet'
  | 'pronoun'
  | 'group'
  | 'speaker'
  | 'publisher';

/** By what it is known whom a mention means, told from its words. */
export function resolutionOf(scene: Scene, mention: Mention): Resolution {
  switch (mention.kind) {
    case 'group':
    case 'adjective':
    case 'organisation':
      return mention.kind;
    case 'media':
      return 'organisation';
    case 'state':
      return stateBy(scene, mention);
    case 'person':
      return personBy(scene, mention);
  }
}

const BY_KIND: Readonly<Record<string, Resolution>> = { capital: 'capital', seat: 'seat' };

function stateBy(scene: Scene, { from, to }: Mention): Resolution {
  const name = nameAt(scene, lowerOf(scene.tokens, from) === 'the' ? from + 1 : from);
  if (!name || name.to < to) return 'body';
  return BY_KIND[name.value.kind] ?? 'name';
}

const PRONOUNS: Readonly<Record<string, 'first' | 'third'>> = {
  i: 'first',
  we: 'first',
  he: 'third',
  she: 'third',
  him: 'third',
  her: 'third',
};

function personBy(scene: Scene, mention: Mention): Resolution {
  const { from, to, parties } = mention;
  const pronoun = to === from + 1 ? PRONOUNS[lowerOf(scene.tokens, from)] : undefined;
  if (pronoun === 'first') return scene.isQuoted(from) ? 'speaker' : 'publisher';
  if (pronoun) return 'pronoun';
  const [party] = parties;
  if (!party) return 'epithet';
  if (isNamedIn(scene, mention, party)) return nameBy(scene, mention);
  return party === scene.publisher ? 'publisher' : officeBy(scene, mention, party);
}

const familyName = ({ person }: Party): string | undefined => person?.split(' ').at(-1);

function isNamedIn({ tokens }: Scene, { from, to }: Mention, party: Party): boolean {
  const words = (party.person ?? '').split(/[\s-]+/).map(folded);
  return tokens.slice(from, to).some(({ capital, lower }) => capital && words.includes(lower));
}

function nameBy(scene: Scene, { from, to }: Mention): Resolution {
  const { officials, offices } = scene.lexicon;
  let hasOffice = false;
  for (let at = from; at < to; at++) {
    if (officials.byName.at(scene.tokens, at)) return 'official';
    hasOffice ||= offices.at(scene.tokens, at) !== undefined;
  }
  return hasOffice ? 'title' : 'named-before';
}

function officeBy({ text, tokens, lexicon }: Scene, { from, to }: Mention, party: Party) {
  let at = from;
  while (at < to && !lexicon.offices.at(tokens, at)) at++;
  const level = lexicon.offices.at(tokens, at)?.value.level;
  if (at === to || level === 'counterpart') return 'epithet';
  const name = familyName(party);
  if (name === undefined) return 'office';
  const before = text.slice(0, tokens[from]?.start);
  return before.includes(name) ? 'named-before' : 'office-table';
}
