import { but } from '../grammar/aspect.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { actionDone } from './action-done.ts';
import { areFoesBefore } from './foes-before.ts';
import { ownEnemy } from './own-suffering.ts';
import { defineRule } from './rule.ts';

/** In tokens: "they have already burned". */
const THEY_REACH = 4;

/** "The occupiers burned a school": what only the enemy of whoever publishes is told to have done to his land and people. */
export const actionOfEnemy = defineRule({
  name: 'action-of-enemy',
  families: ['war', 'hit'],
  examples: [
    {
      text: 'On 3 May the occupiers burned a school.',
      publishedOn: '2023-05-04',
      publisher: 'President of Georgia',
      facts: ['action/force RUS>GEO 2023-05-03'],
    },
    {
      text: 'On 3 May Russian troops hit a bridge.',
      publishedOn: '2023-05-04',
      publisher: 'President of Georgia',
      facts: ['action/force RUS>GEO 2023-05-03'],
    },
    {
      text: 'The occupiers came closer. On 3 May they burned a school.',
      publishedOn: '2023-05-04',
      publisher: 'President of Georgia',
      facts: ['action/force RUS>GEO 2023-05-03'],
    },
    {
      text: 'On 3 May the occupiers burned a school.',
      publishedOn: '2023-05-04',
      publisher: 'President of Chile',
      facts: [],
    },
  ],
  read: (frame) => {
    const { view, verb, subjects, aspect } = frame;
    const enemy = ownEnemy(view.scene);
    const isByEnemy =
      enemy !== undefined &&
      subjects.length > 0 &&
      subjects.every(
        ({ kind, from, parties: [party, ...more] }) =>
          (kind === 'state' ||
            (verb.at - from <= THEY_REACH && areFoesBefore(view, from, enemy))) &&
          party?.country === enemy &&
          more.length === 0,
      );
    // "to be able to destroy": nothing yet.
    if (!isByEnemy || lowerAt(view, verb.at - 1) === 'to') return undefined;
    return actionDone.read({
      ...frame,
      verb: { ...verb, sense: { ...verb.sense, family: 'act' } },
      // "the towns destroyed by the occupiers": named, and no news.
      aspect: aspect.isReduced ? but(aspect, { isPerfect: true, isPluperfect: true }) : aspect,
    });
  },
});
