import { but } from '../grammar/aspect.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { appealStance } from './hostility.ts';
import { countriesOf, defineRule } from './rule.ts';
import { statement } from './statement.ts';
import { namedAt } from './targets.ts';

const NEEDS_NEED = anyOf('needs?');
const BE_KNOW = anyOf('be|know|feel|note|have');
const PROUD_WELCOME = anyOf('proud|welcome|able|glad|grateful|that|how|no');

/** "B must …", in an office's own words: it asks that of B. */
export const statementDemanded = defineRule({
  name: 'statement-demanded',
  families: ['demand'],
  examples: [
    {
      text: 'Peru must keep its word.',
      publisher: 'Ministry of Foreign Affairs of Chile',
      publishedOn: '2021-02-03',
      facts: ['statement/appeal CHL>PER 2021-02-03~'],
    },
    {
      text: 'It is of great importance that Peru keep its word.',
      publisher: 'Ministry of Foreign Affairs of Chile',
      publishedOn: '2021-02-03',
      facts: ['statement/appeal CHL>PER 2021-02-03~'],
    },
    { text: 'Peru must keep its word.', facts: [] },
  ],
  read: (frame) => {
    const { verb, clause } = frame;
    const speakers = speakersIn(frame);
    if (isOfNeed(frame) || isOfMeans(frame) || isOfUnnamed(frame)) return undefined;
    const own = countriesOf(speakers);
    const [asked, ...more] = askedOf(frame);
    const parties = asked ? partiesOf([asked, ...more]) : [];
    const others = countriesOf(parties);
    if (!asked || more.length > 1 || own.length === 0 || others.length === 0) return undefined;
    if (others.some((country) => own.includes(country)) || isOfBoth(frame)) return undefined;
    // "will have to": asked now.
    return statement(frameWith(frame, { aspect: but(frame.aspect, { isFuture: false }) }), {
      act: 'appeal',
      stance: appealStance(frame, { from: verb.to, to: clause.to }),
      speakers,
      targets: namedAt(parties, asked.from),
      isStanding: false,
    });
  },
});

/** "discussed the equipment that B needs to defend itself": what it lacks, told inside of what is said. */
const isOfNeed = ({ view, verb, clause }: Frame): boolean =>
  isAnyAt(view, verb.at, NEEDS_NEED) &&
  (clause.link === 'relative' ||
    isLacked(view, verb.at) ||
    clause.verbs.some(({ at, sense }) => at < verb.at && TELLING.has(sense.family)));

const LACKING = anyOf('it|they|he|she|we');
const LEADING = anyOf('that|and|but|said|says|as|if|because|what|[,.;:]');

/** "the support it needs": straight behind what is lacked. */
const isLacked = (view: Frame['view'], at: number): boolean =>
  isAnyAt(view, at - 1, LACKING) && at - 2 > view.sentence.from && !isAnyAt(view, at - 2, LEADING);

const HAVE = anyOf('have');
const MEANS = anyOf('opportunity|opportunities|chance|chances|power|ability|capacity');

/** "the less of a chance Peru will have to hide": what it will have, and not what it must do. */
const isOfMeans = ({ view, verb, clause }: Frame): boolean =>
  hasWord(view, { from: verb.at, to: verb.to }, HAVE) &&
  hasWord(view, { from: clause.from, to: verb.at }, MEANS);

/** "Peru is to blame, and this problem needs to be solved": asked of nobody. */
const isOfUnnamed = ({ view, verb, subjects }: Frame): boolean =>
  subjects.every(({ to }) => to < verb.at - 2) &&
  [2, 3, 4].some((back) => isAnyAt(view, verb.at - back, THIS)) &&
  [3, 4, 5].some((back) => isAnyAt(view, verb.at - back, JOINING));

const THIS = anyOf('this|that|these|those');
const JOINING = anyOf('[,;]|and|but');

const TELLING: ReadonlySet<string> = new Set(['say', 'speak']);

/** Whoever is said to say it, or has his turn in a transcript; else those who publish: together, or the one office. */
function speakersIn({ view: { scene, speaker, statedBy }, verb }: Frame): readonly Party[] {
  if (statedBy) return [statedBy];
  if (scene.isSpoken?.(verb.at) === true) return speaker?.country ? [speaker] : [];
  const together = scene.memory.publishers();
  if (together.length > 0) return together;
  return scene.publisher?.country ? [scene.publisher] : [];
}

/** The state of which it is asked; a deed of its own stands for it: "Peru's attacks must stop". */
function askedOf({ view, clause, verb, subjects, patients }: Frame): readonly Mention[] {
  const named = [...subjects, ...patients].filter(isState);
  if (named.length > 0) return named;
  const [first] = mentionsWithin(view, { from: clause.from, to: verb.at });
  const isDoer = first && (first.isOwner || first.kind === 'adjective') && !first.isPlace;
  const next = first && lowerAt(view, first.isOwner ? first.to + 1 : first.to);
  return isDoer && DEEDS.has(next ?? '') ? [first] : [];
}

const isState = ({ kind, isPlace, isNamed }: Mention): boolean =>
  isNamed && !isPlace && (kind === 'state' || kind === 'person' || kind === 'group');

const DEEDS = anyOf(
  'political|war|aggression|attacks?|strikes?|operations?|occupation|provocations?|threats?|troops|forces|regime|leaders?|leadership|violations?|interference|blockade|support',
);

/** "B should know how close we are": asks for nothing. */
const isOfBoth = ({ view, verb }: Frame): boolean =>
  isAnyAt(view, verb.to, BE_KNOW) && isAnyAt(view, verb.to + 1, PROUD_WELCOME);
