import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { isActorOf } from './actor-of.ts';
import type { Clause } from './clause.ts';
import { FORCES } from './forces.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin, type SentenceView } from './sentence-view.ts';

/** In tokens, from a nationality to the verb of those who bear it. */
const REACH = 9;
const PRIVATE = anyOf(
  'businessman|businessmen|journalist|journalists|student|students|tourist|tourists|company|companies|firm|firms|man|woman|men|women|people|citizen|citizens|newspaper|newspapers|team|club|singer|actor|workers|missionary|farmers|farmer|voters|doctors|aid|banks|bank|investors|markets|analysts|tanker|tankers|ferry|ferries|freighter|freighters|yacht|airliner|carmaker|automaker|player|players|striker|giant|giants|monopoly|exporter|exporters|producer|producers|conglomerate|refiner|airline|airlines|retailer|retailers|fund|funds|miner|miners|goalkeeper|fans|grower|growers|truckers|hauliers|lorry|ranchers|dockers|traders|shopkeepers|hooligans|climbers|backpackers|priests|nuns|flu|virus|cuisine|pirates|smugglers|traffickers',
);

/** Those who do something under the name of a state: "Israeli helicopters and tanks shelled", "Afghan rebels kidnapped". */
export function bearersOf(view: SentenceView, clause: Clause, before: number): readonly Mention[] {
  // "There were ten Russian soldiers killed": to whom it was done.
  if (lowerAt(view, clause.from) === 'there') return [];
  const own = mentionsWithin(view, { from: clause.from, to: before });
  const first = own.find((mention) => isFree(view, mention, clause));
  if (!first || before - first.to > REACH) return [];
  if (hasWord(view, { from: first.to, to: first.to + 3 }, PRIVATE)) return [];
  const next = own[own.indexOf(first) + 1];
  const isTied = next && next.from - first.to <= 2 && lowerAt(view, first.to) === 'and';
  return isTied ? [first, next] : [first];
}

function isFree(view: SentenceView, mention: Mention, { from }: Clause): boolean {
  const { isPlace, isOwner, kind } = mention;
  if (isPlace || (isOwner && kind === 'person') || kind === 'media' || kind === 'group')
    return false;
  // "Peruvian-backed rebels": no Peruvians.
  if (lowerAt(view, mention.to) === '-' && isAnyAt(view, mention.to + 1, BACKED)) return false;
  if (isForceOf(view, mention)) return true;
  for (let at = mention.from - 1; at >= Math.max(from, mention.from - 3); at--) {
    if (isAnyAt(view, at, PREPOSITIONS)) return false;
  }
  return true;
}

/** "columns of Peruvian troops". */
const isForceOf = (view: SentenceView, mention: Mention): boolean =>
  isActorOf(view, mention) && hasWord(view, { from: mention.from, to: mention.to + 2 }, FORCES);

const BACKED = anyOf(
  'backed|funded|financed|allied|aligned|sponsored|trained|armed|supported|born|based|owned|made|built|speaking|occupied|held|controlled',
);
