import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import { partiesOf } from '../who/mention.ts';
import { countriesOf } from './rule.ts';
import { namedAt, type Targets } from './targets.ts';

/** "On Chad, they opposed any change" is for whoever would change it. */
const JUDGING = anyOf('criticise|accuse|appeal|greeting');
const ON = anyOf('on|regarding|concerning|about');
const TURNING = anyOf(
  'turning|referring|commenting|speaking|touching|asked|questioned|quizzed|pressed|responding|replying|regard|respect|regards|for|relation|reference|comment',
);
/** In tokens: "With regard to", "Asked to comment on". */
const TURNING_REACH = 4;
const LEAD_OUT = anyOf('on|to|about|of|for|regards');
/** "On a visit to Chad", "On behalf of": when, where or for whom it was said. */
const OCCASION = anyOf(
  'visit|trip|tour|sidelines|margins|behalf|arrival|arriving|board|occasion|day|eve|anniversary|return|way|meeting|talks|call|invitation|basis|condition|request',
);
const LONGEST = 22;

/** "On the situation in Chad, the Minister said that the killings were unacceptable": the one state that the words before the comma name. */
export function topicBefore(
  frame: Frame,
  act: string | undefined,
  own: readonly (string | null)[],
): Targets | undefined {
  const { view } = frame;
  if (!JUDGING.has(act ?? '') && !(act === undefined && isAnswerInNews(view))) return undefined;
  const verb = frame.verb.at;
  const comma = endOfTopic(view, verb);
  if (comma === undefined) return undefined;
  const { from } = view.sentence;
  const others = mentionsWithin(view, { from, to: comma }).filter(
    ({ kind, parties }) =>
      kind !== 'media' &&
      kind !== 'group' &&
      countriesOf(parties).some((one) => !own.includes(one)),
  );
  const [first] = others;
  if (!first || countriesOf(partiesOf(others)).length !== 1) return undefined;
  const isShielded = hasWord(view, { from: verb, to: view.sentence.to }, HARM);
  return { ...namedAt(first.parties, first.from), isShielded };
}

/** "Asked about the dam of Chad, he said that all was well": an answer, whatever its words. */
const isAnswerInNews = ({ scene, sentence }: SentenceView): boolean =>
  scene.publisher === null && isAny(scene.tokens, sentence.from, ASKED);

const ASKED = anyOf('asked|questioned|quizzed|pressed|commenting|responding|replying|referring');

/** What is done to the state that is spoken of, and not by it. */
const HARM = anyOf(
  'occupation|annexation|invasion|aggression|attacks?|shelling|bombings?|bombardments?|blockade|terrorism|earthquake|floods?|victims',
);

/** The comma behind words at the head of a sentence that tell of what somebody speaks. */
function endOfTopic(view: SentenceView, verb: number): number | undefined {
  const { from } = view.sentence;
  const start = topicFrom(view, from);
  if (start === undefined) return undefined;
  for (let at = start; at < Math.min(verb, from + LONGEST); at++)
    if (lowerAt(view, at) === ',')
      return hasWord(view, { from, to: at }, OCCASION) ? undefined : at;
  return undefined;
}

function topicFrom(view: SentenceView, from: number): number | undefined {
  if (isAnyAt(view, from, ON)) return from + 1;
  if (!hasWord(view, { from, to: from + 2 }, TURNING)) return undefined;
  for (let at = from + 1; at < from + TURNING_REACH; at++)
    if (isAnyAt(view, at, LEAD_OUT)) return at + 1;
  return undefined;
}
