import type { Frame } from '../grammar/frame.ts';
import { lowerAt, type Range } from '../grammar/sentence-view.ts';
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
    if (countriesOf(speakers).length < 2 || !isView(frame, region)) return undefined;
    return ofOthers(frame, region, speakers) ?? jointStatement(frame, speakers);
  },
});

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
  'must|should|ought|needs?|can|cannot|could|is|are|was|were|has|have|had|remains?|requires?|deserves?',
);
const AHEAD = anyOf('will|would|shall');
const DONE = /(?:ed|en|id|held|made|built|sent|put|set)$/;

/** "agreed on the need for", "agreed that it must", "that it would be a step"; not "that they would meet", "that talks will be held". */
function isView({ view, verb }: Frame, { from, to }: Range): boolean {
  if (verb.sense.rest[0] === 'on')
    return [0, 1, 2].some((next) => SHARED.has(lowerAt(view, from + next)));
  if (!THAT_IN.has(verb.sense.rest[0] ?? '') && lowerAt(view, from) !== 'that') return false;
  for (let at = from; at < to; at++) {
    const word = lowerAt(view, at);
    if (HOLDING.has(word)) return lowerAt(view, at + 1) !== 'going';
    if (AHEAD.has(word)) return isBeing([1, 2].map((next) => lowerAt(view, at + next)));
  }
  return false;
}

const isBeing = ([first = '', second = '']: readonly string[]): boolean =>
  first === 'be' && !DONE.test(second);
