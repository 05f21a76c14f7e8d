import { sendLines } from './http-lines.ts';
import { path, type Request, sendJson } from './request.ts';
import type { Answer, Service, WriteOptions } from './service.ts';
import type { OperationAnswer, ViewAnswer } from './view-answers.ts';

/** The service of a running server. `url` is its address, without `/v1`. */
export function httpClient(url: string): Service {
  const get = <Body>(to: string, query = {}) => sendJson<Body>(url, to, { query });
  const post = <Body>(to: string, request: Request) =>
    sendJson<Body>(url, to, { ...request, method: 'POST' });
  return {
    addArticle: (article, options = {}) =>
      post('/v1/articles', { json: article, query: dryRun(options) }),
    append: (events, options = {}) =>
      post('/v1/events', { json: events, query: dryRun(options), headers: conditions(options) }),
    appendLines: (lines, options) => sendLines(url, lines, options),
    reread: (id, options = {}) =>
      post(path`/v1/sources/${id}/reread`, { json: {}, query: dryRun(options) }),
    pairs: (query) => get('/v1/pairs', query),
    timeline: (pair, query) => get(path`/v1/pairs/${pair}/timeline`, query),
    fact: (id, query) => get(path`/v1/facts/${id}`, query),
    factHistory: (id, query) => get(path`/v1/facts/${id}/history`, query),
    factEvidence: (id, query) => get(path`/v1/facts/${id}/evidence`, query),
    source: (id, query) => get(path`/v1/sources/${id}`, query),
    events: (query) => get('/v1/events', query),
    projections: () => projections(url),
    rebuild: (views, ending) => rebuild(url, views, ending),
    operation: (id) => get(path`/v1/operations/${id}`),
    cancelOperation: (id) => sendJson(url, path`/v1/operations/${id}`, { method: 'DELETE' }),
    close: async () => {},
  };
}

const dryRun = (options: { readonly dryRun?: boolean }) => ({
  dryRun: options.dryRun ? 'true' : undefined,
});

function conditions({ expected, idempotencyKey }: WriteOptions) {
  return {
    'if-match': typeof expected === 'number' ? `"${expected}"` : undefined,
    'if-none-match': expected === 'no-stream' ? '*' : undefined,
    'idempotency-key': idempotencyKey,
  };
}

async function rebuild(
  url: string,
  views: readonly string[],
  ending: OperationAnswer['ending'],
): Promise<Answer<{ readonly operations: readonly OperationAnswer[] }>> {
  const names = views.length > 0 ? { ok: true as const, body: views } : await viewNames(url);
  if (!names.ok) return names;
  const several = names.body.join(',');
  const started = await sendJson<OperationAnswer>(url, path`/v1/projections/${several}/rebuild`, {
    method: 'POST',
    // biome-ignore lint/suspicious/noThenProperty: the API's word, in an object nobody awaits
    json: { then: ending },
  });
  return started.ok ? { ok: true, body: { operations: [started.body] } } : started;
}

const projections = (url: string) =>
  sendJson<{ readonly projections: readonly ViewAnswer[] }>(url, '/v1/projections');

async function viewNames(url: string): Promise<Answer<readonly string[]>> {
  const answer = await projections(url);
  return answer.ok ? { ok: true, body: answer.body.projections.map(({ name }) => name) } : answer;
}
