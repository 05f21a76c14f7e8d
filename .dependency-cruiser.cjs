const ours = '^(src|events|projections|tests|web|bench|scripts)/';
const npm = (...names) => `node_modules/(@types/)?(${names.join('|')})/`;
const rule = (name, from, to) => ({ name, severity: 'error', from, to });
const edges = '^(src/(http/|cli/|compose)|web/)';

module.exports = {
  forbidden: [
    rule('no-circles', { path: ours }, { circular: true }),
    rule('events-stand-alone', { path: '^events/' }, { pathNot: ['^events/', npm('zod')] }),
    rule(
      'projections-fold-events',
      { path: '^projections/' },
      { pathNot: ['^(projections|events)/', npm('luxon')] },
    ),
    rule('code-ignores-tests', { pathNot: '^tests/' }, { path: '^tests/' }),
    rule(
      'log-adapters-know-the-port-only',
      { path: '^src/log/(memory\\.ts|sqlite/|kurrentdb/)' },
      {
        path: '^src/',
        pathNot:
          '^src/log/((port|codec|chain|append-rules|array-reads|subscription|wake-ups)\\.ts|$1)',
      },
    ),
    rule(
      'row-stores-know-the-port-only',
      { path: '^src/views/(memory|sqlite)/' },
      {
        path: '^src/',
        pathNot: ['^src/views/(rows|port)\\.ts$', '^src/log/port\\.ts$', '^src/views/$1/'],
      },
    ),
    rule(
      'reading-and-deciding-are-pure',
      { path: '^src/(record/decide\\.ts|extract/|render/)' },
      { dependencyTypes: ['core', 'npm'], pathNot: npm('zod', 'luxon') },
    ),
    rule(
      'models-read-as-rules-do',
      { path: '^src/extract-model/' },
      { path: '^(src|projections|web)/', pathNot: '^src/extract(-model)?/' },
    ),
    rule(
      'models-are-chosen-by-compose',
      { path: ours, pathNot: '^(src/(extract-model|compose)/|tests/)' },
      { path: '^src/extract-model/' },
    ),
    rule(
      'ai-in-the-model-extractor-only',
      { path: ours, pathNot: '^src/extract-model/' },
      { path: npm('ai', '@ai-sdk') },
    ),
    rule(
      'ai-is-loaded-when-asked',
      { path: '^src/extract-model/' },
      { path: npm('ai', '@ai-sdk'), dynamic: false },
    ),
    rule(
      'crypto-in-ids-only',
      { path: '^src/record/', pathNot: '^src/record/ids\\.ts$' },
      { path: '^(node:)?crypto$' },
    ),
    rule(
      'nobody-imports-the-edges',
      { pathNot: '^(src/(http/|cli/|compose)|tests/|bench/|web/)' },
      { path: edges },
    ),
    rule(
      'edges-do-not-meet',
      { path: '^src/(http|cli)/', pathNot: '^src/cli/main\\.ts$' },
      { path: ['^src/compose', '^src/(http|cli)/', '^web/'], pathNot: '^src/$1/' },
    ),
    rule(
      'edges-know-no-adapter',
      { path: '^(src/(http|cli)|web)/' },
      { path: '^src/(log/(memory\\.ts|sqlite/|kurrentdb/)|views/(memory|sqlite)/)' },
    ),
    rule(
      'web-stands-on-the-vocabulary',
      { path: '^web/' },
      { path: '^src/', pathNot: '^src/client/' },
    ),
    rule(
      'express-in-http-only',
      { path: '^(src|events|projections|web)/', pathNot: '^src/http/' },
      { path: npm('express') },
    ),
    rule(
      'sqlite-in-its-adapters-only',
      { path: '^(src|events|projections|web)/', pathNot: '^src/(log|views)/sqlite/' },
      { path: npm('better-sqlite3') },
    ),
    rule(
      'kurrent-in-its-adapter-only',
      { path: ours, pathNot: '^(src/log/kurrentdb/|tests/)' },
      { path: 'node_modules/@kurrent/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
