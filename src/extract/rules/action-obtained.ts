import type { Kind } from '../../../events/detail.ts';
import { following } from '../grammar/chain.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { isCountedHelp } from './action-sides.ts';
import { hasDay } from './meeting.ts';
import { as, countriesOf, defineRule, hasOther, type Stance } from './rule.ts';

/** What a state got from another, which gave it or laid it on: "A received a loan from B", "A is under B's sanctions". */
export const actionObtained = defineRule({
  name: 'action-obtained',
  families: ['obtained'],
  examples: [
    {
      text: 'Samoa received a loan of 9 million dollars from Japan on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/loan-investment JPN>WSM 1999-05-03'],
    },
    {
      text: 'Samoa got six tractors from Japan on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/aid JPN>WSM 1999-05-03'],
    },
    {
      text: 'Samoa received two Japanese patrol boats on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/other JPN>WSM 1999-05-03'],
    },
    {
      text: 'Samoa is under Japanese sanctions.',
      publishedOn: '1999-05-04',
      facts: ['action/sanction JPN>WSM ../1999-05-04'],
    },
    { text: 'Samoa received a postcard from Japan.', facts: [] },
    { text: 'Samoa may receive a loan from Japan.', facts: [] },
  ],
  read: (frame) => {
    const { verb, view, clause, aspect, subjects } = frame;
    if (aspect.isPassive) return undefined;
    if (aspect.isNegated || aspect.isHypothetical || isUndated(frame)) return undefined;
    // "was under sanctions until May".
    if (verb.sense.base === 'be' && verb.sense.tense === 'past') return undefined;
    const takers = partiesOf(subjects);
    const list = listFrom(frame) ?? verb.to;
    const to = list > clause.to ? view.sentence.to : clause.to;
    const givers = isFrom(frame) ? giversFrom(frame, { from: list, to }) : makersOf(frame);
    const own = countriesOf(givers);
    if (own.length === 0 || !hasOther(takers, own)) return undefined;
    return {
      detail: { type: 'action', kind: verb.sense.detail as Kind }, // verbs.tsv is checked at start
      stance: verb.sense.stance as Stance,
      participants: [...as('initiator', givers), ...as('recipient', takers)],
      evidence: { from: clause.from, to },
      dated: { from: clause.from, to: clause.to },
      frame,
      isStanding: isBorne(frame),
      wantsOtherSide: false,
    };
  },
});

/** "is under sanctions": what is laid on a state goes on. */
const isBorne = ({ verb, aspect }: Frame): boolean =>
  verb.sense.base === 'be' && verb.sense.tense === 'present' && !aspect.isFuture;

/** Whether the words of the verb end where a giver is named: "received a loan from". */
const isFrom = ({ verb }: Frame): boolean => TIES.has(verb.sense.rest.at(-1) ?? '');

const TIES = anyOf('from|of');

function giversFrom({ view }: Frame, range: Range): readonly Party[] {
  const after = mentionsWithin(view, range);
  const [first] = after;
  if (!first || first.from - range.from > 1 || first.kind === 'media') return [];
  return partiesOf(following(view, after, 0));
}

const MAKERS = anyOf('adjective|state');

/** "is under pressure to back sanctions", "came under threat of sanctions": what a state is under is none. */
const OTHERWISE = anyOf(
  'pressure|fire|attack|threat|influence|criticism|scrutiny|from|to|over|for|of|hardly|no',
);

/** "received 2,500 tonnes of Peruvian wheat": whose goods they are. */
const makersOf = ({ view, verb }: Frame): readonly Party[] =>
  partiesOf(
    mentionsWithin(view, { from: verb.at + 1, to: verb.to + 1 }).filter(
      ({ kind, to }) =>
        (MAKERS.has(kind) && verb.to - to <= 2) ||
        (verb.sense.detail === 'sanction' &&
          !hasWord(view, { from: verb.at + 1, to: verb.to }, OTHERWISE)),
    ),
  );

/** In tokens: "from only four countries:". */
const LIST_REACH = 5;

/** "from four countries: Peru, Chile": behind the colon. */
function listFrom({ view, verb }: Frame): number | undefined {
  for (let at = verb.to; at < Math.min(view.sentence.to, verb.to + LIST_REACH); at++)
    if (lowerAt(view, at) === ':') return at + 1;
  return undefined;
}

/** "will receive a loan from B": a hope, unless its day or amount is told. */
const isUndated = (frame: Frame): boolean =>
  frame.aspect.isFuture && !isCountedHelp(frame) && !hasDay(frame);
