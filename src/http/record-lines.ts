import { isUtf8 } from 'node:buffer';
import type { Request, Response } from 'express';
import type { Problem } from '../client/problem.ts';
import type { LineAnswer } from '../client/service.ts';
import type { RecordOptions } from '../record/port.ts';
import { LIMITS } from './body.ts';
import { lineOptionsOf } from './conditions.ts';
import { inOrder } from './in-order.ts';
import { parseJson } from './json.ts';
import { type Line, linesOf } from './lines.ts';
import { type LinesTaken, linesTaken } from './lines-taken.ts';
import type { AppPorts } from './ports.ts';
import { problem, problemOf, unreadable } from './problem.ts';
import { pointed } from './record-route.ts';
import { recordedBody, recordedStatus } from './recorded.ts';
import { sendProblem } from './send.ts';
import { sendLines } from './send-lines.ts';

/** So many lines are on their way at once: they share the log's commits. */
const AT_ONCE = 256;

/**
 * Records a body of lines, each on its own, and answers each in its turn. A server that stops answers every line that it
 * began to record, and then says from which line on it did nothing.
 */
export async function recordLines(
  request: Request,
  response: Response,
  ports: AppPorts,
): Promise<void> {
  const conditions = lineOptionsOf(request, response);
  if (!conditions.ok) return sendProblem(response, problemOf(conditions));
  const { requester, dryRun = false } = conditions.options;
  const work = async (line: Line, earlier: Promise<unknown>) => {
    // A judgement is about what stands before it.
    if (isJudgement(line)) await earlier;
    return recordLine(line, { requester, dryRun }, ports);
  };
  const taken = linesTaken(linesOf(request), ports.stopping);
  await sendLines(response, answers(taken, inOrder(withContent(taken.lines), work, AT_ONCE)));
  // The client may go on sending: nothing more is answered over this connection.
  if (taken.left() !== null) request.socket.end();
}

/** What was left is told last. */
async function* answers(
  taken: LinesTaken,
  results: AsyncIterable<LineAnswer>,
): AsyncGenerator<LineAnswer> {
  yield* results;
  const line = taken.left();
  if (line === null) return;
  const detail = 'nothing was done from this line on: send it and what follows again';
  const stopping = problem('stopping', { detail });
  yield { line, status: stopping.status, problem: stopping };
}

async function* withContent(lines: AsyncIterable<Line>): AsyncIterable<Line> {
  for await (const line of lines) if (!isBlank(line)) yield line;
}

const isBlank = (line: Line): boolean =>
  'bytes' in line && line.bytes.toString('latin1').trim() === '';

/** A cheap look, which may be wrong in favour of waiting. */
const isJudgement = (line: Line): boolean =>
  'bytes' in line && /"(?:Fact|Merge)[A-Z]/.test(line.bytes.toString('latin1'));

async function recordLine(
  line: Line,
  options: RecordOptions,
  { recorder, logger }: AppPorts,
): Promise<LineAnswer> {
  const refused = (found: Problem): LineAnswer => ({
    line: line.line,
    status: found.status,
    problem: found,
  });
  if ('tooLong' in line) return refused(lineTooLong(line.tooLong));
  const text = line.bytes.toString();
  if (!isUtf8(line.bytes)) return refused(unreadable('the line is not UTF-8 text', text));
  const parsed = parseJson(text);
  if (!parsed.ok) return refused(unreadable(`the line ${parsed.message}`, text));
  try {
    const outcome = await recorder.events([parsed.value], options);
    if (!outcome.ok) return refused(problemOf(pointed(outcome, withoutIndex)));
    const status = recordedStatus(outcome, options.dryRun);
    return { line: line.line, status, ...recordedBody(outcome) };
  } catch (error) {
    logger.error({ err: error, line: line.line }, 'line failed');
    return refused(problem('failed'));
  }
}

const withoutIndex = (pointer: string): string => pointer.replace(/^\/0/, '');

const lineTooLong = (actual: number): Problem =>
  problem('too-large', {
    detail: `a line of ${actual} bytes is more than the ${LIMITS.line} that it may have`,
    limit: LIMITS.line,
    actual,
  });
