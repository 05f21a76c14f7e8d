import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { hasOther } from './rule.ts';

const FORMER_LATE = anyOf('former|late');
const GROUP_ORGANISATION = anyOf('group|organisation');

/** "attended the inauguration of Chad's president", "addressed the Chadian parliament": somebody is where that is done. */
export const isOfRite = ({ verb }: Frame): boolean => RITE.has(verb.sense.base);

const RITE = anyOf('attend|address|deliver|give');
const SPEECH = anyOf('address|deliver|give');
const FROM_AFAR = anyOf('video|videolink|virtually|remotely|online|satellite|screen');

/** A speech may be heard over a screen: an office tells besides whom it visits. */
const mayBeFromAfar = ({ view, verb }: Frame): boolean =>
  SPEECH.has(verb.sense.base) &&
  (view.scene.publisher !== null || hasWord(view, view.sentence, FROM_AFAR));

/** In tokens, from the verb's own words to whose rite it is. */
const REACH = 6;

/** "the Chadian parliament", "the parliament of Chad", "the funeral of Chad's president"; no speech on Chad, and no funeral of a Chadian singer. */
const isOwner = ({ view, verb }: Frame, { from, kind }: Mention): boolean =>
  from < verb.to || (kind !== 'adjective' && lowerAt(view, ofBefore(view, from)) === 'of');

/** Where "of" may stand before a name: "of the former Chadian president". */
function ofBefore(view: Frame['view'], from: number): number {
  const at = leadIn(view, from);
  return isAnyAt(view, at, FORMER_LATE) ? leadIn(view, at) : at;
}

/** The one other state whose rite or parliament it is. */
export function ritesOf(frame: Frame, guests: readonly Party[]): readonly Party[] {
  if (mayBeFromAfar(frame)) return [];
  const { view, verb, clause } = frame;
  const own = guests.map(({ country }) => country);
  const first = mentionsWithin(view, { from: verb.at, to: clause.to }).find(
    ({ kind, parties }) => kind !== 'media' && parties.length > 0,
  );
  const isState = first && !GROUP_ORGANISATION.has(first.kind) && isOwner(frame, first);
  if (
    !isState ||
    first.from > verb.to + REACH ||
    first.parties.length !== 1 ||
    !hasOther(first.parties, own)
  )
    return [];
  return partiesOf([first]).map((party) => ({ ...party, person: null, office: null }));
}
