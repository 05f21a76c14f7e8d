import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { defineRule, withContent } from './rule.ts';
import { scenesOf } from './scenes.ts';
import { statement } from './statement.ts';
import { targetsIn } from './targets.ts';

const FEELINGS = /^(?:thoughts|hearts|heart|prayers|sympathies|sympathy|condolences|solidarity)$/;
const OWN = /^(?:our|my)$/;

/** "Our thoughts are with the people of B": an office, or somebody who is quoted, that feels with another state. */
export const statementWished = defineRule({
  name: 'statement-wished',
  families: ['wish'],
  examples: [
    {
      text: '"Our thoughts and prayers are with the people of Peru," said Chilean Foreign Minister Ana Lopez.',
      publishedOn: '2021-02-03',
      facts: ['statement/greeting CHL>PER 2021-02-03~'],
    },
    { text: 'The thoughts of a poet are with the people of Peru.', facts: [] },
  ],
  read: (frame) => {
    const { view, verb, aspect } = frame;
    if (aspect.isNegated || !isOfOwnFeeling(frame)) return undefined;
    const { publisher, isQuoted } = view.scene;
    const speaker = isQuoted(verb.at) ? view.speaker : publisher;
    if (!speaker?.country) return undefined;
    const region = { from: verb.to, to: Math.max(withContent(frame).to, view.sentence.to) };
    const named = targetsIn(frame, region, [speaker.country]);
    const targets =
      named.parties.length > 0
        ? named
        : { ...named, ...scenesOf(frame, region, [speaker.country]), isShielded: false };
    return statement(frame, {
      act: verb.sense.detail as Act, // verbs.tsv is checked for its acts at start
      stance: 'cooperative',
      speakers: [speaker],
      targets,
      isStanding: false,
    });
  },
});

/** "Our thoughts", "my heart", straight before the verb or with more of their kind between. */
function isOfOwnFeeling({ view, verb, clause }: Frame): boolean {
  let [isOwn, isFelt] = [false, false];
  for (let at = clause.from; at < verb.at; at++) {
    isOwn ||= OWN.test(lowerAt(view, at));
    isFelt ||= FEELINGS.test(lowerAt(view, at));
  }
  return isOwn && isFelt;
}
