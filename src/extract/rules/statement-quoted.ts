import type { Frame } from '../grammar/frame.ts';
import { ownWordOf } from '../grammar/own-word.ts';
import { hasWord, isAnyAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { accordingIn, toldAccordingly } from './accordingly.ts';
import { defineRule } from './rule.ts';
import { said } from './said.ts';

/** A sentence between quotation marks, or of which the next one tells who stated it: its speaker stands before or after it. */
export const statementQuoted = defineRule({
  name: 'statement-quoted',
  families: ['quoted'],
  examples: [
    {
      text: '"The bridge shows how close Slovenia is to us," said Croatian Foreign Minister Ana Horvat.',
      publishedOn: '2019-04-05',
      facts: ['statement/praise HRV>SVN 2019-04-05~'],
    },
    {
      text: 'Slovenia is interested in the fastest trains of Croatia. This was stated by Slovenian Foreign Minister Ana Horvat.',
      publishedOn: '2019-04-05',
      facts: ['statement/intent SVN>HRV 2019-04-05~'],
    },
    { text: '"The soup in Slovenia was hot," said the cook.', facts: [] },
  ],
  read: (frame) => {
    const { view, clause } = frame;
    const speakers = view.statedBy ? [view.statedBy] : view.speakers;
    if (speakers.length === 0 || tellsOfOthers(frame) || ownWordOf(view)) return undefined;
    const according = accordingIn(frame);
    const whole = said(frame, clause, speakers);
    const found = according === undefined ? whole : toldAccordingly(frame, according, whole);
    const isPlain = found?.detail.type === 'statement' && found.detail.act === 'comment';
    if (!found || (isPlain && view.scene.publisher !== null)) return undefined;
    return {
      ...found,
      evidence: { from: clause.from, to: clause.to },
      dated: according === undefined ? sayingOf(frame) : { from: clause.from, to: according },
    };
  },
});

/** "they say". */
const ANYBODY = anyOf('they|people|some|many|others');

/** "He said that …", "…, they say", in a turn of a transcript: what others said is no word of the speaker's own. */
function tellsOfOthers({ view }: Frame): boolean {
  const { from } = view.sentence;
  if (!view.scene.isSpoken?.(from)) return false;
  const saying = view.clauses
    .flatMap(({ verbs }) => verbs)
    .find(
      ({ at, sense }) =>
        sense.family === 'say' &&
        sense.tense !== 'ing' &&
        (sense.tense !== 'base' || isAnyAt(view, at - 1, ANYBODY)),
    );
  return saying !== undefined && !hasWord(view, { from, to: saying.at }, SELVES);
}

const SELVES = anyOf('i|we|our|my');

/** Where whoever is quoted is said to speak: "…," the minister said on Monday. */
export function sayingOf({ view, clause }: Frame): Range {
  const { clauses, scene } = view;
  const saying = clauses.find(({ verbs }) =>
    verbs.some(({ at, sense }) => sense.family === 'say' && !scene.isQuoted(at)),
  );
  return saying ?? clause;
}
