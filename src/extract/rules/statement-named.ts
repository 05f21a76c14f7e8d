import type { Act } from '../../../events/detail.ts';
import { but } from '../grammar/aspect.ts';
import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import { following } from '../grammar/chain.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { hasWord, isAnyAt, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { behindTime } from '../grammar/time-between.ts';
import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { countriesOf, type Draft, defineRule, type Stance, withContent } from './rule.ts';
import { statement } from './statement.ts';
import { namedAt, type Targets, targetsIn } from './targets.ts';

/** In tokens, from the noun to "by", and from whose it is to the noun: "Peru's latest formal". */
const AGENT_REACH = 8;
const OWNER_REACH = 3;
const BY_FROM = anyOf('by|from');
const COMING = anyOf(
  'came|come|comes|poured|arrived|emerged|emanated|flowed|flooded|streamed|followed',
);
/** In tokens, from "came" to "from": "came on Monday morning from". */
const COMING_REACH = 8;

/** A noun of which a clause tells names what one state says to or of another: "Peru's threat to shut its border with Chile". */
export const statementNamed = defineRule({
  name: 'statement-named',
  families: ['saying-noun'],
  examples: [
    {
      text: "Peru's threat to close its border with Chile was repeated on 3 May 2021.",
      publishedOn: '2021-05-05',
      facts: ['statement/threaten PER>CHL 2021-05-03'],
    },
    {
      text: 'A denial by Peru that it was arming Chilean rebels was carried by the radio.',
      publishedOn: '2021-05-05',
      facts: ['statement/defend PER>CHL 2021-05-05~'],
    },
    {
      text: 'Criticism of Chile came on Monday from Peruvian President Pedro Castillo.',
      publishedOn: '2021-10-05',
      facts: ['statement/criticise PER>CHL 2021-10-04'],
    },
    {
      text: "Peru's request to Chile for grain was turned down in May.",
      publishedOn: '2021-10-05',
      facts: ['statement/refuse CHL>PER 2021-05'],
    },
    { text: "Peru's criticism came as Chile held its elections.", facts: [] },
    { text: 'Any threat by Peru to Chile would be met.', facts: [] },
    { text: "The cook's threat to close the kitchen in Chile was repeated.", facts: [] },
  ],
  read: (frame) => {
    const speaking = speakersOf(frame);
    const speakers = partiesOf(speaking);
    const own = countriesOf(speakers);
    if (own.length === 0) return undefined;
    const { stance, detail } = frame.verb.sense;
    const region = { from: frame.verb.to, to: endOf(frame) };
    const targets = targetsIn(frame, region, own, stance === 'conflictual');
    if (targets.parties.length === 0 || isForThings(detail, targets)) return undefined;
    const refused = refusedIn(frame);
    const named = namedAt(speakers, speaking[0]?.from ?? frame.verb.at);
    if (refused)
      return refused === 'by nobody' && ASKING.has(detail)
        ? refusal(frame, targets.parties, named)
        : undefined;
    const act = detail as Act; // sayings.tsv is checked for its acts at start
    const said = { act, stance: stance as Stance, speakers, targets, isStanding: false };
    const draft = statement(frame, said);
    return draft && placed(frame, speaking, draft);
  },
});

/** "Peru's request to Chile was turned down". */
function refusal(frame: Frame, speakers: readonly Party[], targets: Targets): Draft | undefined {
  const said = {
    act: 'refuse',
    stance: 'conflictual',
    speakers,
    targets,
    isStanding: false,
  } as const;
  const draft = statement(frame, said);
  return draft && placed(frame, [], draft);
}

/** "support for Chilean rebels": not for Chile. */
const isForThings = (act: string, { isNamed }: Targets): boolean => act === 'support' && !isNamed;

/** "despite the threat by Peru": known before, of the day that stands beside it. */
function inPassing(frame: Frame, speaking: readonly Mention[], draft: Draft): Draft {
  const { view, verb, aspect } = frame;
  const from = Math.min(verb.at, ...speaking.map((one) => one.from));
  const to = Math.max(endOf(frame), ...speaking.map((one) => one.to));
  const dated = { from: Math.max(view.sentence.from, from - DATED_BEFORE), to };
  const isDated = view.dates.some((date) => date.from >= dated.from && date.to <= to);
  const told = frameWith(frame, { aspect: but(aspect, { isPluperfect: !isDated }) });
  return { ...draft, frame: told, evidence: { from, to }, dated };
}

