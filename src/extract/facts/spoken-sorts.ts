import type { Act } from '../../../events/detail.ts';
import type { Reference } from '../rules/reference.ts';
import { countriesOf, type Draft } from '../rules/rule.ts';

const isProtest = ({ detail }: Draft): boolean =>
  detail.type === 'action' && detail.kind === 'protest';

const areWords = (draft: Draft): boolean => draft.detail.type === 'statement' || isProtest(draft);

const ofActs =
  (...acts: readonly Act[]) =>
  ({ detail }: Draft): boolean =>
    detail.type === 'statement' && acts.includes(detail.act);

/** What two do to each other, or charge each other with, that calls for calm. */
function isFightOfTwo({ detail, stance, participants }: Draft): boolean {
  const isFight =
    detail.type === 'action'
      ? /^(?:force|incursion|deployment|visa-border|detention)$/.test(detail.kind)
      : detail.type === 'statement' && /^(?:accuse|threaten)$/.test(detail.act);
  const states = countriesOf(participants.map(({ party }) => party));
  return stance === 'conflictual' && isFight && states.length === 2;
}

const OF_WORDS = /^(?:words|request|charge|threat|offer|criticism)$/;

/** Which facts each sort of noun stands for. */
export const SORTS: Readonly<Record<string, (draft: Draft) => boolean>> = {
  force: ({ detail }) =>
    detail.type === 'action' && /^(?:force|incursion|deployment|detention)$/.test(detail.kind),
  sanction: ({ detail }) =>
    detail.type === 'action' && /^(?:sanction|trade-measure|export-control)$/.test(detail.kind),
  meeting: ({ detail }) => detail.type === 'meeting',
  words: areWords,
  request: ofActs('appeal', 'intent', 'invite'),
  charge: ofActs('accuse', 'criticise'),
  threat: ofActs('threaten'),
  offer: ofActs('intent', 'invite', 'appeal'),
  criticism: (draft) => isProtest(draft) || ofActs('criticise', 'accuse', 'oppose')(draft),
  withdrawal: ({ detail }) =>
    detail.type === 'agreement' ||
    (detail.type === 'action' && /^(?:ceasefire-withdrawal|recall)$/.test(detail.kind)),
  exchange: ({ detail }) => detail.type === 'action' && detail.kind === 'release-exchange',
  sides: ({ stance }) => stance === 'conflictual',
  calm: isFightOfTwo,
  agreement: ({ detail }) =>
    detail.type === 'agreement' ||
    (detail.type === 'action' && detail.kind === 'ceasefire-withdrawal'),
};

/** Whether somebody speaks of the words of others. */
export const isOfWords = (reference: Reference): boolean => OF_WORDS.test(reference);

/** Words of any sort, where none were told of the sort that is spoken of. */
export const orWords = ({ refersTo }: Draft): ((told: Draft) => boolean) =>
  OF_WORDS.test(refersTo ?? '') ? areWords : () => false;
