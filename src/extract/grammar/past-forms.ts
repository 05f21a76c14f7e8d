/** Past forms of irregular verbs that tell of no fact, or do so only with more words. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  'fell rose grew lost stood drew fought drove spread slid swept hung stuck flew went came took gave spent began became spoke wrote saw sat broke chose threw shook swore sank won knew forgot wore'.split(
    ' ',
  ),
);
