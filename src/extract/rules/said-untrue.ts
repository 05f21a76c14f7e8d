import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import type { Draft } from './rule.ts';
import { statement } from './statement.ts';
import { targetsIn } from './targets.ts';

/** What can be untrue. */
const WORDS = anyOf(
  'accusations?|allegations?|claims?|charges?|assertions?|insinuations?|statements?|remarks?|reports?|figures?|numbers?|accounts?|version|story|suggestions?',
);

/** "said the charge was baseless", "said Peru's figures were a fantasy": in the news what somebody calls untrue that others have said. */
export function saidUntrue(frame: Frame, speakers: readonly Party[]): Draft | undefined {
  const { view, index } = frame;
  const content = view.clauses[index + 1];
  if (view.scene.publisher !== null || content?.link !== 'content') return undefined;
  const verb = content.verbs.find(({ sense }) => sense.family === 'baseless');
  if (verb?.sense.detail !== 'refuse' || lowerAt(view, verb.at + 1) === 'not') return undefined;
  const words: Range = { from: content.from, to: verb.at };
  if (!hasWord(view, words, WORDS)) return undefined;
  const own = speakers.map(({ country }) => country);
  return statement(frame, {
    act: verb.sense.detail as Act, // verbs.tsv is checked for its acts at start
    stance: 'conflictual',
    speakers,
    targets: targetsIn(frame, words, own, true),
    isStanding: false,
  });
}
