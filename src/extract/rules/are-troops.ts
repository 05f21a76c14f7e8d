import { FORCES } from '../grammar/forces.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { VerbSense } from '../verb-senses.ts';

const MOVED = anyOf('pull|pulling|leave|leaving|withdraw|withdrawing|moving');
const WATERS = anyOf('airspace|waters|zone|skies');
/** In tokens, from those who move to the verb. */
const REACH = 20;

/** Whether soldiers move, where the verb tells of moving: only theirs is a deed of their state. */
export const areTroops = ({ view, verb: { sense, at, to }, subjects }: Frame): boolean => {
  // "The president crossed into Peru on foot".
  if (sense.base === 'cross' && subjects.some(({ kind }) => kind === 'person')) return false;
  // "entered Peruvian waters".
  if (sense.rest.some((word) => WATERS.has(word))) return true;
  const range = { from: Math.max(view.sentence.from, at - REACH), to: to + 1 };
  return !isMove(sense) || hasWord(view, range, FORCES);
};

const isMove = ({ base, rest, detail }: VerbSense): boolean =>
  base === 'enter' ||
  rest.slice(0, 2).some((word) => MOVED.has(word)) ||
  (OF_LAND.has(detail) && (CREEPING.has(base) || AS_SOLDIERS.has(`${base} ${rest[0]}`)));

/** What others do too: "slipped across the border", "took up positions". */
const OF_LAND = anyOf('incursion|deployment|ceasefire-withdrawal');
const CREEPING = anyOf(
  'sweep|surge|move|press|roll|rumble|march|drive|file|stream|slip|steal|creep|sneak|spill|flood|pitch|erect|swoop|drift|hover|float|roar|parachute',
);
const AS_SOLDIERS = anyOf(
  'take up|take over|return to|return home|go home|go back|dig in|start taking|begin taking|start patrolling|begin patrolling|touch down|advance ~|land ~|drop into|fly over|circle over|intervene in',
);
