import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { countriesOf, type Draft, defineRule, withContent } from './rule.ts';
import { said } from './said.ts';
import { jointStatement } from './statement-joint.ts';

const THAT_IN = anyOf('that|in');

/** What those who agree hold to be so: a view that they share and no undertaking. */
export const statementAgreed = defineRule({
  name: 'statement-agreed',
  families: ['agree'],
  examples: [
    {
      text: 'On 7 July 2020 Kenya and Uganda agreed that lake trade must grow.',
      publishedOn: '2020-07-09',
      facts: ['statement/joint-statement KEN+UGA 2020-07-07'],
    },
    {
      text: 'On 7 July 2020 Kenya and Uganda agreed that the blockade by Eritrea is unacceptable.',
      publishedOn: '2020-07-09',
      facts: ['statement/criticise KEN+UGA>ERI 2020-07-07'],
    },
    {
      text: 'Kenya and Uganda agreed on the need for patience on 7 July 2020.',
      publishedOn: '2020-07-09',
      facts: ['statement/joint-statement KEN+UGA 2020-07-07'],
    },
    { text: 'Kenya and Uganda agreed that they would build a railway.', facts: [] },
  ],
  read: (frame) => {
    const { aspect, verb, subjects } = frame;
    if (aspect.isNegated || aspect.isHypothetical) return undefined;
    const speakers = partiesOf(subjects);
    const region = { from: verb.to, to: withContent(frame).to };
    if (!isView(frame, region)) return undefined;
    if (countriesOf(speakers).length < 2)
      return isOfUs(frame)
        ? { ...jointStatement(frame, speakers), wantsOtherSide: true }
        : undefined;
    return ofOthers(frame, region, speakers) ?? jointStatement(frame, speakers);
  },
});

/** "We agreed that": whoever says so, and the other side of the talks. */
const isOfUs = ({ view, verb, subjects }: Frame): boolean =>
  verb.sense.base === 'agree' && subjects.some(({ from }) => lowerAt(view, from) === 'we');

/** What they judge or ask of another state. */
function ofOthers(frame: Frame, region: Range, speakers: readonly Party[]): Draft | undefined {
  const found = said(frame, region, speakers);
  const isAimed = found?.participants.some(
    ({ role }) => role === 'subject' || role === 'addressee',
  );
  if (found && isShared(found)) return { ...found, wantsOtherSide: false };
  const isPlain = found?.detail.type === 'statement' && found.detail.act === 'comment';
  return isAimed && !isPlain ? found : undefined;
}

/** "agreed on the need for talks on Chad": said together, of a state that is only its matter. */
const isShared = ({ detail }: Draft): boolean =>
  detail.type === 'statement' && detail.act === 'joint-statement';

const SHARED = anyOf('need|importance|necessity|urgency|value|significance|seriousness|gravity');
const HOLDING = anyOf(
  "must|should|ought|needs?|can|cannot|could|is|are|was|were|has|have|had|does|did|don't|doesn't|didn't|remains?|requires?|deserves?",
);
const AHEAD = anyOf('will|would|shall');
/** What something is or does of itself, and nobody undertakes to do. */
const STATING = anyOf(
  'form|forms|formed|underscores?|underscored|shows?|showed|demonstrates?|demonstrated|highlights?|highlighted|reflects?|reflected|represents?|represented|shares?|shared|faces?|faced|poses?|posed|threatens?|threatened|constitutes?|constituted|contributes?|contributed|means|meant|depends?|depended|matters?|mattered|deserves?|deserved|lies|lay|plays?|played|serves?|served|offers|offered|provides|provided|creates|created|complements?|complemented|benefits|benefited|exists?|existed|belongs?|belonged|testifies|testify|confirms?|confirmed|proves?|proved',
);
const DONE = /(?:ed|en|id|held|made|built|sent|put|set)$/;

/** "agreed on the need for", "agreed that it must", "that it would be a step"; not "that they would meet", "that talks will be held". */
function isView({ view, verb }: Frame, { from, to }: Range): boolean {
  if (verb.sense.rest[0] === 'on')
    return [0, 1, 2].some((next) => isAnyAt(view, from + next, SHARED));
  if (!THAT_IN.has(verb.sense.rest[0] ?? '') && lowerAt(view, from) !== 'that') return false;
  for (let at = from; at < to; at++) {
    const isHeld = isHeldAt(view, at);
    if (isHeld !== undefined) return isHeld;
  }
  return false;
}

/** Whether a word tells how something is, or what will be done; nothing where it tells neither. */
function isHeldAt(view: Frame['view'], at: number): boolean | undefined {
  const word = lowerAt(view, at);
  const next = lowerAt(view, at + 1);
  if (isAnyAt(view, at, HOLDING)) return next !== 'going';
  if (isAnyAt(view, at, AHEAD)) return isBeing([next, lowerAt(view, at + 2)]);
  const isStated = isAnyAt(view, at, STATING) ? !isNoun(view, at) : word === 'do' && next === 'not';
  return isStated ? true : undefined;
}

/** "would be a step", "would have gained". */
const isBeing = ([first = '', second = '']: readonly string[]): boolean =>
  first === 'have' || (first === 'be' && !DONE.test(second));

/** "their shared values", "a highlighted route", "the shows": no verb. */
const isNoun = (view: Frame['view'], at: number): boolean => isAnyAt(view, at - 1, BEFORE_NOUN);

const BEFORE_NOUN = anyOf(
  'the|an?|this|these|those|that|our|their|its|his|her|of|for|in|to|and|with|by',
);
