import { readdirSync, readFileSync } from 'node:fs';
import type { GoldArticle, GoldFact } from '../../src/eval/gold.ts';
import type { PredictedFact } from '../../src/eval/predicted.ts';
import { readGold } from '../../src/eval/read-gold.ts';

/** The coded articles beside the tests. */
export const GOLD = new URL('./gold/', import.meta.url);

export const fileOf = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(name, GOLD), 'utf8'));

export function goldOf(name: string): GoldArticle {
  const read = readGold(fileOf(name));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
  return read.gold;
}

export const goldNames = readdirSync(GOLD).sort();

const ROLES = {
  meeting: ['party', 'party'],
  agreement: ['party', 'party'],
  statement: ['speaker', 'subject'],
  action: ['initiator', 'recipient'],
} as const;

/** What an extractor finds that reads a fact as it is coded. */
export function foundAs(gold: GoldFact): PredictedFact {
  const [active, passive] = ROLES[gold.type];
  const { type, act, mode, kind, stance, modality, date, quotes, evidence } = gold;
  const roles: Readonly<Record<string, string>> = { actor: active, recipient: passive };
  return {
    type,
    act,
    mode,
    kind,
    stance,
    modality,
    background: gold.background ?? false,
    occurred: { edtf: date.edtf },
    participants: gold.countries.map(({ code, role }) => ({
      country: code,
      role: roles[role] ?? role,
    })),
    place: gold.place ? { name: gold.place.name } : null,
    attribution: { speaker: gold.attribution?.speaker ?? null },
    quotes: quotes.map(({ start, end, text }) => ({ start, end, text })),
    evidence: evidence.map(({ start, end, text }) => ({ start, end, text })),
  };
}
