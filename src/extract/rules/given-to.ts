import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';

const GIVING = anyOf('extradite|surrender|hand|turn|deliver|transfer|send|render');

const RULE = anyOf('rule|control|sovereignty|administration');

/** "handed the island over to Chadian rule": who rules it from then on. */
function ruledBy({ view, verb }: Frame, others: readonly Mention[]): readonly Party[] | undefined {
  if (verb.sense.detail !== 'other' || !isAnyAt(view, verb.to - 1, RULE)) return undefined;
  const ruler = others.find(({ to }) => to === verb.to - 1);
  return ruler && partiesOf([ruler]);
}

/** "extradited", and "handed Macau back to". */
const isGiving = ({ base, detail, rest }: Frame['verb']['sense']): boolean =>
  GIVING.has(base) && (detail === 'legal' || (detail === 'other' && rest.includes('back')));

/** "extradited a Peruvian dealer to Chad": to whom somebody is given, who is of a third state. */
export function givenTo(frame: Frame, others: readonly Mention[]): readonly Party[] | undefined {
  const { view, verb } = frame;
  const rulers = ruledBy(frame, others);
  if (rulers) return rulers;
  if (!isGiving(verb.sense) || others.length < 2) return undefined;
  const taker = others.find(
    ({ kind, from }) => kind === 'state' && lowerAt(view, leadIn(view, from)) === 'to',
  );
  return taker && partiesOf([taker]);
}
