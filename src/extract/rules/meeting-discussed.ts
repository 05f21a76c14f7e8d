import type { Frame } from '../grammar/frame.ts';
import { objectsOf } from '../grammar/objects.ts';
import { hasWord } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { areTwo, hasDay, isReportable, meeting } from './meeting.ts';
import { modeOf } from './meeting-mode.ts';
import { as, defineRule } from './rule.ts';

const SPEAK_TALK = anyOf('speak|talk');
const ABOUT_OF = anyOf('about|of');
const DISCUSS_REVIEW = anyOf('discuss|review');

const WITH = new Set(['with']);

/** In the news "Ann discussed fish with Bob" tells of a meeting; an office tells so what was spoken of at one. */
export const meetingDiscussed = defineRule({
  name: 'meeting-discussed',
  examples: [
    {
      text: 'Malian Prime Minister Moussa Keita discussed wells with Dutch Foreign Minister Jan Visser in The Hague on Monday.',
      publishedOn: '2016-05-05',
      facts: ['meeting/in-person MLI+NLD 2016-05-02'],
    },
    {
      text: 'Malian Prime Minister Moussa Keita and Dutch Foreign Minister Jan Visser discussed wells in Mopti on Monday.',
      publishedOn: '2016-05-05',
      facts: ['meeting/in-person MLI+NLD 2016-05-02'],
    },
    {
      text: 'Malian Prime Minister Moussa Keita and Dutch Foreign Minister Jan Visser discussed in Mopti on Monday the corridor launched with the Prime Minister of India.',
      publishedOn: '2016-05-05',
      facts: ['meeting/in-person MLI+NLD 2016-05-02'],
    },
    { text: 'Malian Prime Minister Moussa Keita discussed wells with Dutch farmers.', facts: [] },
  ],
  read: (frame) => {
    if (!isDiscussed(frame) || !isReportable(frame) || frame.aspect.isPassive) return undefined;
    // "Ann spoke about her call with Bob": it was not he to whom she spoke.
    const named = isSpokenOf(frame) ? [] : objectsOf(frame, WITH);
    const others = named.filter((one) => !isOfOtherDeed(frame, one));
    const people = [...frame.subjects, ...others];
    const areTogether = frame.subjects.length > 1 || frame.subjects.every(areOfStates);
    const areSome = others.length > 0 || (areTogether && isPastDay(frame));
    const arePeople = areSome && people.every((one) => one.kind === 'person' || areOfStates(one));
    const parties = partiesOf(people);
    if (!arePeople || !areTwo(parties)) return undefined;
    return meeting(frame, modeOf(frame, 'in-person'), as('party', parties));
  },
});

/** "discussed the corridor launched in 2023 together with the leaders of India and Mali": those who launched it. */
const isOfOtherDeed = ({ view, verb }: Frame, { from }: Mention): boolean =>
  hasWord(view, { from: verb.to, to: from }, DEED);

const DEED = anyOf(
  'launched|signed|agreed|established|founded|created|held|announced|adopted|made',
);

/** "Ann and Bob spoke about fish". */
const isSpokenOf = ({ view, verb, clause, subjects }: Frame): boolean =>
  SPEAK_TALK.has(verb.sense.base) &&
  ABOUT_OF.has(verb.sense.rest[0] ?? '') &&
  subjects.every(({ kind }) => kind === 'person') &&
  !hasWord(view, clause, APART);

/** They spoke to others, or each for himself. */
const APART = anyOf(
  'both|each|all|separate|separately|respective|anonymity|reporters|journalists|interviews?|speech|speeches|addresses|assembly|council|conference|forum|parliament|debate|apart',
);

/** "Malian and Dutch officials". */
const areOfStates = ({ kind, isNamed, parties }: Mention): boolean =>
  kind === 'group' && isNamed && parties.length > 1;

/** "Ann and Bob discussed fish on Monday", in the news: a day is named on which they did. */
const isPastDay = (frame: Frame): boolean =>
  frame.view.scene.publisher === null && frame.verb.sense.tense === 'past' && hasDay(frame);

/** "took the matter up with Bob", in the news. */
const isTakenUp = ({ view, verb: { sense } }: Frame): boolean =>
  view.scene.publisher === null &&
  sense.base === 'take' &&
  sense.rest.slice(-2).join() === 'up,with';

/** In a release only with a day of its own, or where it begins: else it is what was spoken of at a meeting that is told. */
const isDiscussed = (frame: Frame): boolean =>
  (DISCUSS_REVIEW.has(frame.verb.sense.base) || isTakenUp(frame) || isSpokenOf(frame)) &&
  (frame.view.scene.publisher === null || frame.view.sentence.from === 0 || hasDay(frame));
