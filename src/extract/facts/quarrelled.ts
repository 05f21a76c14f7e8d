import type { Timed } from './timed.ts';

/** Whether what was told last between two was hostile, or ended hostilities. */
export function haveQuarrelled(own: readonly string[], told: readonly Timed[]): boolean {
  const between = told.findLast(({ draft: { participants } }) =>
    own.every((country) => participants.some(({ party }) => party.country === country)),
  );
  const { stance, detail } = between?.draft ?? {};
  return (
    stance === 'conflictual' ||
    (detail?.type === 'action' && detail.kind === 'ceasefire-withdrawal')
  );
}
