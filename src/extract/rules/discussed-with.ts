import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';
import { partiesOf } from '../who/mention.ts';
import { leadOf } from './goers.ts';
import type { Draft } from './rule.ts';

const DISCUSSING = anyOf('discuss|review|exchange|compare|consider');
const WE = anyOf('we');

/** "We discussed the dam": whoever says so, and the other side of the talks. */
export const isOfUsBoth = ({ view, verb, subjects }: Frame): boolean =>
  (DISCUSSING.has(verb.sense.base) || isTalkAbout(view, verb)) &&
  isPast(verb.sense.tense) &&
  subjects.some(({ from }) => isAnyAt(view, from, WE));

/** "talked about the dam". */
const isTalkAbout = (view: Frame['view'], { at, sense }: Frame['verb']): boolean =>
  TALKING.has(sense.base) && lowerAt(view, at + 1) === 'about';

const TALKING = anyOf('talk|speak');

/** "Ann discussed the dam with Bob": said by both, and not by one to the other. */
export function saidByBoth(frame: Frame, draft: Draft): Draft {
  const { view, verb, clause } = frame;
  if (!DISCUSSING.has(verb.sense.base)) return draft;
  const partners = partiesOf(
    mentionsWithin(view, { from: verb.to, to: clause.to }).filter(
      (one) => one.kind === 'person' && lowerAt(view, leadOf(view, one.from)) === 'with',
    ),
  );
  if (partners.length === 0) return draft;
  const participants = draft.participants.map(({ party, role }) =>
    role !== 'mentioned' && partners.includes(party)
      ? { party, role: 'speaker' as const }
      : { party, role },
  );
  return { ...draft, participants };
}
