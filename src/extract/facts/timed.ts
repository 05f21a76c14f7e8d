import type { DateExpression } from '../dates/expression.ts';
import type { Range } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import type { Place } from '../who/place.ts';

export type Modality = 'actual' | 'ongoing' | 'planned' | 'cancelled' | 'denied';

/** When a fact was, and the words that say so. */
export interface When {
  readonly edtf: string;
  readonly basis: DateExpression['basis'] | 'context' | 'publication';
  readonly extent: DateExpression['extent'];
  readonly words: Range | null;
  /** The happening from which it was reckoned. */
  readonly hangsOn?: When;
}

/** A draft with its time, and the meeting it belongs to. */
export interface Timed {
  readonly draft: Draft;
  readonly rule: string;
  readonly when: When;
  readonly modality: Modality;
  readonly background: boolean;
  /** Index among the article's facts. */
  readonly partOf: number | null;
  readonly place: Place | null;
  /** What else its speaker is quoted with, right behind it. */
  readonly quoted: readonly Range[];
  /** Where else the article tells of it. */
  readonly retold: readonly Range[];
}
