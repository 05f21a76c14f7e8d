import { ModelFailed, type Reason } from './failure.ts';
import type { Loaded } from './provider.ts';
import type { ModelSettings } from './settings.ts';

/** What went wrong with a request, in words for the user; the key never shows in them. */
export function failureOf(ai: Loaded['ai'], settings: ModelSettings, thrown: unknown): unknown {
  const error = ai.RetryError.isInstance(thrown) ? thrown.lastError : thrown;
  const failed = (reason: Reason, message: string) =>
    new ModelFailed(reason, withoutKey(`${nameOf(settings)} ${message}`, settings.key));
  if (isNamed(error, 'TimeoutError'))
    return failed('timeout', `did not answer within ${settings.timeout / 1_000} s`);
  if (isNamed(error, 'AbortError')) return failed('closed', 'was given up before it answered');
  if (ai.NoOutputGeneratedError.isInstance(error))
    return failed('unreadable-answer', 'answered nothing');
  if (!ai.APICallError.isInstance(error)) return thrown;
  const { statusCode, message } = error;
  if (statusCode === undefined) return failed('unreachable', `cannot be reached: ${message}`);
  return failed(reasonOf(statusCode), `answered ${statusCode}: ${message}`);
}

/** Signals abort with whatever they were given, which need not be an `Error`. */
const isNamed = (error: unknown, name: string): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === name;

const nameOf = ({ provider, model }: ModelSettings): string => `${provider}:${model}`;

function reasonOf(status: number): Reason {
  if (status === 429) return 'rate-limited';
  return status >= 400 && status < 500 ? 'refused' : 'unreachable';
}

const withoutKey = (text: string, key: string | null): string =>
  key === null ? text : text.replaceAll(key, '…');
