import { anyOf } from '../text/any-of.ts';
import { type Look, wordOf } from './look.ts';

const JUDGING = anyOf(
  'reject|dismiss|describe|denounce|brand|condemn|label|slam|decry|deride|regard|portray|characteri[sz]e|hail|praise|welcome',
);

/** "rejected as baseless the claim that it was": the "as" straight behind a judgement begins no clause. */
export function isJudgedAs(look: Look, at: number): boolean {
  if (wordOf(look, at) !== 'as') return false;
  return JUDGING.has(look.verbs.get(at - 1)?.sense.base ?? '');
}
