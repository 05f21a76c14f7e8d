import { canonicalJson } from '../log/canonical.ts';
import type { FactState, Known, Status } from './state.ts';

/** What a judgement does: it is recorded, it changes nothing, or it cannot be. */
export type Verdict = 'append' | 'unchanged' | { readonly refused: string };

type JudgementName = 'FactConfirmed' | 'FactAmended' | 'FactRetracted' | 'FactReinstated';
export type Judgement = Extract<Known, { type: JudgementName }>;
type Cell = 'append' | 'unchanged' | 'refused';

const TABLE: Readonly<Record<JudgementName, Readonly<Record<Status, Cell>>>> = {
  FactConfirmed: {
    proposed: 'append',
    imported: 'append',
    confirmed: 'unchanged',
    retracted: 'refused',
  },
  FactAmended: {
    proposed: 'append',
    imported: 'append',
    confirmed: 'append',
    retracted: 'refused',
  },
  FactRetracted: {
    proposed: 'append',
    imported: 'append',
    confirmed: 'append',
    retracted: 'unchanged',
  },
  FactReinstated: {
    proposed: 'refused',
    imported: 'refused',
    confirmed: 'refused',
    retracted: 'append',
  },
};

const VERBS: Readonly<Record<JudgementName, string>> = {
  FactConfirmed: 'confirmed',
  FactAmended: 'amended',
  FactRetracted: 'retracted',
  FactReinstated: 'reinstated',
};

type Judging = Pick<Judgement, 'type' | 'data'>;

/** What may follow in a fact's state; an amendment to the very values that stand changes nothing. */
export function judge(fact: FactState, judgement: Judging): Verdict {
  const verdict = follows(fact, judgement);
  const { data } = judgement;
  const isEmpty = verdict === 'append' && 'changes' in data && isAsIs(fact, data.changes);
  return isEmpty ? 'unchanged' : verdict;
}

/** The table of a fact's states: what may follow what, for a person and for a re-reading. */
function follows(fact: FactState, { type, data }: Judging): Verdict {
  const refuse = (more = '') => ({
    refused: `fact ${fact.data.factId} is ${fact.status}: it cannot be ${VERBS[type]}${more}`,
  });
  const cell = TABLE[type][fact.status];
  if (cell === 'refused') return refuse();
  if (!('by' in data) || data.by === 'person' || type === 'FactRetracted') return cell;
  if (type === 'FactAmended') {
    return fact.status === 'proposed' ? cell : refuse(' by a re-reading');
  }
  return fact.retractedBy === 'rereading'
    ? cell
    : refuse(' by a re-reading, since a person retracted it');
}

const isAsIs = ({ data }: FactState, changes: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(changes).every(
    ([field, value]) => canonicalJson(Reflect.get(data, field)) === canonicalJson(value),
  );
