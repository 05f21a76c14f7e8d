import type { Frame } from '../grammar/frame.ts';
import { objectsOf } from '../grammar/objects.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { adoptersOf } from './joint-paper-adopted.ts';
import { as, countriesOf, type Draft, defineRule, withContent } from './rule.ts';

/** Two or more countries say something together: a declaration, communiqué or proclamation. */
export const statementJoint = defineRule({
  name: 'statement-joint',
  families: ['joint', 'instrument'],
  examples: [
    {
      text: 'In May 2019 Ghana and Togo issued a joint statement on fishing.',
      publishedOn: '2023-06-01',
      facts: ['statement/joint-statement GHA+TGO 2019-05'],
    },
    {
      text: 'In May 2019 Ghana issued a joint statement with Togo on fishing.',
      publishedOn: '2023-06-01',
      facts: ['statement/joint-statement GHA+TGO 2019-05'],
    },
    {
      text: 'A joint statement of Ghana and Togo was adopted on 2 May 2019.',
      publishedOn: '2019-05-03',
      facts: ['statement/joint-statement GHA+TGO 2019-05-02'],
    },
    { text: 'Ghana proclaimed a day of mourning.', facts: [] },
  ],
  read: (frame) => {
    const { aspect, subjects, verb } = frame;
    if (aspect.isNegated || aspect.isHypothetical) return undefined;
    const adopters = adoptersOf(frame);
    if (adopters.length > 0) return jointStatement(frame, adopters);
    if (verb.sense.family !== 'joint') return undefined;
    const speakers = partiesOf([...subjects, ...partnersOf(frame)]);
    if (countriesOf(speakers).length < 2) return undefined;
    return jointStatement(frame, speakers);
  },
});

const WITH = new Set(['with']);

/** "Ann signed a joint statement with Bob". */
const partnersOf = (frame: Frame): readonly Mention[] =>
  frame.subjects.length > 0 && lowerAt(frame.view, frame.verb.to) === 'with'
    ? objectsOf(frame, WITH)
    : [];

/** What several say together. */
export const jointStatement = (frame: Frame, speakers: readonly Party[]): Draft => ({
  detail: { type: 'statement', act: 'joint-statement' },
  stance: 'cooperative',
  participants: as('speaker', speakers),
  evidence: withContent(frame),
  dated: { from: frame.clause.from, to: frame.clause.to },
  frame,
  isStanding: false,
  wantsOtherSide: false,
});
