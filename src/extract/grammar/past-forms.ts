import { anyOf } from '../text/any-of.ts';

/** Past forms of irregular verbs that tell of no fact, or do so only with more words; none of them is a participle too. */
export const IRREGULAR_PAST = anyOf(
  'fell|rose|grew|lost|stood|drew|fought|drove|spread|slid|swept|hung|stuck|flew|went|came|took|gave|spent|began|became|spoke|wrote|saw|sat|broke|chose|threw|shook|swore|sank|won|knew|forgot|wore|undertook|withdrew|overthrew|overtook|arose|fled|froze|forbade|blew|rang|rode|strode|stole|tore|hid|woke|shrank',
);

/** Forms that are a past only behind whoever acts: "who led", "it found"; elsewhere they may be participles: "a team led by". */
export const PAST_OR_PARTICIPLE: ReadonlySet<string> = new Set(
  'led left held kept sent built bought brought sold made paid met told said found caught dealt lent laid taught meant felt heard thought let put set shut sought understood withheld'.split(
    ' ',
  ),
);
