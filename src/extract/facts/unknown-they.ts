import { isAnyAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

const THEY_OFFICIALS = anyOf('they|officials');

/** "They" of whom no meeting told, and no office that speaks of itself and its guests. */
export const areUnknown = ({ frame: { view, subjects } }: Draft): boolean =>
  view.scene.publisher === null && subjects.some(({ to }) => isAnyAt(view, to - 1, THEY_OFFICIALS));
