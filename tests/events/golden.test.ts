import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type EventType, lift } from '../../events/define.ts';
import { eventTypes } from '../../events/index.ts';

const folder = new URL('./golden/', import.meta.url);
// What is the same for all types: each takes its own data alone.
const types = Object.values(eventTypes) as unknown as readonly EventType[];
const written = types.flatMap((type) =>
  Array.from({ length: type.version }, (_, index) => ({ type, version: index + 1 })),
);
const nameOf = ({ type, version }: (typeof written)[number]) => `${type.name}.v${version}.json`;

describe('what was ever written', () => {
  it('has one sample of every version of every event type, and no other', () => {
    expect(readdirSync(folder).sort()).toEqual(written.map(nameOf).sort());
  });

  it.each(written.map((sample) => [nameOf(sample), sample] as const))(
    'can be read today: %s',
    (name, { type, version }) => {
      const data: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      const lifted = lift(type, version, data);
      expect(type.parse(lifted)).toEqual(lifted);
      if (version === type.version) expect(lifted).toEqual(data);
    },
  );

  it.each(types.map((type) => [type.name, type] as const))(
    '%s has a name of its own',
    (name, type) => {
      expect(eventTypes).toHaveProperty(name, type);
    },
  );

  it.each(written.map((sample) => [nameOf(sample), sample] as const))(
    'has a line for people: %s',
    (name, { type, version }) => {
      const data: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      expect(type.summary(lift(type, version, data))).toMatch(/^[A-Z0-9][^\n]{5,}$/);
    },
  );
});
