import { describe, expect, it } from '@jest/globals';
import { eventTypes } from '../../events/index.ts';
import * as examples from '../examples.ts';
import * as judgements from '../judgements.ts';

describe('the examples of the suites', () => {
  const events = [
    examples.sourceRegistered(),
    examples.meetingHeld(),
    examples.statementMade(),
    examples.agreementReached(),
    examples.actionTaken(),
    ...Object.values(judgements).map((make) => make()),
  ];

  it.each(events.map((event) => [event.type, event] as const))('hold a valid %s', (type, event) => {
    expect(eventTypes[type].safeParse(event.data)).toEqual({ success: true, data: event.data });
  });
});
