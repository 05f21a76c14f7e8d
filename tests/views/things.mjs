// A small projection with a table of every kind, for the views' tests and for the workers that they start. Its events
// carry the operations to perform, under the name of a type that the log knows. It imports nothing: workers run it as it is.
const column = (kind, nullable = false) => ({ kind, nullable });
const text = column('text');
const integer = column('integer');

const spare = (id) => `00000000-0000-4000-8000-${String(1000 + id).padStart(12, '0')}`;

const tables = {
  thing: {
    columns: {
      id: integer,
      code: column('uuid'),
      pairs: text,
      label: column('text', true),
      weight: column('real'),
      team: integer,
    },
    key: 'id',
    indexes: {
      code: { columns: ['code'], unique: true },
      team: { columns: ['team', 'label'] },
    },
    history: true,
  },
  note: {
    columns: { owner: text, at: integer, body: text },
    key: ['owner', 'at'],
    indexes: { body: { columns: ['body'], late: true } },
  },
  secret: { columns: { id: text, n: integer }, key: 'id', internal: true },
  paired: {
    columns: {
      pair: text,
      thing: { ...integer, refers: { table: 'thing', column: 'code' } },
      label: column('text', true),
    },
    key: ['pair', 'thing'],
    indexes: { label: { columns: ['label', 'pair'], late: true } },
    history: true,
    derived: {
      of: 'thing',
      uses: ['pairs', 'label'],
      rows: ({ id, pairs, label }) =>
        pairs.trim() === ''
          ? []
          : pairs
              .trim()
              .split(' ')
              .map((pair) => ({ pair, thing: id, label })),
    },
  },
  total: {
    columns: { team: integer, n: integer, hundredths: integer },
    key: 'team',
    sums: ['n', 'hundredths'],
    derived: {
      of: 'thing',
      uses: ['team', 'weight'],
      rows: ({ team, weight }) => [{ team, n: 1, hundredths: Math.round(weight * 100) }],
    },
  },
  length: {
    columns: { owner: text, at: integer, units: integer },
    key: ['owner', 'at'],
    derived: {
      of: 'note',
      uses: ['body'],
      rows: ({ owner, at, body }) => [{ owner, at, units: body.length }],
    },
  },
  words: {
    columns: { id: integer, label: text },
    key: 'id',
    fullText: ['label'],
    derived: {
      of: 'thing',
      uses: ['label'],
      rows: ({ id, label }) => (label === null ? [] : [{ id, label }]),
    },
  },
};

const put = (table, row) => ({ op: 'put', table, row });

const steps = {
  put: (_read, table, row) => [put(table, row)],
  remove: (_read, table, key) => [{ op: 'remove', table, key }],
  /** Puts a thing; who had its code before gets another one. */
  thing: (read, row) => {
    const former = read.find('thing', 'code', [row.code]);
    const changes = [put('thing', row)];
    if (former && former.id !== row.id)
      changes.push(put('thing', { ...former, code: spare(former.id) }));
    return changes;
  },
  /** Counts an owner's notes. */
  count: (read, owner) => [
    put('secret', { id: owner, n: [...read.scan('note', 'key', { prefix: [owner] })].length }),
  ],
  /** Labels every thing of a team, the last ones by label first. */
  label: (read, team, label) =>
    [...read.scan('thing', 'team', { prefix: [team], reverse: true, limit: 2 })].map((row) =>
      put('thing', { ...row, label }),
    ),
  /** Back to what stood before, within one event. */
  flicker: (read, id) => {
    const row = read.get('thing', id);
    return row ? [put('thing', { ...row, label: 'flicker' }), put('thing', { ...row })] : [];
  },
  fail: (_read, message) => {
    throw new Error(message);
  },
};

const perform = (event, read) => {
  const [name, ...rest] = event.data.step;
  return steps[name](read, ...rest);
};

export const things = { name: 'things', version: 1, tables, on: { SourceSeenAt: perform } };

/** Counts what it sees, of two types; nothing makes it fail. */
export const counter = {
  name: 'counter',
  version: 1,
  tables: { seen: { columns: { type: text, n: integer }, key: 'type', history: true } },
  on: Object.fromEntries(
    ['SourceSeenAt', 'SourceWithdrawn'].map((type) => [
      type,
      (_event, read) => [put('seen', { type, n: (read.get('seen', type)?.n ?? 0) + 1 })],
    ]),
  ),
};

export const projections = [things, counter];
