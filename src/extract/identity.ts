/** Who reads, as in a fact's `derivedBy`. */
export const EXTRACTOR = { name: 'bilateral-rules', version: '1.0.0' } as const;
