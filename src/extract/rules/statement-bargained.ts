import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { defineRule } from './rule.ts';
import { speakersOf, statement } from './statement.ts';
import { namedAt } from './targets.ts';

const AHEAD = anyOf('will|would|shall');
const IF = anyOf('if|after|once|when');
/** In tokens, from "if" to whoever is to do something first. */
const NEAR = 3;

/** "A said it would withdraw only if B did": B is asked for something. */
export const statementBargained = defineRule({
  name: 'statement-bargained',
  families: ['say', 'speak'],
  examples: [
    {
      text: 'Peru said it would withdraw from the strip only if Chile withdraws from the port.',
      publishedOn: '2021-02-03',
      facts: ['statement/appeal PER>CHL 2021-02-03~'],
    },
    {
      text: 'Peru said it would withdraw from the strip only if the rain stopped in Chile.',
      facts: [],
    },
    { text: 'Peru said it would withdraw from the strip if it rained.', facts: [] },
  ],
  read: (frame) => {
    if (frame.aspect.isNegated || frame.aspect.isHypothetical) return undefined;
    const at = conditionAt(frame);
    if (at === undefined) return undefined;
    const speakers = speakersOf(frame);
    const own = speakers.map(({ country }) => country);
    const { view } = frame;
    const asked = mentionsWithin(view, { from: at, to: view.sentence.to })[0];
    const isNamed = asked && !asked.isPlace && !asked.isOwner && asked.from - at <= NEAR;
    if (!isNamed || asked.parties.some(({ country }) => own.includes(country))) return undefined;
    return statement(frame, {
      act: 'appeal',
      stance: 'neutral',
      speakers,
      targets: namedAt(asked.parties, asked.from),
      isStanding: false,
    });
  },
});

/** Where "only if" stands behind what is promised. */
function conditionAt({ view, verb }: Frame): number | undefined {
  let isAhead = false;
  for (let at = verb.to; at < view.sentence.to - 1; at++) {
    const word = lowerAt(view, at);
    isAhead ||= isAnyAt(view, at, AHEAD);
    if (isAhead && word === 'only' && isAnyAt(view, at + 1, IF)) return at + 2;
  }
  return undefined;
}
