import Database from 'better-sqlite3';
import { SCHEMA } from './schema.ts';

type Made = readonly [what: string, sql: string | null];

/** Everything in a file by its kind and name, but for what SQLite keeps for itself. */
const madeIn = (db: Database.Database): ReadonlyMap<string, string | null> =>
  new Map(
    db
      .prepare<[], Made>(
        `SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'`,
      )
      .raw()
      .all(),
  );

/** What of the tables, indexes and triggers is not as this program makes it, in words; empty for a file of its own. */
export function schemaProblems(db: Database.Database): string[] {
  const expected = expectedSchema();
  const found = madeIn(db);
  const lacking = [...expected].flatMap(([what, sql]) => {
    if (!found.has(what)) return [`the ${what} is missing`];
    return found.get(what) === sql ? [] : [`the ${what} is not the one that this program makes`];
  });
  const strange = [...found.keys()].filter((what) => !expected.has(what));
  return [...lacking, ...strange.map((what) => `the ${what} is none that this program makes`)];
}

/** As SQLite writes it down: from a log that is made in memory, and thrown away. */
function expectedSchema(): ReadonlyMap<string, string | null> {
  const db = new Database(':memory:');
  try {
    db.exec(SCHEMA);
    return madeIn(db);
  } finally {
    db.close();
  }
}
