import type { Views } from '../views/port.ts';

/** Waits until every view has reached the head it saw at start, or stands still at a named event. */
export function ready(views: Pick<Views, 'isReady' | 'onProgress'>): Promise<void> {
  return new Promise((resolve) => {
    const stop = views.onProgress(() => look());
    const look = (): void => {
      if (!views.isReady()) return;
      stop();
      resolve();
    };
    look();
  });
}
