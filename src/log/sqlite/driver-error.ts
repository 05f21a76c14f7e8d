/**
 * The driver's code of an error, such as `SQLITE_BUSY`; empty for any other error. Told by shape: the native
 * part of the driver is loaded once a process, and its error class is not that of a module loaded twice.
 */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
