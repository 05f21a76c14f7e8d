import { bearersOf } from '../grammar/bearers.ts';
import { type Frame, frameOf } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { isOfOthers } from './blames.ts';
import { countriesOf, type Draft } from './rule.ts';
import { statement } from './statement.ts';
import { namedAt, type Targets, targetsIn } from './targets.ts';

/** Deeds with which a state is charged by being said to have done them. */
const HARM = anyOf('force|incursion|cyber|detention');

const CHARGE = { act: 'accuse', stance: 'conflictual', isStanding: false } as const;
const CLEARING = { act: 'defend', stance: 'neutral', isStanding: false } as const;

/** What is said of harm that another state did is an accusation. */
export function charged(
  frame: Frame,
  region: Range,
  speakers: readonly Party[],
): Draft | undefined {
  const targets = accusedIn(frame, region, countriesOf(speakers));
  return targets && statement(frame, { ...CHARGE, speakers, targets });
}

/** What clears the speaker's own state is meant for whoever said otherwise, where nobody is named. */
export function cleared(
  frame: Frame,
  region: Range,
  speakers: readonly Party[],
): Draft | undefined {
  if (!clearsItself(frame)) return undefined;
  const targets = targetsIn(frame, region, countriesOf(speakers));
  const draft = statement(frame, { ...CLEARING, speakers, targets });
  return draft?.wantsOtherSide ? { ...draft, refersTo: 'words' } : draft;
}

/** "said that Chadian jets had bombed a town": those who are said to have done harm, in the news. */
function accusedIn(
  { view, index }: Frame,
  { to }: Range,
  own: readonly string[],
): Targets | undefined {
  const clause = view.clauses[index + 1];
  if (view.scene.publisher !== null || clause?.link !== 'content' || clause.to > to)
    return undefined;
  for (const verb of clause.verbs) {
    if (verb.sense.family !== 'act' || !HARM.has(verb.sense.detail)) continue;
    const doers = harmersIn(frameOf(view, clause, index + 1, verb));
    const [country, ...more] = countriesOf(doers);
    if (country === undefined || more.length > 0 || own.includes(country)) continue;
    return namedAt(doers, clause.from);
  }
  return undefined;
}

function doersOf({ view, clause, verb, aspect, subjects }: Frame): readonly Party[] {
  if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture) return [];
  if (subjects.length > 0 || aspect.isPassive) return partiesOf(subjects);
  return partiesOf(bearersOf(view, clause, verb.at));
}

/** Those who are said to have done harm to another state or its people. */
function harmersIn(told: Frame): readonly Party[] {
  const doers = doersOf(told);
  return isOfOthers(told, doers) ? doers : [];
}

/** "said none of its planes had flown", "said its army had not fired": words that clear the speaker's own state. */
function clearsItself({ view, index }: Frame): boolean {
  const clause = view.clauses[index + 1];
  if (view.scene.publisher !== null || clause?.link !== 'content') return false;
  const [first, second, third] = [0, 1, 2].map((next) => lowerAt(view, clause.from + next));
  if (first === 'none') return second === 'of' && OWN.has(third ?? '');
  const isOfSelf = first === 'it' ? isItself(view, clause) : OWN.has(first ?? '');
  return (
    isOfSelf &&
    hasWord(view, { from: clause.from, to: Math.min(clause.to, clause.from + NEAR) }, NOT)
  );
}

/** "said it was not behind the raid"; "said it was not acceptable" is said of what was done. */
const isItself = (view: Frame['view'], clause: Range): boolean =>
  !isAnyAt(view, clause.from + 1, IS_WAS) || hasWord(view, clause, INVOLVED);

const IS_WAS = anyOf('is|was');
const INVOLVED = anyOf(
  'behind|responsible|involved|guilty|us|one|expelling|deporting|spying|attacking|blame|aware|planning|seeking|party|war|using|arming|sending|helping|supplying|holding|building|developing|making|preparing|involvement|true|correct|so',
);

const NOT = anyOf("not|never|didn't|hadn't|wasn't|weren't");
/** In tokens: "its coastguard ship had not". */
const NEAR = 8;

const OWN = anyOf('its|his|her|their|our');
