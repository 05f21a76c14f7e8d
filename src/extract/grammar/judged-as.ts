import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import { type Look, wordOf } from './look.ts';

const JUDGING = anyOf(
  'reject|dismiss|describe|denounce|brand|condemn|label|slam|decry|deride|regard|portray|characteri[sz]e|hail|praise|welcome',
);

/**
 * "rejected as baseless the claim that it was", "denounced the raid as barbaric and recalled its envoy": the "as" of a
 * judgement begins no clause.
 */
export function isJudgedAs(look: Look, at: number): boolean {
  if (wordOf(look, at) !== 'as') return false;
  if (JUDGING.has(look.verbs.get(at - 1)?.sense.base ?? '')) return true;
  return isVerdict(look, at + 1) && JUDGING.has(lastVerb(look, at));
}

/** In tokens: "an outrage", "barbaric and". */
const LONGEST_VERDICT = 4;
const ENDS = anyOf('and|,|[.]|;');

/** Whether a few words stand at a token of which none acts or names anybody, and then another part of the sentence. */
function isVerdict(look: Look, from: number): boolean {
  for (let at = from; at <= from + LONGEST_VERDICT; at++) {
    if (at > from && isAny(look.tokens, at, ENDS)) return true;
    if (look.finite[at - look.sentence.from] || look.mentionFrom.has(at)) return false;
  }
  return false;
}

/** In tokens: "denounced the government's new offensive in the north as". */
const JUDGED_REACH = 12;

/** The last verb before a token, by its base form. */
function lastVerb(look: Look, at: number): string {
  for (let back = at - 1; back >= Math.max(look.sentence.from, at - JUDGED_REACH); back--) {
    const verb = look.verbs.get(back);
    if (verb) return verb.sense.base;
  }
  return '';
}
