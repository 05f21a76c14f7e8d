import type { Kind } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

/**
 * Of those whom a deed names those to whom it is done: of an evacuation the country that is left, "plucked 20 Poles from Mali"; of a drill
 * those who take part, "drilled in Mali with Peru", and where nobody does the land in which it is; of an extradition the state to which it is.
 */
export function leftIn(
  { view, verb }: Pick<Frame, 'view' | 'verb'>,
  kind: Kind,
  found: readonly Mention[],
): readonly Mention[] {
  const isMeant = isToSomebody(verb) ? isTo : MEANT.get(kind);
  const meant = isMeant ? found.filter((one) => isMeant(view, one)) : [];
  return meant.length > 0 ? meant : found;
}

const TO = anyOf('to');
const isTo = (view: SentenceView, { from }: Mention): boolean =>
  isAnyAt(view, leadIn(view, from), TO);

/** "approved the extradition of a Peruvian to Chad", "switched recognition from Peru to Chad". */
const isToSomebody = ({ sense }: Frame['verb']): boolean =>
  sense.rest.includes('extradition') ||
  (SWITCH.has(sense.base) && sense.rest.includes('recognition'));

const SWITCH = anyOf('switch|shift|transfer');
const FROM = anyOf('from|of|off');

const MEANT: ReadonlyMap<Kind, (view: SentenceView, one: Mention) => boolean> = new Map([
  ['evacuation', (view, { from }) => isAnyAt(view, leadIn(view, from), FROM)],
  ['exercise', (_view, { isPlace }) => !isPlace],
]);
