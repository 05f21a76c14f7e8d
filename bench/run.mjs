// Prints what is measured beside what must be reached, of the suites named or of all but `memory`. `--quick` measures
// less and says less.
const quick = process.argv.includes('--quick');
const suites = ['append', 'restore', 'replay', 'sets', 'page', 'reading'];
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));

let missed = 0;
for (const name of wanted.length > 0 ? wanted : suites) {
  const { rows } = await import(`./${name}.mjs`);
  for (const row of await rows({ isQuick: quick })) {
    const reached = row.floor === null || row.ratio >= row.floor;
    if (!reached) missed += 1;
    const floor = row.floor === null ? '' : `at least ${row.floor}${reached ? '' : '  MISSED'}`;
    console.log(
      [row.name, row.subject, row.reference, `ratio ${row.ratio.toFixed(2)}`, floor].join('  |  '),
    );
  }
}
process.exitCode = missed === 0 ? 0 : 1;
