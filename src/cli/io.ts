/** What a command may touch of the process it runs in. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** UTF-8 bytes. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes over SIGINT and SIGTERM for a command that has something to end in order; both else end the process. */
  onStop(handler: (signal: 'SIGINT' | 'SIGTERM') => void): void;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Characters in a line; 80 when it is no terminal. */
  readonly columns: number;
  /** Ends when the text is handed on, so a slow reader slows the writer. */
  write(text: string): Promise<void>;
}

/** Colours are wanted: a terminal that can show them, and nobody said no. */
export const hasColour = (output: Output, env: Io['env']): boolean =>
  output.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
