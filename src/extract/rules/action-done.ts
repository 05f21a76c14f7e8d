import type { Kind } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { followedIn } from './action-followed.ts';
import { initiatorsOf, recipientsOf } from './action-parties.ts';
import { sidesOf } from './action-sides.ts';
import { datedIn, toldIn } from './action-told.ts';
import { areTroops } from './are-troops.ts';
import { isByNobody } from './attackers.ts';
import { isDrilledTogether } from './drilled-together.ts';
import { isMutual } from './each-other.ts';
import { enemyAccused, isAccusation } from './enemy-accused.ts';
import { evidenceOf } from './evidence-of-deed.ts';
import { foughtBetween } from './fought-between.ts';
import { hurtWhen } from './hurt-when.ts';
import { isNoDeedOfState } from './no-deed-of-state.ts';
import { onThose } from './on-those.ts';
import { isHeldDown, isOfNothing, kindOfWar, sufferedBy } from './own-suffering.ts';
import { as, type Draft, defineRule, type Stance } from './rule.ts';
import { isSettled } from './settled.ts';
import { isTruceAbroad, isTruceOfOthers } from './truce-of-others.ts';
import { undoneSort } from './undone.ts';
import { isAtUnknownPlace } from './unknown-place.ts';

const HAVE_MAINTAIN = anyOf('have|maintain|enjoy');
const HAVE_KEEP = anyOf('have|keep|maintain|man|hold|occupy');
const ADVISE_WARN = anyOf('advise|warn|urge');

/** "has had relations with Peru since 1970", "has 400 soldiers there": goes on. */
const isKeptUp = ({ view, verb, aspect }: Frame): boolean =>
  (verb.sense.detail === 'relations' && HAVE_MAINTAIN.has(verb.sense.base)) ||
  (verb.sense.detail === 'deployment' && HAVE_KEEP.has(verb.sense.base) && aspect.isStanding) ||
  isHeldDown({ view, verb, aspect });

/** "There were ten Peruvian sailors killed": to whom it was done, by nobody named. */
const isFoundThere = ({ view, clause }: Frame): boolean => lowerAt(view, clause.from) === 'there';

/** "exports gas to Brazil": year in, year out. */
const isTrade = ({ aspect, verb }: Frame): boolean =>
  verb.sense.base === 'export' && aspect.isStanding && !aspect.isKept;

/** A state does something to another, or both do it together: sanctions, expulsions, force, aid, exercises. */
export const actionDone = defineRule({
  name: 'action-done',
  families: ['act', 'followed', 'returned'],
  examples: [
    {
      text: 'Australia imposed new sanctions on Myanmar on Friday.',
      publishedOn: '2023-02-05',
      facts: ['action/sanction AUS>MMR 2023-02-03'],
    },
    {
      text: 'In August 2008 Mali and Niger held joint exercises.',
      publishedOn: '2010-01-01',
      facts: ['action/exercise MLI+NER 2008-08'],
    },
    {
      text: 'Eritrean gunboats shelled two harbours in Djibouti on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/force ERI>DJI 1999-05-03'],
    },
    {
      text: 'A Peruvian diplomat was arrested in Bolivia on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/detention BOL>PER 1999-05-03'],
    },
    {
      text: 'Two Djiboutian sailors were killed on 3 May 1999 in a clash with Eritrean gunboats.',
      publishedOn: '1999-05-04',
      facts: ['action/force ERI>DJI 1999-05-03'],
    },
    {
      text: 'Some 200 Eritrean troops have been stationed in Djibouti.',
      publishedOn: '1999-05-04',
      facts: ['action/deployment ERI>DJI ../1999-05-04'],
    },
    {
      text: 'Eritrea retaliated on 3 May 1999 by expelling two Djiboutian diplomats.',
      publishedOn: '1999-05-04',
      facts: ['action/expulsion ERI>DJI 1999-05-03'],
    },
    {
      text: 'Eritrean and Djiboutian soldiers clashed on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/force DJI+ERI 1999-05-03'],
    },
    {
      text: 'Eritrea cut ties with Djibouti in May 1999.',
      publishedOn: '1999-06-04',
      facts: ['action/relations ERI>DJI 1999-05'],
    },
    {
      text: 'Peru recalled its ambassador in Nairobi on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/recall PER>KEN 1999-05-03'],
    },
    {
      text: 'The Government of Peru said it would expel two Kenyan diplomats on Friday.',
      publishedOn: '1999-05-04',
      facts: ['action/expulsion PER>KEN 1999-05-07'],
    },
    {
      text: 'Peru said it would expel two Kenyan diplomats on Friday unless Kenya freed a pilot.',
      facts: [],
    },
    {
      text: "Kenya and Peru expelled two of each other's diplomats on 3 May 1999.",
      publishedOn: '1999-05-04',
      facts: ['action/expulsion KEN+PER 1999-05-03'],
    },
    {
      text: 'Kenya imposed a ban on Peruvian milk on 2 May 1999. The ban was lifted on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/sanction KEN>PER 1999-05-02', 'action/sanction-relief KEN>PER 1999-05-03'],
    },
    {
      text: 'Kenya arrested two Peruvian pilots on 2 May 1999. They were freed on 4 May 1999.',
      publishedOn: '1999-05-05',
      facts: ['action/detention KEN>PER 1999-05-02', 'action/release-exchange KEN>PER 1999-05-04'],
    },
    { text: 'Kenya released flares over Peru.', facts: [] },
    {
      text: 'Bombings at embassies in Lima, Peru, and Accra, Ghana, killed twelve Kenyans.',
      facts: [],
    },
    { text: 'Eritrea could respond by expelling two Djiboutian diplomats.', facts: [] },
    { text: 'Australia may impose sanctions on Myanmar.', facts: [] },
    { text: 'Australian tourists attacked the menu of a bar in Myanmar.', facts: [] },
  ],
  read: (frame) =>
    frame.verb.sense.family === 'act' ? (doneIn(frame) ?? onThose(frame)) : followedIn(frame),
});

