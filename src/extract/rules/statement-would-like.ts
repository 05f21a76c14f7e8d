import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { hopeful } from './hopeful.ts';
import { appealStance } from './hostility.ts';
import { countriesOf, defineRule, hasOther, type Stance, withContent } from './rule.ts';
import { speakersOf, statement } from './statement.ts';
import { namedAt } from './targets.ts';

const WOULD = anyOf("would|'d");
const GETTING = anyOf('receive|get|obtain');
const HELP = anyOf(
  'support|help|assistance|aid|weapons|supplies|backing|contribution|participation',
);
const OF_FROM = anyOf('from|of');
/** In tokens: "would also like", "the Republic of". */
const NEAR = 3;
/** In tokens, from the help to whoever is to give it: "assistance from the Republic of Chad". */
const GIVER = 4;

/** "Mali would like Chad to join", "Mali would like to receive more help from Chad": in its office's words, asked of Chad. */
export const statementWouldLike = defineRule({
  name: 'statement-would-like',
  bases: /^like$/,
  examples: [
    {
      text: '"We would like the Peruvian side to join the pact," said Chilean Foreign Minister Ana Lopez.',
      publishedOn: '2021-02-03',
      facts: ['statement/appeal CHL>PER 2021-02-03~'],
    },
    { text: 'Chile would like Peru to join the pact.', facts: [] },
  ],
  read: (frame) => {
    const { view, verb, aspect } = frame;
    const { publisher, isQuoted } = view.scene;
    if (aspect.isNegated || !(publisher || isQuoted(verb.at)) || !isWould(frame)) return undefined;
    const speakers = speakersOf(frame);
    const asked = askedOf(frame, countriesOf(speakers));
    if (!asked) return undefined;
    return statement(frame, {
      act: 'appeal',
      stance: stanceOf(frame, asked),
      speakers,
      targets: namedAt(asked.parties, asked.from),
      isStanding: false,
    });
  },
});

const stanceOf = (frame: Frame, asked: Mention): Stance =>
  hopeful(frame, appealStance(frame, { from: frame.verb.at, to: withContent(frame).to }), asked);

const isWould = ({ view, verb }: Frame): boolean =>
  Array.from({ length: NEAR }, (_, back) => lowerAt(view, verb.at - 1 - back)).some((word) =>
    WOULD.has(word),
  );

/** The other state that is to do it, named behind "like" and before "to", or behind the help that it is to give. */
function askedOf(frame: Frame, own: readonly string[]): Mention | undefined {
  const { view, verb } = frame;
  const { to } = withContent(frame);
  const found = mentionsWithin(view, { from: verb.at, to }).find((one) =>
    lowerAt(view, verb.at + 1) === 'to' ? isGiver(frame, one) : isDoer(frame, one),
  );
  return found && hasOther(found.parties, own) && found.kind !== 'group' ? found : undefined;
}

const isDoer = ({ view, verb }: Frame, { from, to, isOwner }: Mention): boolean =>
  from - verb.at <= NEAR && lowerAt(view, to) === 'to' && !isOwner;

function isGiver({ view, verb }: Frame, { from }: Mention): boolean {
  if (!isAnyAt(view, verb.at + 2, GETTING)) return false;
  for (let at = from - 1; at >= from - GIVER; at--)
    if (isAnyAt(view, at, OF_FROM) && isAnyAt(view, at - 1, HELP)) return true;
  return false;
}
