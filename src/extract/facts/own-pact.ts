import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { SORTS } from './spoken-sorts.ts';
import type { Timed } from './timed.ts';

const PACTS = anyOf('agreement|withdrawal');

/** "Peru and Chile signed a treaty. Chile's defence minister called it a mistake": hard words on a paper of his own state are for nobody else. */
export const isOnOwnPact = (
  { refersTo, stance, detail }: Draft,
  own: readonly string[],
  told: readonly Timed[],
): boolean =>
  detail.type === 'statement' &&
  detail.act === 'criticise' &&
  stance === 'conflictual' &&
  PACTS.has(refersTo ?? '') &&
  told.some(
    ({ draft }) =>
      SORTS['agreement']?.(draft) === true &&
      draft.participants.some(
        ({ party, role }) =>
          (role === 'party' || role === 'initiator') && own.includes(party.country ?? ''),
      ),
  );
