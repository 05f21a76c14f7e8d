import { lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';

/** "They" of whom no meeting told, and no office that speaks of itself and its guests. */
export const areUnknown = ({ frame: { view, subjects } }: Draft): boolean =>
  view.scene.publisher === null &&
  subjects.some(({ to }) => /^(?:they|officials)$/.test(lowerAt(view, to - 1)));
