import { sources as projection } from '../../projections/sources.ts';
import type { Looked, SourceBook } from '../record/port.ts';
import type { ReadResult, Views } from '../views/port.ts';

/** What the sources view knows at the moment. */
export const sourceBook = (views: Pick<Views, 'read'>): SourceBook => ({
  at: async (url) =>
    looked(
      await views.read(projection, {}, (view) => {
        const [last] = view.scan('address', 'key', { prefix: [url], reverse: true, limit: 1 });
        return last ? (view.get('source', last.source)?.sourceId ?? null) : null;
      }),
    ),
  isReplaced: async (sourceId) =>
    looked(
      await views.read(projection, {}, (view) => {
        const source = view.find('source', 'sourceId', [sourceId]);
        return source !== undefined && source.replacedBy !== null;
      }),
    ),
});

const looked = <Value>(result: ReadResult<Value>): Looked<Value> =>
  result.ok
    ? { ok: true, value: result.answer }
    : { ok: false, reason: 'view-behind', view: result.view };
