import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { defineEvent, lift } from '../../events/define.ts';

const BridgeOpened = defineEvent({
  name: 'BridgeOpened',
  schema: z.strictObject({ name: z.string(), metres: z.number(), lanes: z.int() }),
  upcasts: [
    // Version 1 measured in feet.
    ({ feet, ...rest }) => ({ ...rest, metres: Math.round(Number(feet) * 0.3048) }),
    // Version 2 did not count the lanes.
    (data) => ({ ...data, lanes: 2 }),
  ],
  summary: ({ name, metres }) => `${name}, ${metres} m`,
});

describe('an event type', () => {
  it('is of one version more than it has upcasts', () => {
    expect(BridgeOpened.version).toBe(3);
  });

  it('lifts its first version through every later one', () => {
    const lifted = lift(BridgeOpened, 1, { name: 'Old Bridge', feet: 1_000 });
    expect(lifted).toEqual({ name: 'Old Bridge', metres: 305, lanes: 2 });
    expect(BridgeOpened.summary(lifted)).toBe('Old Bridge, 305 m');
  });

  it('lifts its second version by the last step alone', () => {
    const second = { name: 'New Bridge', metres: 90 };
    expect(lift(BridgeOpened, 2, second)).toEqual({ ...second, lanes: 2 });
    expect(second).toEqual({ name: 'New Bridge', metres: 90 });
  });

  it('leaves data of its own version as it is', () => {
    const data = { name: 'New Bridge', metres: 90, lanes: 4 };
    expect(lift(BridgeOpened, 3, data)).toBe(data);
  });

  it('says so when the version is newer than the program', () => {
    expect(() => lift(BridgeOpened, 4, {})).toThrow(
      'BridgeOpened version 4 is newer than this program, which knows version 3',
    );
  });

  it('refuses data that its upcasts do not make valid', () => {
    expect(() => lift(BridgeOpened, 2, { name: 'No Length' })).toThrow(z.ZodError);
  });
});
