import type { DataOf, FactEventName, FactType } from '../../events/index.ts';
import type { Span } from '../../events/span.ts';

/** What the extractor reads: the stored text, and what is known about it. */
export interface Article {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Calendar day. */
  readonly publishedOn: string;
}

/**
 * A fact as it was found, with its type. It has no id yet: ids are computed from the source when it is
 * recorded. `partOf` is the index of the meeting in the list of facts.
 */
export type FoundFact = {
  [Name in FactEventName]: { readonly type: ShortName<Name> } & Omit<
    DataOf<Name>,
    'factId' | 'partOf'
  > & {
      readonly partOf: number | null;
    };
}[FactEventName];

type ShortName<Name extends FactEventName> = Extract<
  FactType,
  Name extends 'MeetingHeld'
    ? 'meeting'
    : Name extends 'StatementMade'
      ? 'statement'
      : Name extends 'AgreementReached'
        ? 'agreement'
        : 'action'
>;

/** Every calendar expression of the text, part of a fact or not. */
export interface DateMention extends Span {
  readonly edtf: string;
}

interface CountryMention extends Span {
  readonly country: string;
}

interface PersonMention extends Span {
  readonly name: string;
  readonly country: string | null;
  readonly office: string | null;
}

export interface Extraction {
  readonly facts: readonly FoundFact[];
  /** The character from which on no facts were looked for, where there were more than one append can hold. */
  readonly searchedTo?: number;
  readonly mentions: {
    readonly dates: readonly DateMention[];
    readonly countries: readonly CountryMention[];
    readonly people: readonly PersonMention[];
  };
}

/** Reads an article into facts. The rules and the language model both stand behind this. */
export interface Extractor {
  readonly name: string;
  readonly version: string;
  read(article: Article): Promise<Extraction>;
}
