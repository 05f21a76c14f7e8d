import type { Act } from '../../../events/detail.ts';
import { type Frame, partiesOf } from '../grammar/frame.ts';
import type { Party } from '../who/mention.ts';
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
    const { verb, aspect, subjects } = frame;
    if (aspect.isNegated || aspect.isPassive) return undefined;
    if (aspect.isFuture || (aspect.isHypothetical && !aspect.isKept)) return undefined;
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

/** Who is quoted, else the office that publishes. */
function accuserOf({ view, verb }: Frame): Party | undefined {
  const { publisher, isQuoted } = view.scene;
  const quoted = isQuoted(verb.at) ? view.speaker : undefined;
  return quoted ?? publisher ?? undefined;
}
