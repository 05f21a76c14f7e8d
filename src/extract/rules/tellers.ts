import type { Kind } from '../../../events/detail.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Frame } from '../grammar/frame.ts';
import { sayingBefore } from '../grammar/saying-before.ts';
import { hasWord, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import type { Verb } from '../grammar/verb-at.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const ANNOUNCED_CONFIRMED = anyOf('announced|confirmed');

/** What an office that tells of it, and names nobody who did it, did itself. */
const OF_TELLERS: ReadonlySet<Kind> = new Set<Kind>([
  'aid',
  'deployment',
  'expulsion',
  'protest',
  'recall',
  'relations',
  'sanction-relief',
  'trade-measure',
  'visa-border',
]);

const TELLING = anyOf('say|announce|state|tell|add|report|confirm|inform|declare|explain');

/** "A said that two diplomats of B had been expelled", "Two diplomats of B had been expelled, A said": whoever tells what was done by nobody who is named. */
export function tellersOf(frame: Frame, kind: Kind): readonly Party[] {
  if (!OF_TELLERS.has(kind)) return [];
  const { view, index, clause } = frame;
  const isContent = clause.link === 'content';
  const at = isContent ? sayingBefore(view, index) : index + 1;
  const telling = view.clauses[at];
  const said = isContent ? telling?.verbs.at(-1) : telling?.verbs[0];
  if (!telling || !said || !isTelling(said) || !(isContent || isTag(telling))) return [];
  if (lowerAt(view, telling.from) === 'it') return isContent ? announcedIn(view, telling) : [];
  const tellers = subjectsOf(view, at, said.at);
  return tellers.every(isOffice) ? partiesOf(tellers) : [];
}

const isTelling = ({ sense }: Verb): boolean => sense.family === 'say' && TELLING.has(sense.base);

const isTag = ({ link, conjunction }: Clause): boolean =>
  link === 'coordinate' && conjunction === ',';

const isOffice = ({ kind }: Mention): boolean => kind === 'state' || kind === 'person';

/** "It was announced in Lima that": by the state where that is. */
function announcedIn(view: SentenceView, clause: Clause): readonly Party[] {
  if (!hasWord(view, clause, ANNOUNCED_CONFIRMED)) return [];
  const place = mentionsWithin(view, clause).find(({ from }) => lowerAt(view, from - 1) === 'in');
  return place?.parties ?? [];
}

/** "A protest was lodged with the embassy of B", by whoever tells it, or "in Nairobi": by the state where that was. */
export function protestersOf(frame: Frame): readonly Party[] {
  const { view, verb, clause } = frame;
  const { publisher } = view.scene;
  if (publisher) return [publisher];
  const tellers = tellersOf(frame, 'protest');
  if (tellers.length > 0) return tellers;
  const behind = mentionsWithin(view, { from: verb.at, to: clause.to });
  const place = behind.find(
    ({ from, kind }) => kind === 'state' && lowerAt(view, from - 1) === 'in',
  );
  const others = behind.filter((one) => one !== place);
  const [there] = countriesOf(place ? place.parties : []);
  const isOther = there !== undefined && !countriesOf(partiesOf(others)).includes(there);
  return place && isOther && others.length > 0 ? place.parties : [];
}
