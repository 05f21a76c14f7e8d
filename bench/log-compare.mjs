export const range = (count) => Array.from({ length: count }, (_, index) => index);

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Measures subject and reference in turn, in changing order, and compares them round by round; the median of
 * the ratios counts. Each is given a clock, `clock(events, work)`, and calls it around what counts.
 */
export async function compared(name, floor, rounds, { subject, reference }) {
  await rate(subject);
  await rate(reference);
  const pairs = [];
  for (const round of range(rounds)) {
    const early = round % 2 ? await rate(reference) : undefined;
    const rates = { subject: await rate(subject), reference: early ?? (await rate(reference)) };
    pairs.push({ ...rates, ratio: rates.subject / rates.reference });
  }
  return {
    name,
    subject: Math.round(median(pairs.map((pair) => pair.subject))),
    reference: Math.round(median(pairs.map((pair) => pair.reference))),
    ratio: Number(median(pairs.map((pair) => pair.ratio)).toFixed(3)),
    floor,
  };
}

/** Events a second, over all that was done under the clock. */
async function rate(measure) {
  let events = 0;
  let milliseconds = 0;
  await measure(async (count, work) => {
    const start = performance.now();
    await work();
    milliseconds += performance.now() - start;
    events += count;
  });
  return (events * 1_000) / milliseconds;
}
