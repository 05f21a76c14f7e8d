import { integer, optional, real, refers, table, text, uuid } from '../table.ts';
import { counts } from './counts.ts';
import { pairs } from './pairs.ts';
import { people } from './people.ts';
import { publishers } from './publishers.ts';
import { setTables } from './set-tables.ts';
import { totals } from './totals.ts';
import { words } from './words.ts';

/** Internal numbers are positions in the log: a source's or a fact's that of the event that introduced it. */
const fact = refers(integer, 'report', 'factId');
const entry = refers(integer, 'entry', 'entryId');
const source = refers(integer, 'source', 'sourceId');

/**
 * The tables of the timeline. Texts and whole facts stay in the log: a report's `fact` is the position of its
 * event, `amendments` those of the events that changed it, and who shows a fact reads them there.
 */
export const tables = {
  source: table(
    {
      source,
      sourceId: uuid,
      kind: text,
      publisher: optional(text),
      title: optional(text),
      publishedOn: text,
      /** JSON list. */
      urls: text,
      withdrawn: integer,
      /** It was reinstated since, which also undoes that another took its place. */
      reinstated: integer,
      /** The source that took its place at the same URL. */
      replacedBy: optional(uuid),
    },
    {
      key: 'source',
      indexes: { sourceId: { columns: ['sourceId'], unique: true } },
      history: true,
    },
  ),

  /** A fact as its source reports it; `entry` is null while the source does not count. */
  report: table(
    {
      fact,
      factId: uuid,
      source,
      entry: optional(entry),
      /** proposed, imported, confirmed or retracted. */
      status: text,
      /** The one it had before it was retracted. */
      formerStatus: optional(text),
      /** Who retracted it: person or rereading. */
      retractedBy: optional(text),
      /** Of the fact's own last event in its stream. */
      revision: integer,
      /** Smaller is better: the best report is the one an entry shows. */
      rank: text,
      /** JSON list of positions of `FactAmended` events, in order. */
      amendments: text,
      /** Persons' ids, as words between blanks. */
      people: text,
      publisher: optional(text),
    },
    {
      key: 'fact',
      indexes: {
        factId: { columns: ['factId'], unique: true },
        source: { columns: ['source', 'fact'] },
        entry: { columns: ['entry', 'rank'], late: true },
      },
      history: true,
    },
  ),

  /** A happening. `shown` is JSON of what its best report says (see shown.ts). */
  entry: table(
    {
      entry,
      /** The smallest of its facts' ids. */
      entryId: uuid,
      best: fact,
      /** The entry of the meeting it is part of. */
      under: optional(entry),
      sort: text,
      status: text,
      confidence: real,
      shown: text,
    },
    { key: 'entry', history: true },
  ),

  /** What every further report changes. An entry without a row here has one report. */
  tally: table(
    {
      entry,
      reports: integer,
      /** The fields in which reports contradict each other, as words between blanks. */
      disputed: text,
      /** JSON: what has been seen so far, to tell contradictions by. Empty where `said` tells it. */
      seen: text,
    },
    { key: 'entry', history: true },
  ),

  /** A reviewer's word on several facts; gone from here when it was taken back. */
  word: table(
    { mergeId: uuid, verdict: text, facts: text, reason: text, said: integer },
    { key: 'mergeId', history: true },
  ),

  /** The words in which a fact's id occurs, known or not: JSON list of merge ids. */
  worded: table({ factId: uuid, words: text }, { key: 'factId', internal: true }),

  ...setTables,

  /** How many reports of an entry that reports have left say what, where that is known (see said.ts). */
  said: table(
    { entry: integer, field: text, value: text, reports: integer },
    { key: ['entry', 'field', 'value'], internal: true },
  ),

  /** What a report that its entry does not show says: JSON as in `entry.shown`. */
  aside: table({ fact: integer, shown: text }, { key: 'fact', internal: true }),

  /** The statements and agreements made at a meeting, by the id of its fact: JSON list of facts. */
  part: table({ meeting: uuid, facts: text }, { key: 'meeting', internal: true }),

  /** Which events changed what a pair's timeline answers, in order: the last one dates the answer. */
  touched: table(
    { position: integer, pair: text },
    {
      key: ['position', 'pair'],
      indexes: { pair: { columns: ['pair', 'position'], late: true } },
    },
  ),

  /** Sources that were replaced before they were known. */
  successor: table({ sourceId: uuid, by: uuid }, { key: 'sourceId', internal: true }),

  pair: pairs,
  person: people,
  publisher: publishers,
  count: counts,
  total: totals,
  words,
} as const;

export type TimelineTables = typeof tables;
