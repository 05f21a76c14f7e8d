import { as, countriesOf, type Draft } from '../rules/rule.ts';
import type { Party } from '../who/mention.ts';
import { SORTS } from './spoken-sorts.ts';
import type { Timed } from './timed.ts';

/** Facts back that may be spoken of. */
const RECENT = 4;
/** In tokens: from what was told to what speaks of it. */
const REACH = 80;

/** "The request was turned down", "The ban was lifted": answered by whomever it was for, undone by whoever did it. */
export function answered(draft: Draft, told: readonly Timed[]): Draft | undefined {
  const fits = SORTS[draft.refersTo ?? ''];
  const last = told
    .slice(-RECENT)
    .findLast((fact) => isNear(draft, fact.draft) && fits?.(fact.draft))?.draft;
  if (!last) return undefined;
  const having = (roles: RegExp): readonly Party[] =>
    last.participants.flatMap(({ party, role }) =>
      roles.test(role) && party.country !== null ? [party] : [],
    );
  const [active, passive] = [having(ACTIVE), having(PASSIVE)];
  if (countriesOf(active).length !== 1 || countriesOf(passive).length !== 1) return undefined;
  const participants =
    draft.detail.type === 'statement'
      ? [...as('speaker', passive), ...as('subject', active)]
      : [...as('initiator', active), ...as('recipient', passive)];
  return Object.assign({}, draft, { participants, wantsOtherSide: false });
}

const ACTIVE = /^(?:speaker|initiator)$/;
const PASSIVE = /^(?:addressee|subject|recipient)$/;

const isNear = (draft: Draft, last: Draft): boolean =>
  draft.frame.view !== last.frame.view && draft.evidence.from - last.evidence.to <= REACH;
