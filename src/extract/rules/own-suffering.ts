import type { Kind } from '../../../events/detail.ts';
import { enemyOf } from '../enemies.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partyOf } from '../who/mention.ts';
import type { Scene } from '../who/scene.ts';
import { areOursBefore } from './foes-before.ts';
import { countriesOf } from './rule.ts';

/** What an enemy does to whoever tells of it. */
export const SUFFERED: ReadonlySet<string> = new Set<Kind>(['force', 'incursion', 'detention']);

/** What is no land and nobody: "destroyed the peace of Europe", "the seat occupied by Chad". */
const NOTHING = anyOf(
  'itself|themselves|peace|system|relations|architecture|order|trust|hopes?|illusions?|myths?|norms?|idea|something|seat|post|chair|place|your|their',
);
/** In tokens, from the verb to what it is done to. */
const OBJECT_REACH = 5;

/** The state that wages war on whoever publishes a text, by the table of enemies. */
export const ownEnemy = ({ publisher, publishedOn, lexicon }: Scene): string | undefined =>
  publisher === null ? undefined : enemyOf(lexicon.enemies.all, publisher.country, publishedOn);

/** "The occupiers bombed a school", in the texts of the state that they occupy: it is done to that state. */
export function sufferedBy(
  frame: Frame,
  kind: Kind,
  initiators: readonly Party[],
): readonly Party[] {
  const own = frame.view.scene.publisher?.country;
  const isSuffered = SUFFERED.has(kind) && isByEnemy(frame, initiators) && !areOthers(frame);
  return isSuffered && own ? [partyOf(own)] : [];
}

/** "Our soldiers hold the line. They destroyed a bridge": not the enemy, who was named before that. */
const areOthers = ({ view, subjects: [subject] }: Frame): boolean =>
  subject !== undefined && areOursBefore(view, subject.from, ownEnemy(view.scene) ?? '');

/** Whether those who act are the enemy of whoever publishes, and nobody besides. */
export function isByEnemy({ view }: Frame, initiators: readonly Party[]): boolean {
  const [doer, ...more] = countriesOf(initiators);
  return doer !== undefined && more.length === 0 && doer === ownEnemy(view.scene);
}

/** "The occupiers have destroyed the myth of their army", "the seat occupied by Chad": what an enemy does to no land and nobody. */
export function isOfNothing(frame: Frame, initiators: readonly Party[]): boolean {
  const { view, verb, clause, aspect } = frame;
  const object = aspect.isPassive
    ? { from: clause.from, to: verb.at }
    : { from: verb.to, to: Math.min(clause.to, verb.to + OBJECT_REACH) };
  return (
    SUFFERED.has(verb.sense.detail) &&
    hasWord(view, object, NOTHING) &&
    isByEnemy(frame, initiators)
  );
}

const TAKING = anyOf('seize|capture');
const PEOPLE = anyOf(
  'mayors?|governor|people|residents|citizens|ukrainians|civilians|children|women|men|man|woman|soldiers?|servicemen|defenders?|journalists?|activists?|volunteers?|doctors?|drivers?|priests?|teachers?|sailors?|prisoners?|hostages?|him|her|them|us|everyone|anyone',
);

/** "The occupiers seized two power plants", not "a mayor": land and what stands on it, where nobody is said to be held. */
export function kindOfWar(frame: Frame, kind: Kind, initiators: readonly Party[]): Kind {
  const { view, verb, clause } = frame;
  if (!SUFFERED.has(kind) || !TAKING.has(verb.sense.base) || !isByEnemy(frame, initiators))
    return kind;
  if (hasWord(view, { from: verb.at + 1, to: verb.at + 3 }, PEOPLE)) return 'detention';
  const isOfPeople = hasWord(view, clause, PEOPLE) || lowerAt(view, verb.at + 1) === 'by';
  return kind === 'detention' && !isOfPeople ? 'incursion' : kind;
}

const HOLDING = anyOf('block|blockade|occupy|besiege|encircle|surround');
const NOW = anyOf('is|are|remains?');

/** "Our ports are blocked by Chad", "is still occupied": goes on. */
export const isHeldDown = ({
  view,
  verb,
  aspect,
}: Pick<Frame, 'view' | 'verb' | 'aspect'>): boolean =>
  aspect.isPassive &&
  HOLDING.has(verb.sense.base) &&
  hasWord(view, { from: Math.max(view.sentence.from, verb.at - 3), to: verb.at }, NOW);
