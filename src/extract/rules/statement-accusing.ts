import type { Act } from '../../../events/detail.ts';
import { type Frame, partiesOf } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import type { Mention, Party } from '../who/mention.ts';
import { countriesOf, defineRule } from './rule.ts';
import { statement } from './statement.ts';
import { namedAt } from './targets.ts';

/** "B continues to harbour rebels": an office, or somebody who is quoted, that tells the harm another state does accuses it. */
export const statementAccusing = defineRule({
  name: 'statement-accusing',
  families: ['harm'],
  examples: [
    {
      text: '"Peru shelters rebels and Peru knows it," said Chilean Foreign Minister Ana Lopez.',
      publishedOn: '2021-02-03',
      facts: ['statement/accuse CHL>PER 2021-02-03~'],
    },
    { text: 'Peru shelters rebels.', facts: [] },
  ],
  read: (frame) => {
    const { verb, aspect } = frame;
    const instance = doerOf(frame);
    const subjects = instance ? [instance] : frame.subjects;
    if (aspect.isNegated || aspect.isPassive || aspect.isFuture) return undefined;
    if (aspect.isHypothetical && !aspect.isKept && !instance) return undefined;
    const accuser = accuserOf(frame);
    const [first] = subjects;
    const accused = countriesOf(partiesOf(subjects));
    if (!accuser || !first || accused.length !== 1 || accused[0] === accuser.country)
      return undefined;
    return statement(frame, {
      act: verb.sense.detail as Act, // verbs.tsv is checked for its acts at start
      stance: 'conflictual',
      speakers: [accuser],
      targets: namedAt(partiesOf(subjects), first.from),
      isStanding: false,
    });
  },
});

/** "one more instance of Peru meddling in our affairs": who does it. */
function doerOf({ view, verb }: Frame): Mention | undefined {
  if (verb.sense.tense !== 'ing') return undefined;
  const doer = view.mentions.find(({ to }) => to === verb.at);
  const isOf = doer !== undefined && lowerAt(view, doer.from - 1) === 'of';
  return isOf && INSTANCE.test(lowerAt(view, doer.from - 2)) ? doer : undefined;
}

const INSTANCE = /^(?:instance|case|example|act|proof|evidence|attempt)$/;

/** Who is quoted, else the office that publishes. */
function accuserOf({ view, verb }: Frame): Party | undefined {
  const { publisher, isQuoted } = view.scene;
  const quoted = isQuoted(verb.at) ? view.speaker : undefined;
  return quoted ?? publisher ?? undefined;
}
