import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { tookPart } from './held.ts';
import type { Timed } from './timed.ts';

const SIGNED_INITIALLED = anyOf('signed|initialled');

/** Facts back. */
const RECENT = 4;

/** The dated signing by named people of which those who speak in a release took part: they spoke there. */
export function signingOf(facts: readonly Timed[], draft: Draft): Timed | undefined {
  if (!isToldOfThen(draft)) return undefined;
  const speakers = draft.participants.filter(({ role }) => role === 'speaker');
  if (speakers.length === 0) return undefined;
  return facts
    .slice(-RECENT)
    .findLast(
      (fact) => isSigning(fact) && speakers.every(({ party }) => tookPart(fact.draft, party)),
    );
}

const isToldOfThen = ({ detail, frame: { aspect, verb, view }, isStanding }: Draft): boolean =>
  detail.type === 'statement' &&
  view.scene.publisher !== null &&
  verb.sense.tense === 'past' &&
  !(isStanding || aspect.isPerfect || aspect.isPluperfect || view.scene.isQuoted(verb.at));

/** Signed by a person of each side, on a day that is told. */
const isSigning = ({ draft, when, modality, background }: Timed): boolean =>
  draft.detail.type === 'agreement' &&
  SIGNED_INITIALLED.has(draft.detail.status) &&
  modality === 'actual' &&
  !background &&
  when.basis !== 'publication' &&
  draft.participants.every(({ party }) => party.person !== null);
