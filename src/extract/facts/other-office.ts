import { isShortOf } from '../officials.ts';
import type { Party } from '../who/mention.ts';

/** Whether whoever was there holds another office than is told: "The health minister said", where the foreign minister was. */
export const isOfOtherOffice = (there: Party, office: string): boolean =>
  there.office !== null &&
  there.office !== RANK &&
  !there.office.includes(office) &&
  OF_ONE.test(office) &&
  !isShortOf(office, there.office) &&
  !isShortOf(there.office, office);

const OF_ONE = /Minister$|^President$/;
/** What a minister is besides. */
const RANK = 'Politburo Member';
