import type { Frame } from '../grammar/frame.ts';
import { isOwnStand } from '../grammar/own-stand.ts';
import { isOwnThreat } from '../grammar/own-threat.ts';
import { isOwnWill, ownWordOf } from '../grammar/own-word.ts';
import {
  hasWord,
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention, Party } from '../who/mention.ts';
import { isHarmed } from './harmed.ts';
import { isHostileDeed } from './hostile-deed.ts';
import { namesFoe } from './names-foe.ts';
import { countriesOf, type Draft, defineRule } from './rule.ts';
import { said } from './said.ts';

/** "We will work with Peru", in what an office of state writes: what the state means to do for or against another that it names at once. */
export const statementOwnWord = defineRule({
  name: 'statement-own-word',
  families: ['quoted'],
  examples: [
    {
      text: 'We will work with Peru to clear the mines.',
      publisher: 'Government of Chile',
      publishedOn: '2021-02-03',
      facts: ['statement/intent CHL>PER 2021-02-03~'],
    },
    { text: 'We will work with Peru to clear the mines.', facts: [] },
  ],
  read: (frame) => {
    const { view, clause } = frame;
    const teller = ownWordOf(view);
    if (!teller?.country) return undefined;
    const isWill = isOwnWill(view);
    const target = isWill ? meantBy(view, teller.country) : spokenOf(view, teller.country);
    const found = target && saidIn(frame, teller);
    if (!found || !target || !isOf(found, target, isWill ? WILLS : WORDS)) return undefined;
    if (!isWill && !isFit(view, found, target)) return undefined;
    const evidence = { from: clause.from, to: clause.to };
    const dated = { from: clause.from, to: clause.from };
    return { ...(isWill ? asWill(found) : found), evidence, dated };
  },
});

/** What the clause says; "Our strong support for Peru is unwavering" praises nobody, and "Any attack by Peru will be answered" blames nobody. */
function saidIn(frame: Frame, teller: Party): Draft | undefined {
  const told = said(frame, frame.clause, [teller]);
  if (told?.detail.type !== 'statement') return told;
  if (isOwnStand(frame.view)) return asAct(told, 'support', 'cooperative');
  return isOwnThreat(frame.view) ? asAct(told, 'threaten', 'conflictual') : told;
}

const asAct = (told: Draft, act: 'support' | 'threaten', stance: Draft['stance']): Draft => ({
  ...told,
  detail: { type: 'statement', act },
  stance,
});

/** What is no act for or against a state, or is undone. */
const RIVALS = anyOf(
  'compete|win|leave|end|reliance|dependence|use|watch|watching|beat|defeat|games|championship|project|elections?',
);
/** In tokens, from the head of the sentence: "We will continue our close work with the people of Peru". */
const REACH = 14;
/** Behind these a state only gives its name: "the Lima Summit". */
const NAMED_BY = anyOf(
  'summit|conference|declaration|process|seas?|agreement|protocol|convention|forum|treaty',
);
const BY_OF = anyOf('in|at|from');

/** Whom the sentence names first behind its own state, near its head. */
function meantBy(view: SentenceView, home: string): Mention | undefined {
  const { from, to } = view.sentence;
  if (hasWord(view, view.sentence, RIVALS)) return undefined;
  const near = mentionsWithin(view, { from: from + 2, to: Math.min(to, from + REACH) });
  const first = isOwnThreat(view)
    ? near.find((one) => lowerAt(view, leadIn(view, one.from)) === 'by')
    : near[0];
  return first && isForeign(first, home) && !isInPassing(view, first) ? first : undefined;
}

/** In a speech, whoever opens the sentence or what it goes on with: "Peru does not want peace". */
const spokenOf = (view: SentenceView, home: string): Mention | undefined =>
  view.mentions.find(
    (one) =>
      isForeign(one, home) &&
      NAMED.has(one.kind) &&
      !isInPassing(view, one) &&
      view.clauses.some(
        ({ from, link }) => OPEN.has(link) && one.from - from >= 0 && one.from - from <= 1,
      ),
  );

const NAMED = anyOf('state|adjective|person');
const OPEN = anyOf('main|coordinate');

const isForeign = ({ isPlace, parties }: Mention, home: string): boolean =>
  !isPlace &&
  parties.length === 1 &&
  parties.every(({ country }) => country !== null && country !== home);

const isInPassing = (view: SentenceView, one: Mention): boolean =>
  isAnyAt(view, one.to, NAMED_BY) ||
  isAnyAt(view, leadIn(view, one.from), BY_OF) ||
  // "the occupied territories of Peru"
  (lowerAt(view, leadIn(view, one.from)) === 'of' && isHarmed(view, one));

/** In a speech: what its words tell of a friend or of whoever wages war, what is asked of whoever must do it, and nothing in which others are quoted. */
function isFit(
  view: SentenceView,
  { detail, toldBy, stance }: Draft,
  { from, to, parties }: Mention,
): boolean {
  const { scene, sentence, clauses } = view;
  const words = scene.tokens.slice(sentence.from, sentence.to);
  if (detail.type !== 'statement' || !toldBy || words.some(({ text }) => QUOTE.has(text)))
    return false;
  if (detail.act === 'appeal') return isAnyAt(view, to, MUST);
  const isFoe = parties.every(({ country }) => scene.memory.story.isFoe(country ?? ''));
  const isDeed = clauses.some(({ verbs }) => verbs.some(isHostileDeed));
  const isVerb =
    clauses.some(({ verbs }) => verbs.some(({ at }) => at > from)) || isAnyAt(view, to, IS);
  const isOfFoes = !isFoe && stance === 'cooperative' && namesFoe(view, sentence);
  return (
    isVerb && !isDeed && !isOfFoes && isFoe === (stance === 'conflictual') && !isPronoun(view, from)
  );
}

const IS = anyOf('is|are|was|were|has|have');
const isPronoun = (view: SentenceView, at: number): boolean => isAnyAt(view, at, PRONOUN);
const PRONOUN = anyOf('it|they|he|she|its|their|his|her|all');
const MUST = anyOf('must|should');
const QUOTE = new Set(['"', '“', '”']);

const isOf = (
  { detail, wantsOtherSide, participants }: Draft,
  target: Mention | undefined,
  acts: { readonly has: (act: string) => boolean },
): boolean =>
  detail.type === 'statement' &&
  !wantsOtherSide &&
  acts.has(detail.act) &&
  countriesOf(target?.parties ?? []).every((country) =>
    participants.some(({ role, party }) => role !== 'speaker' && party.country === country),
  );

const WILLS = anyOf('intent|refuse|support|threaten|criticise|accuse|oppose|appeal');
const WORDS = anyOf('praise|support|threaten|criticise|accuse|oppose|appeal');
const BLAMING = anyOf('criticise|accuse|oppose');

/** "We will act against the threats that Peru poses": what is meant to be done, and no mere blame. */
const asWill = (found: Draft): Draft =>
  found.detail.type === 'statement' &&
  (BLAMING.has(found.detail.act) ||
    (found.detail.act === 'support' && found.stance === 'conflictual'))
    ? { ...found, detail: { ...found.detail, act: 'intent' }, stance: 'conflictual' }
    : found;
