import type { Act } from '../../../events/detail.ts';
import type { Reference } from '../rules/reference.ts';
import { countriesOf, type Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

const FORCE_INCURSION = anyOf('force|incursion|deployment|visa-border|detention');
const ACCUSE_THREATEN = anyOf('accuse|threaten');
const FORCE_INCURSION_DEPLOYMENT = anyOf('force|incursion|deployment|detention');
const SANCTION_TRADE_MEASURE = anyOf('sanction|trade-measure|export-control');
const CEASEFIRE_WITHDRAWAL_RECALL = anyOf('ceasefire-withdrawal|recall');

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
      ? FORCE_INCURSION.has(detail.kind)
      : detail.type === 'statement' && ACCUSE_THREATEN.has(detail.act);
  const states = countriesOf(participants.map(({ party }) => party));
  return stance === 'conflictual' && isFight && states.length === 2;
}

const OF_WORDS = anyOf('words|request|charge|threat|offer|criticism');

/** Which facts each sort of noun stands for. */
export const SORTS: Readonly<Record<string, (draft: Draft) => boolean>> = {
  force: ({ detail }) => detail.type === 'action' && FORCE_INCURSION_DEPLOYMENT.has(detail.kind),
  sanction: ({ detail }) => detail.type === 'action' && SANCTION_TRADE_MEASURE.has(detail.kind),
  closing: ({ detail, stance }) =>
    detail.type === 'action' && detail.kind === 'visa-border' && stance === 'conflictual',
  meeting: ({ detail }) => detail.type === 'meeting',
  words: areWords,
  request: ofActs('appeal', 'intent', 'invite'),
  charge: ofActs('accuse', 'criticise'),
  threat: ofActs('threaten'),
  offer: ofActs('intent', 'invite', 'appeal'),
  criticism: (draft) => isProtest(draft) || ofActs('criticise', 'accuse', 'oppose')(draft),
  withdrawal: ({ detail }) =>
    detail.type === 'agreement' ||
    (detail.type === 'action' && CEASEFIRE_WITHDRAWAL_RECALL.has(detail.kind)),
  captives: ({ detail }) => detail.type === 'action' && detail.kind === 'detention',
  exchange: ({ detail }) => detail.type === 'action' && detail.kind === 'release-exchange',
  sides: ({ stance }) => stance === 'conflictual',
  calm: isFightOfTwo,
  agreement: ({ detail }) =>
    detail.type === 'agreement' ||
    (detail.type === 'action' && detail.kind === 'ceasefire-withdrawal'),
};

/** Whether somebody speaks of the words of others. */
export const isOfWords = (reference: Reference): boolean => OF_WORDS.has(reference);

/** Words of any sort, where none were told of the sort that is spoken of. */
export const orWords = ({ refersTo }: Draft): ((told: Draft) => boolean) =>
  OF_WORDS.has(refersTo ?? '') ? areWords : () => false;