/** "The Ministry advises against all travel to Chad": what an office tells its own citizens. */
const isAdvice = ({ view, verb }: Frame): boolean =>
  verb.sense.detail === 'visa-border' &&
  ADVISE_WARN.has(verb.sense.base) &&
  view.scene.publisher !== null;

const NO_DEEDS = [isFoundThere, isTrade, isAdvice, isNoDeedOfState, isTruceOfOthers];

function doneIn(frame: Frame): Draft | undefined {
  if (isUndone(frame) || NO_DEEDS.some((is) => is(frame))) return undefined;
  if (!areTroops(frame) || isByNobody(frame)) return undefined;
  const both = foughtBetween(frame);
  if (both.length > 0) return deed(frame, 'force', as('initiator', both), 'both');
  const kind = frame.verb.sense.detail as Kind; // verbs.tsv is checked for its kinds at start
  const initiators = initiatorsOf(frame, kind);
  const undone = initiators.length === 0 ? undoneSort(frame) : undefined;
  if (undone) return { ...deed(frame, kind, [], 'one'), refersTo: undone };
  return isOfNothing(frame, initiators) ? undefined : doneBy(frame, kind, initiators);
}

function doneBy(frame: Frame, kind: Kind, initiators: readonly Party[]): Draft | undefined {
  const named =
    isMutual(frame) || isTruceAbroad(frame) ? [] : recipientsOf(frame, kind, initiators);
  const hurt = named.length > 0 ? named : hurtWhen(frame, initiators);
  const recipients = hurt.length > 0 ? hurt : sufferedBy(frame, kind, initiators);
  const sides = sidesOf(frame, kind, initiators, recipients);
  if (sides === 'unknown' || (sides === 'one' && isAtUnknownPlace(frame))) return undefined;
  if (isAccusation(frame, kind, initiators)) return enemyAccused(frame);
  const role = isDrilledTogether(frame, kind) ? 'initiator' : 'recipient';
  const participants = [...as('initiator', initiators), ...as(role, recipients)];
  return deed(frame, kindOfWar(frame, kind, initiators), participants, sides);
}

const isUndone = (frame: Frame): boolean => {
  const { isNegated, isHypothetical, isFuture } = frame.aspect;
  return isNegated || isHypothetical || (isFuture && !isSettled(frame));
};

const deed = (
  frame: Frame,
  kind: Kind,
  participants: Draft['participants'],
  sides: 'both' | 'one',
): Draft => ({
  detail: { type: 'action', kind },
  stance: frame.verb.sense.stance as Stance, // verbs.tsv is checked for its stances at start
  participants,
  evidence: evidenceOf(frame, kind),
  dated: datedIn(frame),
  frame: toldIn(frame, kind),
  isStanding: isKeptUp(frame),
  wantsOtherSide: sides === 'one',
});
