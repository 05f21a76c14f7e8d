import type { Recorded } from '../../events/index.ts';
import type { Draft } from './draft.ts';
import { reword } from './relink.ts';
import { toldBy } from './told.ts';
import type { Verdict } from './verdicts.ts';

type Word = Recorded<'FactsMerged' | 'FactsSeparated'>;

/** A reviewer's word on several facts. Words on facts that are not known yet are kept. */
export function say(draft: Draft, { type, data, position }: Word): void {
  const verdict: Verdict = type === 'FactsMerged' ? 'same' : 'different';
  const { mergeId, facts, reason } = data;
  if (draft.get('word', mergeId)) forgetWord(draft, mergeId);
  reconsider(draft, facts, () => {
    draft.put('word', { mergeId, verdict, facts: JSON.stringify(facts), reason, said: position });
    for (const factId of facts) {
      const words = wordsOn(draft, factId);
      if (!words.includes(mergeId))
        draft.put('worded', { factId, words: JSON.stringify([...words, mergeId]) });
    }
  });
}

/** Takes a word back: what was said before on the same facts holds again. */
export const unsay = (draft: Draft, { data }: Recorded<'MergeWithdrawn'>): void =>
  forgetWord(draft, data.mergeId);

function forgetWord(draft: Draft, mergeId: string): void {
  const word = draft.get('word', mergeId);
  if (!word) return;
  const facts = JSON.parse(word.facts) as string[];
  reconsider(draft, facts, () => {
    draft.remove('word', mergeId);
    for (const factId of facts) {
      const words = wordsOn(draft, factId).filter((other) => other !== mergeId);
      if (words.length === 0) draft.remove('worded', factId);
      else draft.put('worded', { factId, words: JSON.stringify(words) });
    }
  });
}

const wordsOn = (draft: Draft, factId: string): readonly string[] =>
  JSON.parse(draft.get('worded', factId)?.words ?? '[]') as string[];

function reconsider(draft: Draft, facts: readonly string[], change: () => void): void {
  const reports = facts.flatMap((factId) => draft.find('report', 'factId', factId) ?? []);
  if (reports.length === 0) change();
  else
    reword(
      draft,
      reports.map((report) => toldBy(draft, report)),
      change,
    );
}
