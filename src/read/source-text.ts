import type { Source } from '../client/answers.ts';
import { decode } from '../log/codec.ts';
import type { LogReader } from '../log/port.ts';
import type { SourceRow } from './entry-rows.ts';

/** A source as it was registered, with its text, every URL it was seen at, and whether it counts. */
export async function readSourceText(
  log: LogReader,
  { source, urls, withdrawn, replacedBy }: SourceRow,
): Promise<SourceWithText> {
  const [stored] = await log.readAt([source]);
  const event = stored && decode(stored);
  if (event?.type !== 'SourceRegistered') throw new Error(`position ${source} holds no source`);
  const standing = { withdrawn: withdrawn === 1, replacedBy };
  return { ...event.data, urls: JSON.parse(urls) as string[], ...standing }; // written by the projection
}

export type SourceWithText = Source & {
  readonly text: string | null;
  readonly replaces: string | null;
  readonly withdrawn: boolean;
  readonly replacedBy: string | null;
};
