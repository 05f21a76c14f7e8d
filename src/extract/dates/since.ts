import { parseEdtf } from '../../../events/edtf.ts';
import { decade } from './decades.ts';
import { type DateReader, wordAt } from './expression.ts';
import { namedDay } from './named-days.ts';
import { part } from './parts.ts';
import { period } from './periods.ts';
import { quarter } from './quarters.ts';
import { END_READERS, readEnd } from './ranges.ts';

const START_READERS: readonly DateReader[] = [
  part,
  quarter,
  ...END_READERS,
  decade,
  namedDay,
  period,
];

/** "since 2014", "since last March": open from there on. */
export const since: DateReader = (look, at) => {
  if (wordAt(look, at) !== 'since') return undefined;
  const bare = wordAt(look, at + 1) === 'the' ? at + 2 : at + 1;
  const start = readEnd(look, at + 1, START_READERS) ?? decade(look, bare);
  if (!start?.edtf) return undefined;
  const edtf = `${start.edtf.split('/')[0]}/..`;
  if (!parseEdtf(edtf).ok) return undefined;
  return {
    from: at,
    to: start.to,
    edtf,
    basis: start.basis,
    extent: 'span',
    isOpen: true,
    parts: [start],
  };
};
