import type { Token } from '../text/token.ts';
import { lowerOf } from '../text/token-at.ts';

/** Who is meant: a state, one of its offices or officials, or an organisation. */
export interface Party {
  readonly country: string | null;
  readonly person: string | null;
  readonly office: string | null;
  readonly organization: string | null;
}

export type MentionKind =
  /** Acts for a state: its name, seat, capital, or a body of it. */
  | 'state'
  | 'person'
  | 'organisation'
  | 'media'
  /** "the two countries", "both sides", "they". */
  | 'group'
  /** An adjective or people that stands for no actor: "Russian laboratories". */
  | 'adjective';

export interface Mention {
  /** Token indexes, half-open. */
  readonly from: number;
  readonly to: number;
  readonly kind: MentionKind;
  /** Several in a group; none when a group or pronoun could not be resolved. */
  readonly parties: readonly Party[];
  /** A place here, not an actor: "in Beijing". */
  readonly isPlace: boolean;
  /** "Ukraine's": owns what follows. */
  readonly isOwner: boolean;
  /** Named or titled here, not a pronoun or epithet. */
  readonly isNamed: boolean;
}

export const partyOf = (
  country: string | null,
  { person = null, office = null, organization = null }: Partial<Party> = {},
): Party => ({ country, person, office, organization });

/** The one party of a mention, if it is one. */
export const onlyParty = (mention: Mention | undefined): Party | undefined =>
  mention?.parties.length === 1 ? mention.parties[0] : undefined;

/** The parties of some mentions, in order. */
export function partiesOf(mentions: readonly Pick<Mention, 'parties'>[]): readonly Party[] {
  const found: Party[] = [];
  for (const { parties } of mentions) for (const party of parties) found.push(party);
  return found;
}

interface Read {
  readonly tokens: readonly Token[];
}

const isOwnerAt = ({ tokens }: Read, to: number): boolean => lowerOf(tokens, to) === "'s";

/** A mention that names its parties, and is no place. */
export function plain(
  read: Read,
  from: number,
  to: number,
  kind: MentionKind,
  parties: Mention['parties'],
): Mention {
  const isOwner = isOwnerAt(read, to);
  return { from, to, kind, parties, isPlace: false, isOwner, isNamed: true };
}

/** A mention of which more is known; made as every other one is, for the engine reads what has one shape fastest. */
export const changed = (
  { from, to, kind, parties, isPlace, isOwner, isNamed }: Mention,
  change: Partial<Pick<Mention, 'parties' | 'isPlace' | 'isNamed'>>,
): Mention => Object.assign({ from, to, kind, parties, isPlace, isOwner, isNamed }, change);

/** A mention by words that only refer to its parties: "he", "the kingdom", "its neighbour". */
export function referring(
  read: Read,
  from: number,
  to: number,
  kind: MentionKind,
  parties: Mention['parties'],
): Mention {
  const isOwner = isOwnerAt(read, to);
  return { from, to, kind, parties, isPlace: false, isOwner, isNamed: false };
}
