import { isShortOf } from '../officials.ts';
import { lowerOf } from '../text/token-at.ts';
import type { Office } from '../titles.ts';
import { HEADS } from './heads.ts';
import type { Party } from './mention.ts';
import { isNamedBehind } from './named-beside.ts';
import type { Scene } from './scene.ts';

/** Whether somebody who was named holds an office: "Leader" is any head of state or government. */
export function holds(party: Party, office: Office): boolean {
  if (office.level === 'counterpart') return true;
  if (office.office === 'Leader') return party.office !== null && HEADS.has(party.office);
  return (
    party.office === office.office ||
    (office.office === 'Prime Minister' && party.office === 'Premier')
  );
}

/** Whether "the minister" may be somebody who was named: by the whole office, or in short. */
export const mayBe = (party: Party, office: Office): boolean =>
  holds(party, office) || isShortOf(office.office, party.office ?? '');

/**
 * "Ann of Peru met her Chilean counterpart Bob. The foreign minister thanked Chile": in the news whoever of
 * the two who met the story tells of, unless it is her own state that she speaks of.
 */
export function holderSpokenOf(scene: Scene, office: Office, from: number): Party | undefined {
  const { memory, publisher, tokens } = scene;
  if (publisher !== null || lowerOf(tokens, from) !== 'the') return undefined;
  const told = memory.subject();
  const met = memory.met();
  const isThere = met.some(({ country }) => country === told?.country);
  if (!told?.country || !isThere || !mayBe(told, office)) return undefined;
  const other = met.find((party) => party.country !== told.country && mayBe(party, office));
  // "President Ann met Minister Bob and spoke of President Carl": she is the one who was there.
  if (!other?.country) return met.length > 1 ? told : undefined;
  const isOfOwn = isNamedBehind(scene, told.country, from);
  return isOfOwn && !isNamedBehind(scene, other.country, from) ? other : told;
}
