import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** One answer of a recorded model. */
type Reply =
  | { readonly facts: readonly unknown[]; readonly tokens?: readonly [number, number] }
  /** What the model wrote, whatever it is. */
  | { readonly text: string; readonly finish?: 'length' }
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly error?: string;
    }
  /** It never answers. */
  | 'silence';

interface Sent {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly max_tokens: number;
    readonly tools?: readonly unknown[];
    readonly response_format?: unknown;
    readonly output_config?: unknown;
    readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  };
}

export interface ModelServer {
  readonly url: string;
  /** The requests that came, in order. */
  readonly sent: readonly Sent[];
  /** What is said next, one after the other; the last for ever. */
  say(...replies: readonly Reply[]): void;
  close(): Promise<void>;
}

/** A server that speaks OpenAI's and Anthropic's protocols and says what it is told to say. */
export async function startModel(): Promise<ModelServer> {
  let replies: Reply[] = [];
  const sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await text(request));
    const path = request.url ?? '';
    sent.push({ path, headers: request.headers, body });
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    if (reply && reply !== 'silence') send(response, reply, path.endsWith('/messages'), body);
  });
  // A connection that is closed just when it is used again is no part of what is tested.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}/v1`,
    sent,
    say: (...next) => {
      replies = [...next];
      sent.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(
  response: ServerResponse,
  reply: Exclude<Reply, 'silence'>,
  isAnthropic: boolean,
  body: Sent['body'],
): void {
  if ('status' in reply) {
    const error = { type: 'error', message: reply.error ?? 'recorded failure' };
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(JSON.stringify({ type: 'error', error }));
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(isAnthropic ? message(reply, body) : completion(reply, body)));
}

type Answered = Exclude<Reply, 'silence' | { readonly status: number }>;

const writtenIn = (reply: Answered): string =>
  'text' in reply ? reply.text : JSON.stringify({ facts: reply.facts });

const tokensOf = (reply: Answered) => ('facts' in reply ? reply.tokens : undefined) ?? [1_000, 200];

function completion(reply: Answered, { model }: Sent['body']) {
  const [input, output] = tokensOf(reply);
  const finish = 'finish' in reply ? 'length' : 'stop';
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: writtenIn(reply) },
        finish_reason: finish,
      },
    ],
    usage: { prompt_tokens: input, completion_tokens: output, total_tokens: 1_200 },
  };
}

function message(reply: Answered, { model, tools }: Sent['body']) {
  const [input, output] = tokensOf(reply);
  const written = writtenIn(reply);
  const content = tools
    ? { type: 'tool_use', id: 'toolu_1', name: 'json', input: JSON.parse(written) }
    : { type: 'text', text: written };
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model,
    content: [content],
    stop_reason: tools ? 'tool_use' : 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: input, output_tokens: output },
  };
}
