/** An article that an extractor could not read at all. Nothing of it is kept, so it can be sent again. */
export class ExtractorFailed extends Error {
  /** In one word of the extractor's own, for programs. */
  readonly reason: string;
  constructor(reason: string, message: string) {
    super(message);
    this.name = 'ExtractorFailed';
    this.reason = reason;
  }
}
