/** SQLite's name for what went wrong, such as SQLITE_BUSY; empty when it is not an error of SQLite's. */
export function sqliteCode(error: unknown): string {
  // Not by class: the driver is loaded once a process, and its errors are of the first loader's class.
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : '';
}
