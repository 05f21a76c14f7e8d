import { ExtractorFailed } from '../extract/extractor-failed.ts';

export type Reason =
  | 'not-installed'
  | 'timeout'
  | 'closed'
  | 'unreachable'
  | 'rate-limited'
  | 'refused'
  | 'cut-off'
  | 'unreadable-answer'
  | 'cost-limit';

/** An article that the language model could not read. Nothing of it is kept, so it can be sent again. */
export class ModelFailed extends ExtractorFailed {
  constructor(reason: Reason, message: string) {
    super(reason, message);
    this.name = 'ModelFailed';
  }
}
