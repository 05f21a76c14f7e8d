import { anyOf } from '../text/any-of.ts';

/** Forms that stand before a verb and tell of no deed. */
export const AUXILIARIES = anyOf(
  "am|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|won't|wouldn't|cannot|can't|couldn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't",
);
