import type { Act } from '../../../events/detail.ts';
import { type Frame, partiesOf } from '../grammar/frame.ts';
import type { Draft, Stance } from './rule.ts';
import { countriesOf, defineRule, withContent } from './rule.ts';
import { spokenOf } from './spoken-of.ts';
import { speakersOf, statement } from './statement.ts';
import { appealStance, type Targets, targetsIn } from './targets.ts';

/** The verb itself tells what kind of statement it is: "condemned", "urged", "opposes", "thanked". */
export const statementByVerb = defineRule({
  name: 'statement-by-verb',
  examples: [
    {
      text: 'Peru condemned the shelling of a hospital by Eritrea.',
      publishedOn: '2021-02-03',
      facts: ['statement/criticise PER>ERI 2021-02-03~'],
    },
    {
      text: 'Peru welcomed the decision of Eritrea.',
      publishedOn: '2021-02-03',
      facts: ['statement/praise PER>ERI 2021-02-03~'],
    },
    {
      text: 'On 7 May 2020 Kenya decided to lift the embargo on Uganda.',
      publishedOn: '2020-05-09',
      facts: ['statement/intent KEN>UGA 2020-05-07'],
    },
    {
      text: 'Belgium opposes the embargo on Cuba.',
      publishedOn: '2021-02-03',
      facts: ['statement/oppose BEL>CUB ../2021-02-03'],
    },
    { text: 'Denmark could support Iceland in the vote.', facts: [] },
  ],
  read: (frame) => {
    const { family, detail } = frame.verb.sense;
    const act = isPraise(frame) ? 'praise' : isOwnResolve(frame) ? 'intent' : detail;
    if (family !== 'speak' && act === detail) return undefined;
    const { aspect } = frame;
    if (aspect.isPassive) return act === 'comment' ? spokenOf(frame) : undefined;
    if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture) return undefined;
    return read(frame, act as Act); // verbs.tsv is checked for its acts at start
  },
});

/** "welcomed Israel's willingness", "welcomed the decision": a thing, not a guest. */
function isPraise({ view, verb }: Frame): boolean {
  const { family, base } = verb.sense;
  if (family !== 'receive' || base !== 'welcome') return false;
  const first = view.mentions.find(({ from }) => from >= verb.to);
  const isGuest =
    first && first.from - verb.to <= 1 && !first.isOwner && first.kind !== 'adjective';
  return !isGuest;
}

/** "Japan decided to send …": with one party alone it is an intention. */
const isOwnResolve = ({ verb, subjects }: Frame): boolean =>
  verb.sense.family === 'agree' &&
  verb.sense.rest[0] === 'to' &&
  countriesOf(partiesOf(subjects)).length === 1;

function read(frame: Frame, act: Act): Draft | undefined {
  const speakers = speakersOf(frame);
  const region = { from: frame.verb.to, to: withContent(frame).to };
  const own = speakers.map(({ country }) => country);
  const near = targetsIn(frame, region, own);
  const targets =
    near.parties.length > 0 ? near : targetsIn(frame, { ...region, to: relativesEnd(frame) }, own);
  const stance = stanceOf(frame, act, targets);
  const isStanding = frame.aspect.isStanding && !isQuoted(frame);
  if (act === 'intent' && frame.verb.sense.family === 'agree' && targets.parties.length === 0)
    return undefined;
  const found = statement(frame, { act, stance, speakers, targets, isStanding });
  const isFar = targets !== near && targets.parties.length > 0;
  return found && isFar
    ? { ...found, evidence: { ...found.evidence, to: relativesEnd(frame) } }
    : found;
}

/** "deplored the blasts which killed …": with the relative clauses that follow. */
function relativesEnd({ view, index, clause }: Frame): number {
  const rest = view.clauses.slice(index + 1);
  if (rest[0]?.link !== 'relative') return clause.to;
  const end = rest.findIndex(({ link }) => link !== 'relative' && link !== 'coordinate');
  return (end === -1 ? rest.at(-1) : rest[end - 1])?.to ?? clause.to;
}

function stanceOf(frame: Frame, act: Act, targets: Targets): Stance {
  if (targets.isShielded && frame.verb.sense.stance !== 'cooperative') return 'cooperative';
  if (act === 'appeal' && frame.verb.sense.stance === '') {
    return appealStance(frame, { from: frame.verb.to, to: withContent(frame).to });
  }
  const stated = frame.verb.sense.stance;
  if (act === 'oppose' && stated === '') return 'conflictual';
  return stated === '' ? 'cooperative' : (stated as Stance); // verbs.tsv is checked for its stances at start
}

/** What somebody is quoted with is said at that moment, in whatever tense. */
const isQuoted = ({ view, verb }: Frame): boolean => view.scene.isQuoted(verb.at);
