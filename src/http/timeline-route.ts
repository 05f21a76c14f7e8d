import type { Request, Response } from 'express';
import { contentHash } from '../log/codec.ts';
import { type Pair, readTimeline } from '../read/timeline.ts';
import { isNamed } from './entity-tag.ts';
import type { AppPorts } from './ports.ts';
import { problemOf } from './problem.ts';
import { queryOf } from './query.ts';
import { keepRendered } from './rendered.ts';
import { JSON_TYPE, sendProblem } from './send.ts';

/** Of answers that are kept: some hundred pages. */
const MOST_BYTES = 32 * 1024 * 1024;

type TimelinePorts = Pick<AppPorts, 'views' | 'log' | 'directory' | 'now' | 'build'>;

/**
 * Answers for a pair's timeline, with a strong ETag of what determines the answer. Who has it already is told
 * so, and what was rendered lately is sent again, without a query of the timeline. A tag outlives the server's run, and
 * is another one for a log restored from a backup that went on otherwise.
 */
export function timelineAnswers(ports: TimelinePorts) {
  const rendered = keepRendered(MOST_BYTES);
  const tagOf = (determinants: string): string =>
    `"${contentHash([ports.build, JSON_TYPE, determinants]).slice(0, 32)}"`;
  return async (pair: Pair, request: Request, response: Response): Promise<void> => {
    const ifNoneMatch = request.get('if-none-match');
    let tag = '';
    let kept: Buffer | undefined;
    const read = await readTimeline(pair, queryOf(request), ports, (determinants) => {
      tag = tagOf(determinants);
      kept = rendered.get(tag);
      return kept !== undefined || isNamed(ifNoneMatch, tag);
    });
    if (!read.ok) return sendProblem(response, problemOf(read));
    response.set({
      ETag: tag,
      'Cache-Control': 'no-cache',
      'X-View-Position': String(read.position),
    });
    if (isNamed(ifNoneMatch, tag)) {
      response.status(304).end();
      return;
    }
    const answer = kept ?? Buffer.from(read.body ?? '');
    if (!kept) rendered.keep(tag, answer);
    response.set('Content-Type', JSON_TYPE).send(answer);
  };
}