/** In tokens: "Monday's". */
const DATED_BEFORE = 3;

/** Its day stands with the verb behind it, or else with the noun. */
function placed(frame: Frame, speaking: readonly Mention[], draft: Draft): Draft {
  if (frame.aspect.isPerfect) return inPassing(frame, speaking, draft);
  const { view, clause } = frame;
  const { from, to } = draft.evidence;
  const end = Math.max(to, ...speaking.map((one) => one.to));
  const verb = endOf(frame);
  const isBehind = view.dates.some((date) => date.from >= verb && date.to <= end);
  return {
    ...draft,
    evidence: { from, to: end },
    dated: { from: isBehind ? verb : clause.from, to: end },
  };
}

const REFUSING = anyOf(
  'rejected|rebuffed|refused|declined|denied|spurned|ignored|rebutted|dismissed',
);
const DOWN = anyOf('turned|brushed|voted|knocked');
const ASKING = anyOf('appeal|intent|invite');

/** Behind "was turned down", where nobody is named who did it: by whoever was asked. */
function refusedIn(frame: Frame): 'by nobody' | 'by somebody' | undefined {
  const { view, clause } = frame;
  const at = endOf(frame);
  const to = Math.min(at + REFUSED_REACH, view.sentence.to);
  const isRefused =
    hasWord(view, { from: at, to }, REFUSING) ||
    (hasWord(view, { from: at, to }, DOWN) && hasWord(view, { from: at, to }, DOWNWARDS));
  if (!isRefused) return undefined;
  return hasWord(view, { from: at, to: clause.to }, BY) ? 'by somebody' : 'by nobody';
}

/** In tokens: "was politely turned down". */
const REFUSED_REACH = 5;
const DOWNWARDS = anyOf('down|aside|back|away');
const BY = anyOf('by');

/** Whose words they are: the noun's owner, or whoever stands behind "by" or "from". */
function speakersOf(frame: Frame): readonly Mention[] {
  const owner = ownerOf(frame);
  if (owner) return [owner];
  const { view, verb } = frame;
  const own = mentionsWithin(view, { from: verb.to, to: view.sentence.to });
  const first = own.findIndex((one) => one.kind !== 'media' && isAgent(frame, one));
  return first === -1 ? [] : following(view, own, first);
}

const ownerOf = ({ view, verb, clause }: Frame): Mention | undefined =>
  mentionsWithin(view, { from: clause.from, to: verb.at }).findLast(
    ({ kind, isOwner, to }) =>
      kind !== 'media' &&
      (isOwner || kind === 'adjective') &&
      verb.at - to <= OWNER_REACH &&
      !hasWord(view, { from: to, to: verb.at }, PARTING),
  );

/** "The Peruvian plan has the support of Chile": not Peru's. */
const PARTING = anyOf(
  'the|an?|has|have|had|is|are|was|were|of|in|to|for|on|by|with|from|at|and|,|despite',
);

/** "by Peru"; "from Peru" straight behind the noun, or behind "came". */
function isAgent({ view, verb, clause }: Frame, { from }: Mention): boolean {
  const at = leadIn(view, from);
  const lead = lowerAt(view, at);
  if (!isAnyAt(view, at, BY_FROM)) return false;
  if (lead === 'by') return at - verb.to <= AGENT_REACH;
  if (behindTime(view.scene.tokens, verb.to) === at) return true;
  const isThere = lowerAt(view, clause.from) === 'there';
  return isThere || hasWord(view, { from: Math.max(verb.to, at - COMING_REACH), to: at }, COMING);
}

/** Where the words end that belong to the noun: before the verb of which it is the subject, unless that verb says what it says. */
function endOf(frame: Frame): number {
  const { view, clause, verb } = frame;
  const { to } = withContent(frame);
  for (let at = verb.to; at < clause.to; at++) {
    if (lowerAt(view, at) === 'that') return to;
    const next = clause.verbs.find((one) => one.at === at)?.sense;
    if (next && TELLING.has(next.base) && isPast(next.tense)) return to;
    if (next?.tense === 'past' || isAnyAt(view, at, AUXILIARIES)) return at;
  }
  return lowerAt(view, clause.to) === 'that' ? to : clause.to;
}

const TELLING = anyOf('tell|warn|urge|ask|call|demand|accuse|blame|say|give|order|inform');
