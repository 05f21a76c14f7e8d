import { integer, optional, table, text, uuid } from '../table.ts';

/** Which facts are linked: machinery of the fold. */
export const setTables = {
  /** What ties a fact to others: its set, and the tokens it shares with those it may be linked to. Alone it has no row. */
  member: table(
    {
      fact: integer,
      factId: uuid,
      source: integer,
      set: integer,
      /** Of an indexed set: the facts that are still connected when those who tell twice are left out; 0 apart. */
      cell: integer,
      /** The stated day by which its cell is divided: the first of those that reviewers hold together. */
      at: optional(integer),
      /** Day number; of a `~` date the last day it may be; null when it has no such day. */
      day: optional(integer),
      approximate: integer,
      remote: integer,
      worded: integer,
      /** JSON list of numbers. */
      tokens: text,
    },
    { key: 'fact', indexes: { set: { columns: ['set', 'cell', 'at'] } }, internal: true },
  ),

  /** A token and one fact that has it; `also` are those of the same source while no other source has it. */
  token: table(
    { token: integer, check: integer, fact: integer, shared: integer, also: text },
    { key: 'token', internal: true },
  ),

  /**
   * A set of linked facts, two or more but for one that a reviewer's word keeps from others. As long as facts were
   * only added to it and it is one entry it is plain; any other is indexed, so that a change is worked out from what
   * lies near it.
   */
  set: table(
    {
      set: integer,
      size: integer,
      indexed: integer,
      /** The first and the last stated day, of a plain one. */
      low: optional(integer),
      high: optional(integer),
      /** How many numbers of cells were given. */
      cells: integer,
      /** JSON list of the facts in it that reviewers have spoken of. */
      worded: text,
    },
    { key: 'set', internal: true },
  ),

  /** The sources in a set, and how often each tells: facts that reviewers hold together count once. */
  teller: table(
    { set: integer, source: integer, times: integer },
    { key: ['set', 'source'], internal: true },
  ),

  /** A part of an indexed set: its facts, those of them that are of no remote meeting, the first and last stated day. */
  cell: table(
    {
      set: integer,
      cell: integer,
      facts: integer,
      near: integer,
      low: optional(integer),
      high: optional(integer),
    },
    { key: ['set', 'cell'], internal: true },
  ),

  /** The facts of indexed sets of which no reviewer has spoken, by what they share with others. */
  like: table(
    { fact: integer, set: integer, kind: text, factId: uuid, source: integer },
    { key: 'fact', indexes: { kind: { columns: ['set', 'kind', 'factId'] } }, internal: true },
  ),

  /** How many facts of an indexed set share the same with others. */
  kind: table(
    { set: integer, kind: text, facts: integer },
    { key: ['set', 'kind'], internal: true },
  ),

  /** The facts of indexed sets that have a token. */
  holder: table(
    { token: integer, set: integer, apart: integer, factId: uuid, fact: integer, source: integer },
    { key: ['token', 'set', 'apart', 'factId'], internal: true },
  ),
} as const;
