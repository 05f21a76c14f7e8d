import type { Draft } from '../rules/rule.ts';

/** `"We were friends," says a grocer. "Now Chad has gone to war with us."`: a deed of which in the news only somebody tells who stands for no state. */
export function isOnlyQuoted({ detail, evidence, frame: { view, verb } }: Draft): boolean {
  const { scene } = view;
  return (
    scene.publisher === null &&
    detail.type !== 'statement' &&
    scene.isQuoted(verb.at) &&
    scene.isQuoted(evidence.from + 1) &&
    scene.memory.speakers.areStrangers()
  );
}
