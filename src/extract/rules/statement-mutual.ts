import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { as, countriesOf, defineRule, type Stance, withContent } from './rule.ts';

const TRADED = anyOf(
  'blame|accusations?|charges|allegations|recriminations?|barbs|insults|criticism|threats?|warnings?|words|denunciations|jibes',
);

/** "A and B blamed each other", "each side accused the other", "A and B traded barbs", "A and B clashed over a pipeline": said by each of the other. */
export const statementMutual = defineRule({
  name: 'statement-mutual',
  families: ['speak'],
  examples: [
    {
      text: 'Ghana and Togo accused each other of spying on 3 May 2016.',
      publishedOn: '2016-05-05',
      facts: ['statement/accuse GHA+TGO 2016-05-03'],
    },
    {
      text: 'Ghana and Togo traded threats on 3 May 2016.',
      publishedOn: '2016-05-05',
      facts: ['statement/threaten GHA+TGO 2016-05-03'],
    },
    {
      text: 'Ghana and Togo clashed over fishing rights at a summit on 3 May 2016.',
      publishedOn: '2016-05-05',
      facts: ['statement/criticise GHA+TGO 2016-05-03'],
    },
    { text: 'Ghana and Togo could blame each other.', facts: [] },
    { text: 'Ghana accused Togo and the other state of spying.', facts: [] },
  ],
  read: (frame) => {
    const { aspect, clause } = frame;
    if (aspect.isPassive || !isMutual(frame)) return undefined;
    if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture) return undefined;
    const speakers = partiesOf(frame.subjects.filter(({ kind }) => kind !== 'media'));
    if (countriesOf(speakers).length !== 2) return undefined;
    const { act, stance } = toldOf(frame);
    return {
      detail: { type: 'statement', act },
      stance,
      participants: as('speaker', speakers),
      evidence: withContent(frame),
      dated: { from: clause.from, to: clause.to },
      frame,
      isStanding: false,
      // "Each side blamed the other": those who quarrelled before.
      wantsOtherSide: !isNamed(frame),
      refersTo: isNamed(frame) ? undefined : 'quarrel',
    };
  },
});

/** By the verb, which verbs.tsv is checked for at start; "pledged to stop backing each other's rebels" is what is meant to be done. */
const toldOf = ({ view, verb }: Frame): { readonly act: Act; readonly stance: Stance } =>
  hasWord(view, { from: verb.at - 1, to: verb.to }, ENDING)
    ? { act: 'intent', stance: 'cooperative' }
    : { act: verb.sense.detail as Act, stance: stanceOf(verb.sense.stance) };

const ENDING = anyOf('stop|end|cease|halt');

const isNamed = ({ subjects }: Frame): boolean => subjects.every((one) => one.isNamed);

/** verbs.tsv is checked for its stances at start. */
const stanceOf = (stance: string): Stance => (stance === '' ? 'neutral' : (stance as Stance));

/** What states do to each other with no word for the other of them. */
const QUARRELLING = anyOf(
  'clash|spar|squabble|bicker|feud|wrangle|argue|disagree|differ|engage|wage',
);
const TRADING = anyOf('trade|exchange|swap|hurl|fight|conduct');

/** "each other", "one another", "the other" straight behind the verb; or what is traded, or a quarrel. */
function isMutual({ view, verb }: Frame): boolean {
  const { base, rest } = verb.sense;
  if (TRADING.has(base) && rest.some((word) => TRADED.has(word))) return true;
  if (QUARRELLING.has(base) && !rest.includes('with')) return true;
  const [first, second, third] = [0, 1, 2].map((next) => lowerAt(view, verb.to + next));
  if (first === 'each' || first === 'one') return second === 'other' || second === 'another';
  return first === 'the' && second === 'other' && BEHIND.test(third ?? '');
}

/** "the other of firing first", not "the other state". */
const BEHIND = /^(?:of|for|over|on|in|after|to|not|that|[.,;]|[a-z]+day)$/;
