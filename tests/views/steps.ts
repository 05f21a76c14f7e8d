import fc from 'fast-check';
import type { EventLog, NewEvent } from '../../src/log/port.ts';
import type { ViewReader } from '../../src/views/port.ts';
import { uuid } from '../examples.ts';

/** What an event asks of the projection `things`: the name of a step and what it takes. */
export type Step = readonly [string, ...unknown[]];

const id = fc.integer({ min: 1, max: 6 });
const owner = fc.constantFrom('a', 'b', 'ü', '\u{1f300}', '\uffee');
const label = fc.constantFrom(null, 'Élan vital', 'plain', 'two plain words', 'x');
const pairs = fc.constantFrom('', ' DEU-FRA ', ' CHN-RUS ', ' CHN-RUS DEU-FRA ');
const code = fc.integer({ min: 1, max: 6 }).map((n) => uuid(7, n));
const team = fc.integer({ min: -1, max: 2 });

const thing = fc.record({
  id,
  code,
  pairs,
  label,
  weight: fc.constantFrom(0, 0.5, 1.25, -3),
  team,
});
const note = fc.record({
  owner,
  at: fc.constantFrom(1, 2, 3_000_000_000),
  body: fc.constantFrom('', 'one', 'two'),
});

/** A step that makes the thing of a number. */
export const thingStep = (number: number): Step => [
  'thing',
  {
    id: number,
    code: uuid(7, number),
    pairs: ' CHN-RUS ',
    label: `thing ${number}`,
    weight: 1,
    team: number % 3,
  },
];

/** A step that makes a note. */
export const noteStep = (at: number, owner = 'a'): Step => [
  'put',
  'note',
  { owner, at, body: 'one' },
];

/** How many notes a view has. */
export const notes = (view: ViewReader): number => [...view.scan('note', 'key')].length;

/** The numbers from 1 on. */
export const range = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => at + 1);

/** Any step that does not fail. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: thing.map((row): Step => ['thing', row]) },
  { weight: 2, arbitrary: id.map((key): Step => ['remove', 'thing', key]) },
  { weight: 2, arbitrary: note.map((row): Step => ['put', 'note', row]) },
  note.map((row): Step => ['remove', 'note', [row.owner, row.at]]),
  owner.map((one): Step => ['count', one]),
  fc.tuple(team, label).map(([one, other]): Step => ['label', one, other]),
  id.map((key): Step => ['flicker', key]),
);

export const steps = fc.array(step, { minLength: 1, maxLength: 40 });

let ordinal = 0;

/** An event that carries a step, as a log takes it. */
export const stepEvent = (one: Step, type = 'SourceSeenAt'): NewEvent => ({
  id: uuid(0x5e, ++ordinal),
  type,
  schemaVersion: 1,
  data: JSON.stringify({ step: one }),
  metadata: { recordedBy: 'test', correlationId: 'test', causationId: 'test', content: 'test' },
});

/** Appends steps, one event each; the position of the last. */
export async function appendSteps(log: EventLog, list: readonly Step[]): Promise<number> {
  let position = 0;
  for (let at = 0; at < list.length; at += 500) {
    const events = list.slice(at, at + 500).map((one) => stepEvent(one));
    const appended = await log.append('source-steps', events);
    if (!appended.ok) throw new Error(`not appended: ${appended.reason}`);
    position = appended.position;
  }
  return position;
}
