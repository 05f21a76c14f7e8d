import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  hasWordLike,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { as, countriesOf, defineRule, type Stance } from './rule.ts';

const HIM_HER = anyOf('him|her|them');

const LETTERS_LETTER = anyOf('letters?');
const PERSON_STATE = anyOf('person|state|group');
const THE_HIS = anyOf('the|his|her|their|mr|mrs|ms|dr|h\\.e\\.');
const WHOM = anyOf('whom');

/** "conveyed a letter from A to B", "received a message from A": a message that somebody brings or gets is its sender's word. */
export const statementLetter = defineRule({
  name: 'statement-letter',
  families: ['letter'],
  examples: [
    {
      text: 'Samoan Foreign Minister Ana Lauti handed a letter from Samoan Prime Minister Fiame Mataafa to Chilean President Juan Paz on 3 May 2021.',
      publishedOn: '2021-05-05',
      facts: ['statement/greeting WSM>CHL 2021-05-03'],
    },
    {
      text: 'On 3 May 2021 Samoan Prime Minister Fiame Mataafa received a letter from Chilean President Juan Paz inviting her to a fair.',
      publishedOn: '2021-05-05',
      facts: ['statement/invite CHL>WSM 2021-05-03'],
    },
    {
      text: 'Samoan Prime Minister Fiame Mataafa received a strong message from Chile.',
      facts: [],
    },
    {
      text: 'On 3 May 2021 Samoan Prime Minister Fiame Mataafa sent a letter to her Chilean counterpart urging him to free a pilot.',
      publishedOn: '2021-05-05',
      facts: ['statement/appeal WSM>CHL 2021-05-03'],
    },
    { text: 'Samoan pupils received a letter from a singer in Chile.', facts: [] },
  ],
  read: (frame) => {
    const { aspect, clause, verb } = frame;
    if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture || isHard(frame))
      return undefined;
    const sides = verb.sense.detail === 'received' ? gotten(frame) : brought(frame);
    const { takers } = sides;
    const senders = partiesOf(sides.senders);
    const countries = countriesOf([...senders, ...takers]);
    const isOpen = takers.length === 0 && countries.length === 1 && isToHim(frame);
    if (!sides.senders.some(isPerson) || (countries.length < 2 && !isOpen)) return undefined;
    const [act, stance] = letterOf(frame);
    return {
      detail: { type: 'statement', act },
      stance,
      participants: [...as('speaker', senders), ...as('addressee', takers)],
      evidence: clause,
      dated: clause,
      frame,
      isStanding: false,
      wantsOtherSide: isOpen,
    };
  },
});

/** Somebody named, titled, or told of as a counterpart: a state alone writes no letter. */
const isPerson = ({ kind, parties }: Mention): boolean =>
  kind === 'person' || parties.some(({ person, office }) => person ?? office);

interface Sides {
  readonly senders: readonly Mention[];
  readonly takers: readonly Party[];
}

const FROM = /^(?:from|of)$/;
const TO = /^to$/;

/** Who got it is the subject; nobody writes who is not named behind "from". */
function gotten(frame: Frame): Sides {
  const { view, verb, clause, subjects, aspect } = frame;
  if (aspect.isPassive) return brought(frame);
  const sender = tiedBy(view, { from: verb.to, to: clause.to }, FROM);
  const takers = partiesOf(subjects.filter(isSomebody));
  return { senders: sender ? [sender] : [], takers };
}

/** Who brings it brings his own where nobody else is named behind "from". */
function brought(frame: Frame): Sides {
  const { view, verb, clause, subjects, aspect } = frame;
  const behind = { from: verb.to, to: purposeAt(frame) };
  const own = aspect.isPassive ? { from: clause.from, to: verb.at } : behind;
  const sender = tiedBy(view, own, FROM);
  const dative = mentionsWithin(view, { from: verb.at + 1, to: verb.to }).find(isSomebody);
  const taker = tiedBy(view, behind, TO) ?? (aspect.isPassive ? undefined : dative);
  const isOwnLetter = isAnyAt(view, verb.to - 1, LETTERS_LETTER);
  const bearers = isOwnLetter ? subjects.filter(isSomebody) : [];
  return {
    senders: sender ? [sender] : bearers,
    takers: taker ? partiesOf([taker]) : [],
  };
}

/** "a letter inviting him to Lima": where what it says begins. */
function purposeAt({ view, verb, clause }: Frame): number {
  for (let at = verb.to; at < clause.to; at++) if (lowerAt(view, at).endsWith('ing')) return at;
  return clause.to;
}

const isSomebody = ({ kind, isPlace, isOwner }: Mention): boolean =>
  PERSON_STATE.has(kind) && !isPlace && !isOwner;

/** The first who stands behind a word such as "from". */
const tiedBy = (view: SentenceView, range: Range, tie: RegExp): Mention | undefined =>
  mentionsWithin(view, range).find(
    (one) =>
      isSomebody(one) &&
      [one.from - 1, one.from - 2].some(
        (at) => tie.test(lowerAt(view, at)) && (at === one.from - 1 || isArticle(view, at + 1)),
      ),
  );

const isArticle = (view: SentenceView, at: number): boolean => isAnyAt(view, at, THE_HIS);

/** "handed him a letter", "to whom she handed a letter". */
const isToHim = ({ view, verb, clause }: Frame): boolean =>
  hasWord(view, { from: verb.at, to: verb.to }, HIM_HER) ||
  WHOM.has(clause.conjunction) ||
  (verb.sense.rest[0] === 'over' && lowerAt(view, clause.to - 1) !== 'to');

/** "a strong message", "a letter of protest": no kindness. */
const isHard = ({ view, verb, clause }: Frame): boolean =>
  hasWord(view, { from: verb.at, to: Math.min(clause.to, verb.to + 2) }, HARD);

const HARD = anyOf(
  'strong|clear|firm|stern|tough|blunt|worded|angry|furious|scathing|harsh|terse|protest|complaint|warning|concern|condemnation|demand|threat|threats|resignation',
);

type Letter = readonly [Act, Stance];

const LETTERS: readonly (readonly [RegExp, Letter])[] = [
  [/^(?:accusing|blaming)$/, ['accuse', 'conflictual']],
  [/^(?:criticising|criticizing|condemning|denouncing|deploring)$/, ['criticise', 'conflictual']],
  [/^(?:urging|asking|requesting|calling|begging|imploring)$/, ['appeal', 'neutral']],
  [/^(?:inviting|invites|invited|invitation)$/, ['invite', 'cooperative']],
  [/^(?:thanks|thanking|gratitude|appreciation)$/, ['praise', 'cooperative']],
  [/^(?:support|solidarity)$/, ['support', 'cooperative']],
];

/** What a letter says, by the words behind its verb: "a letter urging him to free a pilot". */
function letterOf({ view, verb }: Frame): Letter {
  for (const [shape, letter] of LETTERS)
    if (hasWordLike(view, verb.at, view.sentence.to, shape)) return letter;
  return ['greeting', 'cooperative'];
}
