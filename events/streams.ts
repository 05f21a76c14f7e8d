/** The stream of a source: its registration, its facts, and what was decided about them. */
export const sourceStream = (sourceId: string): string => `source-${sourceId}`;

/** The stream of one reviewer's word on several facts. */
export const mergeStream = (mergeId: string): string => `merge-${mergeId}`;

/** The part of a stream's name before its first hyphen. */
export const categoryOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));

/** The part of a stream's name after its first hyphen. */
export const idOf = (stream: string): string => stream.slice(stream.indexOf('-') + 1);
