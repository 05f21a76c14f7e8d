import { note } from '../record/recorder.ts';

export const UNKNOWN = '11111111-2222-4333-8444-555555555555';

/** A request that must be refused, and what the answer must name. */
export interface Bad {
  readonly what: string;
  readonly path?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly type: string;
  /** Of the first error. */
  readonly pointer?: string;
  readonly value?: unknown;
}

export const fact = (data: object) => ({ body: note(data) });
export const invalid = { status: 400, type: '/problems/invalid' } as const;
export const tooLarge = { status: 413, type: '/problems/too-large' } as const;
export const outdated = { status: 412, type: '/problems/wrong-revision' } as const;
export const notFound = { status: 404, type: '/problems/not-found' } as const;

export const another = fact({ title: 'Another' });

export const badDay = (what: string, edtf: string): Bad => ({
  what,
  ...fact({ occurred: { edtf } }),
  ...invalid,
  pointer: '/data/occurred/edtf',
  value: edtf,
});
