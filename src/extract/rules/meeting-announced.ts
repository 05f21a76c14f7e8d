import { but } from '../grammar/aspect.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { hasWord } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { tokenAt } from '../text/token-at.ts';
import { meeting } from './meeting.ts';
import { as, defineRule } from './rule.ts';

const TO_COME = anyOf('will|expected|planned|plan|to|scheduled');

/** "The presidents will discuss trade", under a title that says who is to meet on what day. */
export const meetingAnnounced = defineRule({
  name: 'meeting-announced',
  families: ['speak', 'meeting-noun', 'meet', 'other'],
  examples: [
    {
      title: 'On May 23, William Ruto will hold talks with President of Chile Gabriel Boric',
      text: 'The presidents will discuss trade.',
      publishedOn: '2022-05-16',
      publisher: 'President of Kenya',
      facts: ['meeting/in-person CHL+KEN 2022-05-23'],
    },
    { text: 'The presidents will discuss trade.', facts: [] },
  ],
  read: (frame) => {
    const { announced } = frame.view.scene;
    if (!announced || !isFirst(frame)) return undefined;
    const { mode, parties, on } = announced;
    const [guest, host] = parties;
    const participants =
      mode === 'visit' && guest && host
        ? [...as('guest', [guest]), ...as('host', [host])]
        : as('party', parties);
    const ahead = { isFuture: true, isHypothetical: false, isNegated: false, isPassive: false };
    const told = frameWith(frame, { aspect: but(frame.aspect, ahead) });
    const evidence = { from: frame.view.sentence.from, to: endOf(frame) };
    return { ...meeting(told, mode, participants), evidence, dated: evidence, announcedFor: on };
  },
});

/** The first sentence, where it looks ahead and does not say itself when. */
const isFirst = ({ view }: Frame): boolean =>
  view.sentence.from === 0 &&
  hasWord(view, view.sentence, TO_COME) &&
  view.dates.every(({ edtf }) => edtf === null);

/** Without the full stop. */
const endOf = ({ view: { scene, sentence } }: Frame): number =>
  tokenAt(scene.tokens, sentence.to - 1)?.kind === 'mark' ? sentence.to - 1 : sentence.to;
