import { countriesOf, type Draft, type Participation } from '../rules/rule.ts';

type Roles = ReadonlySet<Participation['role']>;

/** Of whoever speaks or does something. */
export const ACTING: Roles = new Set(['speaker', 'initiator']);
/** Of whoever it is said of or to, or done to. */
export const PASSIVE: Roles = new Set(['addressee', 'subject', 'recipient']);

/** The countries of those who take part in some roles, each once: `ACTING` in "Chad accused Mali" gives Chad. */
export const countriesAs = (
  { participants }: Pick<Draft, 'participants'>,
  roles: Roles,
): readonly string[] =>
  countriesOf(participants.flatMap(({ role, party }) => (roles.has(role) ? [party] : [])));
