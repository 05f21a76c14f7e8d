import { but } from '../grammar/aspect.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { objectsOf } from '../grammar/objects.ts';
import { hasWord } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { countriesOf, defineRule } from './rule.ts';
import { statement } from './statement.ts';
import { namedAt } from './targets.ts';

const BURDEN = anyOf('responsibility|blame|fault|guilt|culpability|onus');
const ON_WHOM = new Set(['with', 'on', 'upon', 'at']);

/** "Responsibility for it rests with B": an office, or somebody who is quoted, that says so accuses B. */
export const statementBlaming = defineRule({
  name: 'statement-blaming',
  families: ['burden'],
  examples: [
    {
      text: '"The blame lies squarely with Peru," said Chilean Foreign Minister Ana Lopez.',
      publishedOn: '2021-02-03',
      facts: ['statement/accuse CHL>PER 2021-02-03~'],
    },
    { text: 'Responsibility for the crash lies with Peru.', facts: [] },
    { text: '"The future lies with Peru," said Chilean Foreign Minister Ana Lopez.', facts: [] },
  ],
  read: (frame) => {
    const { view, verb, clause, aspect, subjects } = frame;
    if (aspect.isNegated || aspect.isHypothetical || subjects.length > 0) return undefined;
    if (!hasWord(view, { from: clause.from, to: verb.at }, BURDEN)) return undefined;
    const accuser = accuserOf(frame);
    const [accused] = objectsOf(frame, ON_WHOM);
    const countries = accused ? countriesOf(accused.parties) : [];
    if (!accuser || !accused || countries.length !== 1 || countries[0] === accuser.country)
      return undefined;
    // "will lie with B": said now.
    const now = frameWith(frame, { aspect: but(aspect, { isFuture: false }) });
    return statement(now, {
      act: 'accuse',
      stance: 'conflictual',
      speakers: [accuser],
      targets: namedAt(partiesOf([accused]), accused.from),
      isStanding: false,
    });
  },
});

/** Who is quoted, else the office that publishes, in its own words. */
function accuserOf({ view, verb, clause }: Frame) {
  const { publisher, isQuoted } = view.scene;
  if (isQuoted(verb.at)) return view.speaker ?? publisher ?? undefined;
  return clause.link === 'content' ? undefined : (publisher ?? undefined);
}
