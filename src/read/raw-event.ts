import type { RawEvent } from '../client/answers.ts';
import type { StoredEvent } from '../log/port.ts';

/** An event whole, as the log holds it. */
export const rawEvent = ({ position, data, ...event }: StoredEvent): RawEvent => ({
  ...event,
  position: String(position),
  data: JSON.parse(data),
});
