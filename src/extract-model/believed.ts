import type { Span } from '../../events/span.ts';
import type { Rejection } from '../extract/rejection.ts';
import type { FoundFact } from '../extract/types.ts';
import { type Told, toldFact } from './answer.ts';
import type { Chunk } from './chunks.ts';
import { type FactLook, factOf } from './fact.ts';
import { isRefused, type Refused, refused } from './refused.ts';

/** Facts that a model told, as far as the text bears them out: chunk after chunk. */
export class Believed {
  readonly facts: FoundFact[] = [];
  readonly rejections: Rejection[] = [];
  readonly #look: FactLook;
  /** The facts of one identity, by their indexes. */
  readonly #known = new Map<string, readonly number[]>();
  #told = 0;

  constructor(look: FactLook) {
    this.#look = look;
  }

  /** Takes up what was told of one part of the article. */
  take(chunk: Chunk, values: readonly unknown[]): void {
    const first = this.#told + 1;
    this.#told += values.length;
    const told = values.flatMap((value, index) => this.#parsed(value, first + index));
    const meetings = new Map<number, number>();
    // Meetings first, since what was said at one hangs on its date.
    for (const isMeeting of [true, false]) {
      for (const { fact, at } of told) {
        if ((fact.type === 'meeting') !== isMeeting) continue;
        const index = this.#believe(fact, at, { chunk, meetings });
        if (index !== undefined && isMeeting) meetings.set(fact.number, index);
      }
    }
  }

  #parsed(value: unknown, at: number): readonly { readonly fact: Told; readonly at: number }[] {
    const parsed = toldFact(value);
    if (parsed.ok) return [{ fact: parsed.told, at }];
    this.#reject(at, refused('vocabulary', parsed.message));
    return [];
  }

  #believe(
    told: Told,
    at: number,
    { chunk, meetings }: { readonly chunk: Chunk; readonly meetings: ReadonlyMap<number, number> },
  ): number | undefined {
    const evidence = this.#evidenceOf(told, chunk);
    if ('refused' in evidence) return this.#reject(at, evidence);
    const index = told.partOf === null ? undefined : meetings.get(told.partOf);
    const occurred = index === undefined ? undefined : this.facts[index]?.occurred;
    const meeting = index === undefined || !occurred ? undefined : { index, occurred };
    const made = factOf(told, { evidence, meeting }, this.#look);
    if (isRefused(made)) return this.#reject(at, made);
    if (this.#isToldBefore(made.fact))
      return this.#reject(at, refused('duplicate', 'it was told before'));
    if (told.partOf !== null && !meeting) this.#part(at, told.partOf);
    this.rejections.push(...made.doubts.map((doubt) => ({ fact: at, ...doubt })));
    return this.facts.push(made.fact) - 1;
  }

  /** Of two tellings of one happening, the one with words that say when stays. */
  #isToldBefore(fact: FoundFact): boolean {
    const key = identityOf(fact);
    const known = this.#known.get(key) ?? [];
    const twin = known.find((index) => isSameTime(this.facts[index], fact));
    if (twin === undefined) {
      this.#known.set(key, [...known, this.facts.length]);
      return false;
    }
    if (isUndated(this.facts[twin])) this.facts[twin] = fact;
    return true;
  }

  /** Where the fact is told; words that do not stand in the part that was read are no evidence. */
  #evidenceOf({ evidence }: Told, chunk: Chunk): readonly Span[] | Refused {
    const spans: Span[] = [];
    for (const words of evidence) {
      const span = this.#look.finder.find(words, chunk);
      const isThere = span && span.start >= chunk.start && span.end <= chunk.end;
      if (!isThere) return refused('not-in-text', `evidence "${words}" is not in the text`);
      if (words.trim().split(/\s+/).length < FEWEST_WORDS)
        return refused('not-in-text', `evidence "${words}" is too short to show anything`);
      if (!spans.some(({ start, end }) => start < span.end && end > span.start)) spans.push(span);
    }
    return spans.length > 0 ? spans : refused('not-in-text', 'no evidence is given');
  }

  #part(fact: number, number: number): void {
    const message = `no meeting with number ${number} was believed`;
    this.rejections.push({ fact, what: 'part', reason: 'not-in-text', message });
  }

  #reject(fact: number, { reason, refused: message }: Refused): undefined {
    this.rejections.push({ fact, what: 'fact', reason, message });
  }
}

const FEWEST_WORDS = 3;

const isUndated = (fact: FoundFact | undefined): boolean => fact?.occurred.basis === 'publication';

const isSameTime = (one: FoundFact | undefined, other: FoundFact): boolean =>
  one?.occurred.edtf === other.occurred.edtf || isUndated(one) || isUndated(other);

/** One happening told twice: the same in all but its time, its evidence's further spans and its words. */
function identityOf({ type, participants, evidence, coding }: FoundFact): string {
  const who = participants
    .map(({ country, person, role }) => [country, person, role].join())
    .sort();
  return JSON.stringify([type, coding, who, evidence[0]?.start, evidence[0]?.end]);
}
