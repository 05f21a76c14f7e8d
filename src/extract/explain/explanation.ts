import type { Span } from '../../../events/span.ts';
import type { Contribution } from '../confidence-table.ts';
import type { Naming } from '../facts/naming.ts';
import type { When } from '../facts/timed.ts';

/** How the date of a fact was worked out. */
export type DateWay =
  /** By words of its own clause; of the clause that it is joined to. */
  | 'own-words'
  | 'joined-words'
  /** From another happening of the text; from the date that the text named last. */
  | 'reckoned'
  | 'as-told'
  /** As the meeting that it is part of. */
  | 'meeting'
  /** Nothing says when: a position that is held up to publication, something told as past or as still to come. */
  | 'held'
  | 'past'
  | 'ahead'
  /** Nothing says when: about the day of publication. */
  | 'publication';

export interface ExplainedParticipant {
  readonly role: string;
  readonly country: string | null;
  readonly person: string | null;
  readonly office: string | null;
  readonly organization: string | null;
  /** By what it is known who is meant. */
  readonly by: Naming['by'];
  /** The words that name it in the sentence; null where none does. */
  readonly words: Span | null;
}

/** Why a fact was made. Facts are named by their index in the article. */
export interface Explanation {
  /** The rule that found it. */
  readonly rule: string;
  /** The verb at which the rule looked, and its row in verbs.tsv; words are null for a quotation as a whole. */
  readonly verb: {
    readonly base: string;
    readonly family: string;
    /** The kind of fact and the stance that the row gives; empty where it leaves them to what is said. */
    readonly detail: string;
    readonly stance: string;
    readonly words: Span | null;
  };
  /** The words that told the act and stance, where it was not the verb, and what their row of content.tsv gives. */
  readonly toldBy: (Span & { readonly act: string; readonly stance: string }) | null;
  readonly participants: readonly ExplainedParticipant[];
  readonly date: {
    readonly edtf: string;
    readonly basis: When['basis'];
    readonly way: DateWay;
    readonly words: Span | null;
    /** The fact from whose date it was taken. */
    readonly hangsOn: number | null;
  };
  /** The meeting at which it was said or agreed: held at the same place, or the one that the text tells of. */
  readonly partOf: { readonly fact: number; readonly by: 'place' | 'telling' } | null;
  /** What its confidence was worked out from, in log-odds. */
  readonly confidence: readonly Contribution[];
  /** In how many places the article tells of it. */
  readonly spans: number;
}
