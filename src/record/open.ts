import type { Directory } from '../extract/who/directory.ts';
import type { EventLog } from '../log/port.ts';
import { openBatches } from './batches.ts';
import type { Recorder, SourceBook } from './port.ts';
import { withRecentUrls } from './recent-urls.ts';
import { recordArticle } from './record-article.ts';
import { recordEvents } from './record-events.ts';
import { reread } from './rereading/reread.ts';
import { openStreams } from './streams.ts';

/** The one way in: over the log's writer, what is known of sources beyond their own streams, and of officials. */
export function openRecorder(log: EventLog, book: SourceBook, directory: Directory): Recorder {
  const writing = { log, book: withRecentUrls(book), streams: openStreams(log) };
  const parts = { ...writing, directory, append: openBatches(writing) };
  return {
    events: (inputs, options) => recordEvents(parts, inputs, options),
    article: (source, read, options) => recordArticle(parts, source, read, options),
    reread: (sourceId, readerFor, options) => reread(parts, sourceId, readerFor, options),
  };
}
