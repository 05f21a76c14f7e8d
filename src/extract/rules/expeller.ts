import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf, partyOf } from '../who/mention.ts';
import { postOf } from './passive-parties.ts';
import { countriesOf, hasOther } from './rule.ts';

const ENVOYS = anyOf(
  'ambassador|ambassadors|envoy|envoys|diplomat|diplomats|attache|attaches|attaché|attachés|consul|consuls|commissioner|commissioners|affaires|officials|employees|staff|mission|embassy|consulate',
);

/** "Two Peruvian diplomats were expelled", by nobody who is named: by where they serve, the office that tells it, or the country of the dateline. */
export function expellerOf(frame: Frame): readonly Party[] {
  const { view, clause, verb } = frame;
  const { publisher, here } = view.scene;
  if (!hasWord(view, { from: view.sentence.from, to: verb.at }, ENVOYS)) return [];
  const own = countriesOf(partiesOf(frame.patients));
  const post = postOf(frame, own);
  if (post.length > 0) return post;
  const seat = seatIn(frame, own);
  if (seat) return partiesOf([seat]);
  if (publisher?.country) return clause.link === 'relative' ? [] : [publisher];
  const country = here?.country ?? null;
  const isAbroad =
    country === null ||
    own.includes(country) ||
    clause.link === 'relative' ||
    hasWord(view, { from: verb.to, to: clause.to }, ELSEWHERE);
  return isAbroad ? [] : [partyOf(country)];
}

/** "Two employees of the Peruvian embassy in Nairobi": where that stands. */
const seatIn = ({ view, clause, verb }: Frame, own: readonly string[]): Mention | undefined =>
  mentionsWithin(view, { from: clause.from, to: verb.at }).find(
    ({ isPlace, from, parties }) =>
      isPlace && lowerAt(view, from - 1) === 'in' && hasOther(parties, own),
  );

/** "expelled from there", "left for home". */
const ELSEWHERE = anyOf('there|from');

/** "to leave Chile", "from entering Chile": what is named there is left or entered. */
export const isLeft = ({ view }: Frame, at: number): boolean =>
  isAnyAt(view, lowerAt(view, at - 1) === 'the' ? at - 2 : at - 1, LEAVING);

const LEAVING = anyOf('leave|quit|depart|leaving|entering');
