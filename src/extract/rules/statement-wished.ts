import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { defineRule } from './rule.ts';
import { scenesOf } from './scenes.ts';
import { statement } from './statement.ts';
import { targetsIn } from './targets.ts';

const FEELINGS = anyOf(
  'thoughts|hearts|heart|prayers|sympathies|sympathy|condolences|condolence|solidarity|congratulations|felicitations|wishes|greetings',
);
const OWN = anyOf('our|my');
const ACCEPT = 'accept';

/** "Our thoughts are with the people of B": an office, or somebody who is quoted, that feels with another state. */
export const statementWished = defineRule({
  name: 'statement-wished',
  families: ['wish', 'visit'],
  examples: [
    {
      text: '"Our thoughts and prayers are with the people of Peru," said Chilean Foreign Minister Ana Lopez.',
      publishedOn: '2021-02-03',
      facts: ['statement/greeting CHL>PER 2021-02-03~'],
    },
    { text: 'The thoughts of a poet are with the people of Peru.', facts: [] },
  ],
  read: (frame) => {
    const { view, verb, aspect } = frame;
    if (aspect.isNegated || isJourney(frame) || !isOfOwnFeeling(frame)) return undefined;
    const { publisher, isQuoted } = view.scene;
    const speaker = isQuoted(verb.at) ? view.speaker : publisher;
    if (!speaker?.country) return undefined;
    const region = { from: verb.to, to: view.sentence.to };
    const named = targetsIn(frame, region, [speaker.country]);
    if (named.parties.length === 0 && isForOthers(frame)) return undefined;
    const targets =
      named.parties.length > 0 ? named : { ...named, ...unnamedIn(frame, region, speaker.country) };
    return statement(frame, {
      act: 'greeting',
      stance: 'cooperative',
      speakers: [speaker],
      targets,
      isStanding: false,
    });
  },
});

/** "went to Chad", not "our condolences go to Chad". */
const isJourney = ({ verb: { sense } }: Frame): boolean =>
  sense.family === 'visit' && (sense.base !== 'go' || sense.rest.join(' ') !== 'to');

/** "My thoughts are with them", said to somebody's face: others are meant. */
const isForOthers = ({ view, verb }: Frame): boolean =>
  view.scene.isSpoken?.(verb.at) === true &&
  [verb.to - 1, verb.to, verb.to + 1].some((at) => lowerAt(view, at) === 'them');

/** Whoever reads the letter, else the country of what happened. */
function unnamedIn(frame: Frame, region: Range, own: string) {
  const reader = frame.view.scene.memory.reader();
  if (reader && reader.country !== own) return { parties: [reader] };
  return { ...scenesOf(frame, region, [own]), isShielded: false };
}

/** "Our thoughts", "my heart", straight before the verb or with more of their kind between. */
function isOfOwnFeeling({ view, verb, clause }: Frame): boolean {
  let [isOwn, isFelt] = [false, false];
  // "Please accept my condolences"
  const isAsked = verb.sense.base === ACCEPT && verb.sense.tense === 'base';
  const [from, to] = isAsked ? [verb.at, verb.to] : [clause.from, verb.at];
  for (let at = from; at < to; at++) {
    isOwn ||= isAnyAt(view, at, OWN);
    isFelt ||= isAnyAt(view, at, FEELINGS);
  }
  return isOwn && isFelt;
}
