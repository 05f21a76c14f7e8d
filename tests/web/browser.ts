import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** The browser to test with: `$BROWSER`, else the first one on the path. */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return process.env['BROWSER'] ?? places.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

type Message = Record<string, unknown>;
interface Waiting {
  readonly resolve: (result: Message) => void;
  readonly reject: (error: Error) => void;
}

export interface Tab {
  send(method: string, params?: Message): Promise<Message>;
  /** Goes to an address and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** The value of an expression in the page. */
  value<Value>(expression: string): Promise<Value>;
  press(key: string): Promise<void>;
  /** What the browser complained of: refused styles, missing files, errors. */
  readonly complaints: readonly string[];
}

/** Runs a browser for the time of `work`, spoken to by the DevTools protocol over a pipe. */
export async function withTab<Result>(
  path: string,
  work: (tab: Tab) => Promise<Result>,
): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'bilateral-browser-'));
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe'];
  const browser = spawn(path, [...options, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: true, // a process group of its own, which ends as a whole
  });
  const deadline = deadlineOf(DEADLINE);
  try {
    return await Promise.race([tabOf(browser).then(work), deadline.passed]);
  } finally {
    deadline.clear();
    await end(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Its helpers hold the pipe too: so the whole group is ended, and our ends of the pipe are closed. */
async function end(browser: ChildProcess): Promise<void> {
  if (browser.pid === undefined) return;
  if (browser.exitCode === null && browser.signalCode === null) {
    const ended = once(browser, 'exit');
    process.kill(-browser.pid, 'SIGKILL');
    await ended;
  }
  for (const stream of browser.stdio) stream?.destroy();
}

/** A browser that hangs must not keep the suite from ending. */
const DEADLINE = 30_000;

function deadlineOf(milliseconds: number) {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    const late = new Error(`the browser took more than ${milliseconds} ms`);
    timer = setTimeout(() => reject(late), milliseconds);
  });
  return { passed, clear: () => clearTimeout(timer) };
}

async function tabOf(browser: ChildProcess): Promise<Tab> {
  const complaints: string[] = [];
  const loaded = new Set<unknown>();
  let onLoad = () => {};
  const call = caller(browser, ({ method, params }) => {
    if (method === 'Page.lifecycleEvent' && params['name'] === 'load') {
      loaded.add(params['loaderId']);
      onLoad();
    }
    if (method === 'Log.entryAdded') complaints.push(JSON.stringify(params));
    if (method === 'Runtime.exceptionThrown') complaints.push(JSON.stringify(params));
  });
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params: Message = {}) => call(method, params, sessionId);
  for (const domain of ['Page', 'Log', 'Runtime']) await send(`${domain}.enable`);
  await send('Page.setLifecycleEventsEnabled', { enabled: true });
  return {
    send,
    complaints,
    async open(url) {
      const { loaderId } = await send('Page.navigate', { url });
      while (!loaded.has(loaderId)) {
        await new Promise<void>((resolve) => {
          onLoad = resolve;
        });
      }
    },
    async value<Value>(expression: string) {
      const answer = await send('Runtime.evaluate', { expression, returnByValue: true });
      return (answer['result'] as { readonly value: Value }).value; // what the test asked for
    },
    async press(key) {
      const text = key === 'Enter' ? { text: '\r' } : {};
      await send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        key,
        code: key,
        ...codes(key),
        ...text,
      });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, ...codes(key) });
    },
  };
}

const codes = (key: string): Message => ({ windowsVirtualKeyCode: key === 'Tab' ? 9 : 13 });

/** Calls over the pipe: JSON messages, each ended by a zero byte. */
function caller(
  browser: ChildProcess,
  onEvent: (message: { readonly method?: string; readonly params: Message }) => void,
) {
  const [, , , input, output] = browser.stdio as unknown as [0, 0, 0, Writable, Readable]; // as spawned
  const waiting = new Map<unknown, Waiting>();
  let rest = '';
  let last = 0;
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text);
      const call = waiting.get(message['id']);
      waiting.delete(message['id']);
      if (!call) onEvent(message);
      else if (message['error']) call.reject(new Error(JSON.stringify(message['error'])));
      else call.resolve(message['result']); // the protocol's answers have one of the two
    }
  });
  browser.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser ended'));
  });
  return (method: string, params: Message, sessionId?: unknown): Promise<Message> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}
