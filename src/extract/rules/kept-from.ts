import type { Kind } from '../../../events/detail.ts';
import { isAnyAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const TO_FOR = anyOf('to|for');

/** What a member state may keep the Union from giving. */
const WITHHELD: ReadonlySet<Kind> = new Set<Kind>(['vote-veto', 'sanction']);

/** "blocked EU aid to Chad": done to both. */
export const isKeptFrom = (
  view: SentenceView,
  kind: Kind,
  giver: Mention,
  { from }: Mention,
): boolean =>
  WITHHELD.has(kind) &&
  giver.parties.some(({ country }) => country === 'EUE') &&
  isAnyAt(view, from - 1, TO_FOR) &&
  isAnyAt(view, from - 2, GIFTS);

const GIFTS = anyOf('aid|assistance|funds|funding|loans?|money|support|package|weapons|arms');
