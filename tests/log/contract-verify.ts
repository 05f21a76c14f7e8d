import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '../../src/log/port.ts';
import { event, events, type Given, wholeLog } from './events.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The chain as the documentation states it, worked out without the program's own code. */
function documentedHash(stored: StoredEvent, previous: string): string {
  const { hash: _hash, recordedAt, ...submitted } = stored.metadata;
  const metadata = Object.fromEntries(
    Object.entries(submitted).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  const { id, stream, revision, type, schemaVersion } = stored;
  const head = [previous, id, stream, revision, type, schemaVersion, recordedAt, metadata];
  return sha256(`${JSON.stringify(head)}\n${stored.data}`);
}

export function describeVerification({ log }: Given): void {
  describe('the chain of hashes', () => {
    it('can be worked out again by anyone who has the events', async () => {
      for (const stream of ['a', 'b', 'a', 'c', 'a']) await log().append(stream, events(3));
      const previous = new Map<string, string>();
      let digest = '0'.repeat(64);
      for (const stored of await wholeLog(log())) {
        const hash = documentedHash(stored, previous.get(stored.stream) ?? '');
        expect(stored.metadata['hash']).toBe(hash);
        previous.set(stored.stream, hash);
        digest = sha256(digest + hash);
      }
      expect(await log().verify()).toEqual({ events: 15, position: 15, digest, problems: [] });
    });

    it('is whole for an empty log', async () => {
      const nothing = { events: 0, position: 0, digest: '0'.repeat(64), problems: [] };
      expect(await log().verify()).toEqual(nothing);
      expect(await log().verify(nothing)).toEqual(nothing);
    });

    it('leaves out hash and time that were submitted as metadata: the log says those itself', async () => {
      const metadata = { ...event().metadata, hash: 'mine', recordedAt: 'yesterday' };
      await log().append('a', [event({ metadata })]);
      const [stored] = await wholeLog(log());
      expect(stored?.metadata['hash']).toBe(stored && documentedHash(stored, ''));
      expect(stored?.metadata['recordedAt']).toBe('2024-03-01T00:00:00.000Z');
    });

    it('holds the history of an anchor taken before', async () => {
      await log().append('a', events(2));
      const anchor = await log().verify();
      await log().append('a', events(2));
      expect((await log().verify(anchor)).problems).toEqual([]);
      expect((await log().verify({ position: 4, digest: anchor.digest })).problems).toEqual([
        expect.stringContaining(`the anchor says ${anchor.digest}`),
      ]);
      expect((await log().verify({ ...anchor, position: 9 })).problems).toEqual([
        "the log ends at position 4, before the anchor's 9",
      ]);
    });
  });
}
