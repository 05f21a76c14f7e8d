import type { VerbSense } from '../verb-senses.ts';
import { DONE } from './aspect.ts';
import type { Frame } from './frame.ts';
import { pressureIn } from './pressure.ts';
import type { SentenceView } from './sentence-view.ts';

const PRESSED: VerbSense = {
  base: 'press',
  tense: 'present',
  rest: [],
  family: 'pressed',
  detail: '',
  stance: 'conflictual',
};

/** "New sanctions are needed", in an office's own words: the measure that is demanded, with the clauses that tell of it. */
export function pressureFrames(view: SentenceView): readonly Frame[] {
  const { scene, sentence, clauses } = view;
  if (scene.publisher === null) return [];
  const found = pressureIn(view, sentence);
  if (!found || scene.isQuoted(found.measure)) return [];
  const index = clauses.findIndex(({ from, to }) => from <= found.measure && found.measure < to);
  const other = clauses.find(({ from, to }) => from <= found.demand && found.demand < to);
  const clause = clauses[index];
  if (!clause || !other) return [];
  const whole = { from: Math.min(clause.from, other.from), to: Math.max(clause.to, other.to) };
  const at = found.measure;
  const verb = { at, sense: PRESSED, to: at + 1, objectAt: undefined };
  return [
    {
      view,
      clause: { ...clause, ...whole },
      index,
      verb,
      aspect: DONE,
      subjects: [],
      patients: [],
    },
  ];
}
