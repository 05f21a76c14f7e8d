import type { Views } from '../views/port.ts';

/**
 * Waits until every view has reached the head it saw at start, or stands still at a named event. Rejects when one
 * stands still for another reason, such as a full disk.
 */
export function ready(views: Pick<Views, 'isReady' | 'onProgress' | 'status'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = views.onProgress(() => look());
    const look = (): void => {
      const stuck = views.status().find(({ error }) => error !== null && error.eventId === '');
      if (!stuck && !views.isReady()) return;
      stop();
      if (stuck) reject(new Error(`View ${stuck.name} stands still: ${stuck.error?.message}`));
      else resolve();
    };
    look();
  });
}
