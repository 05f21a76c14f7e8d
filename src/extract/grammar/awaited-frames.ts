import { anyOf } from '../text/any-of.ts';
import { isAwaiting } from './agreed-on-doing.ts';
import { type Frame, frameOf } from './frame.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const SEEING = {
  base: 'see',
  tense: 'ing',
  rest: [],
  family: 'meet',
  detail: 'in-person',
  stance: 'cooperative',
} as const;

/** "looks forward to seeing Ann in Lima in May": a meeting that is awaited, where a person or one another is to be seen. */
export function awaitedFrames(view: SentenceView): readonly Frame[] {
  return view.clauses.flatMap((clause, index) =>
    clause.verbs
      .filter((verb) => isAwaiting(verb) && seesSomebody(view, verb))
      .map(({ to }) =>
        frameOf(view, clause, index, { at: to, sense: SEEING, to: to + 1, objectAt: undefined }),
      ),
  );
}

function seesSomebody(view: SentenceView, { to }: Verb): boolean {
  if (lowerAt(view, to) !== 'seeing') return false;
  const seen = lowerAt(view, to + 1);
  if (seen === 'you' || (isAnyAt(view, to + 1, EACH_ONE) && isAnyAt(view, to + 2, OTHER_ANOTHER)))
    return true;
  return view.mentions.some(
    ({ from, kind, isOwner }) =>
      (from === to + 1 || from === to + 2) && kind === 'person' && !isOwner,
  );
}

const EACH_ONE = anyOf('each|one');
const OTHER_ANOTHER = anyOf('other|another');
