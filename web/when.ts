import type { Occurred } from '../events/occurred.ts';
import { dateInWords } from '../src/client/date-in-words.ts';
import { type Html, html } from './html.ts';

/** A date in words; for machines too where HTML has a form for it, which is never finer than the date. */
export function when(occurred: Occurred): Html {
  const words = dateInWords(occurred);
  const valid = /^\d{4}(-\d\d(-\d\d)?)?$/.test(occurred.edtf);
  return valid ? html`<time datetime="${occurred.edtf}">${words}</time>` : html`${words}`;
}

const COARSE: Readonly<Partial<Record<Occurred['precision'], string>>> = {
  month: 'day not given',
  year: 'month not given',
  decade: 'year not given',
};

/** What the source does not say of the date, so that a month is not taken for a forgotten day. */
export function coarseness({ precision, extent }: Occurred): Html | false {
  const words = extent === 'span' ? undefined : COARSE[precision];
  return words !== undefined && html` <small>${words}</small>`;
}
