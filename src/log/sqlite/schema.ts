/** "bila": says whose file it is, in the file's own header. */
export const APPLICATION_ID = 0x62696c61;
/** Counted up when the tables change. */
export const SCHEMA_VERSION = 1;

/** What the file says to an event whose id it holds. */
export const ID_TAKEN = 'the log is append-only: there is an event of this id';

/**
 * Stream names stand once, ids and hashes are kept as bytes, and the long columns come last, so that
 * rows and indexes stay small. `digest` is the running digest of the log up to and with the event: it
 * commits with the event, and touches no further page. Inserts are looked at too, since `INSERT OR REPLACE`
 * removes what is in its way without a word to the triggers of removal.
 */
export const SCHEMA = `
CREATE TABLE stream (
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE event (
  position INTEGER PRIMARY KEY AUTOINCREMENT CHECK (position > 0),
  stream INTEGER NOT NULL REFERENCES stream (key),
  revision INTEGER NOT NULL,
  id BLOB NOT NULL,
  schema_version INTEGER NOT NULL,
  type TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  hash BLOB NOT NULL,
  digest BLOB NOT NULL,
  metadata TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX event_id ON event (id);
CREATE UNIQUE INDEX event_stream_revision ON event (stream, revision);
CREATE INDEX event_type_position ON event (type, position);

CREATE TABLE request (
  key TEXT PRIMARY KEY,
  body_hash TEXT NOT NULL,
  stream TEXT NOT NULL,
  first_revision INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  first_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX request_expires_at ON request (expires_at);

CREATE TRIGGER event_is_new BEFORE INSERT ON event
BEGIN
  SELECT raise(ABORT, 'the log is append-only: there is an event at this place')
    WHERE EXISTS (SELECT 1 FROM event WHERE position = NEW.position)
      OR EXISTS (SELECT 1 FROM event WHERE stream = NEW.stream AND revision = NEW.revision);
  SELECT raise(ABORT, '${ID_TAKEN}') WHERE EXISTS (SELECT 1 FROM event WHERE id = NEW.id);
END;
CREATE TRIGGER stream_is_new BEFORE INSERT ON stream
WHEN EXISTS (SELECT 1 FROM stream WHERE key = NEW.key OR name = NEW.name)
BEGIN SELECT raise(ABORT, 'the log is append-only: there is a stream of this name or key'); END;
CREATE TRIGGER event_is_final BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'the log is append-only: an event is never changed'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'the log is append-only: an event is never removed'); END;
CREATE TRIGGER stream_is_final BEFORE UPDATE ON stream
BEGIN SELECT raise(ABORT, 'the log is append-only: a stream is never renamed'); END;
CREATE TRIGGER stream_stays BEFORE DELETE ON stream
BEGIN SELECT raise(ABORT, 'the log is append-only: a stream is never removed'); END;
`;
