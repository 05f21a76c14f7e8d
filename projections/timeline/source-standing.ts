import type { Recorded } from '../../events/index.ts';
import type { Draft, Rows } from './draft.ts';
import { relink } from './relink.ts';
import { parseShown } from './shown.ts';
import { isShown } from './standing.ts';
import { toldBy } from './told.ts';

type SourceRow = Rows['source'];

export function registerSource(
  draft: Draft,
  { data, position }: Recorded<'SourceRegistered'>,
): void {
  draft.put('source', {
    source: position,
    sourceId: data.sourceId,
    kind: data.kind,
    publisher: data.publisher,
    title: data.title,
    publishedOn: data.publishedOn,
    urls: JSON.stringify(data.url === null ? [] : [data.url]),
    withdrawn: 0,
    reinstated: 0,
    replacedBy: draft.get('successor', data.sourceId)?.by ?? null,
  });
  if (data.replaces !== null) replace(draft, data.replaces, data.sourceId);
}

/** The other source may be known already, or come later. */
function replace(draft: Draft, sourceId: string, by: string): void {
  if (draft.find('source', 'sourceId', sourceId))
    change(draft, sourceId, () => ({ replacedBy: by }));
  else draft.put('successor', { sourceId, by });
}

/** The entries stay as they are, and yet their answers change: they show the new URL. */
export function seeSource(draft: Draft, { data, position }: Recorded<'SourceSeenAt'>): void {
  change(draft, data.sourceId, ({ urls }) => {
    const known = JSON.parse(urls) as string[];
    return { urls: JSON.stringify(known.includes(data.url) ? known : [...known, data.url]) };
  });
  const source = draft.find('source', 'sourceId', data.sourceId)?.source;
  if (source === undefined) return;
  for (const { entry } of draft.scan('report', 'source', { prefix: [source] })) {
    const shown = entry === null ? undefined : draft.get('entry', entry)?.shown;
    const pairs = shown === undefined ? [] : parseShown(shown).pairs;
    for (const pair of pairs) draft.put('touched', { pair, position });
  }
}

export const withdrawSource = (draft: Draft, { data }: Recorded<'SourceWithdrawn'>): void =>
  change(draft, data.sourceId, () => ({ withdrawn: 1, reinstated: 0 }));

/** A source that is reinstated counts again, though another took its place, or takes it later. */
export const reinstateSource = (draft: Draft, { data }: Recorded<'SourceReinstated'>): void =>
  change(draft, data.sourceId, () => ({ withdrawn: 0, reinstated: 1 }));

/** Changes a source, and hides or shows those of its facts for which it makes a difference. */
function change(draft: Draft, sourceId: string, to: (row: SourceRow) => Partial<SourceRow>): void {
  const before = draft.find('source', 'sourceId', sourceId);
  if (!before) return;
  const after = { ...before, ...to(before) };
  draft.put('source', after);
  const reports = draft.scan('report', 'source', { prefix: [before.source] });
  const turned = reports.filter(({ status }) => isShown(status, before) !== isShown(status, after));
  if (turned.length > 0)
    relink(
      draft,
      turned.map((report) => toldBy(draft, report)),
    );
}
