import type { ACTS, AGREEMENT_STATUSES, INSTRUMENTS, KINDS, MODES } from './vocabulary.ts';

export type Mode = (typeof MODES)[number];
export type Act = (typeof ACTS)[number];
export type Instrument = (typeof INSTRUMENTS)[number];
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];
export type Kind = (typeof KINDS)[number];

/** The short type of a fact with the detail that its type adds. */
export type Detailed =
  | { readonly type: 'meeting'; readonly mode: Mode }
  | { readonly type: 'statement'; readonly act: Act }
  | {
      readonly type: 'agreement';
      readonly instrument: Instrument;
      readonly status: AgreementStatus;
    }
  | { readonly type: 'action'; readonly kind: Kind };

export type Detail =
  | { readonly field: 'mode'; readonly value: Mode }
  | { readonly field: 'act'; readonly value: Act }
  | { readonly field: 'instrument'; readonly value: Instrument }
  | { readonly field: 'kind'; readonly value: Kind };

/** The field in which each type is told closer. */
export const DETAIL_FIELDS = {
  meeting: 'mode',
  statement: 'act',
  agreement: 'instrument',
  action: 'kind',
} as const satisfies Record<Detailed['type'], Detail['field']>;

/** The field in which a fact's type is told closer, and what it holds. */
export function detailOf(fact: Detailed): Detail {
  switch (fact.type) {
    case 'meeting':
      return { field: 'mode', value: fact.mode };
    case 'statement':
      return { field: 'act', value: fact.act };
    case 'agreement':
      return { field: 'instrument', value: fact.instrument };
    case 'action':
      return { field: 'kind', value: fact.kind };
  }
}

/** The class of detail: only facts of one class can report one happening. */
export function classOf(fact: Detailed): string {
  if (fact.type !== 'meeting') return detailOf(fact).value;
  return fact.mode === 'call' || fact.mode === 'video' ? 'remote' : 'in-person';
}
