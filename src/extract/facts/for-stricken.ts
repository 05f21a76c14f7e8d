import { hasWord } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import type { Recall } from '../who/memory.ts';
import { type Party, partyOf } from '../who/mention.ts';

const HELP = anyOf(
  'million|billion|dollars|euros|pounds|kroner|yen|money|aid|help|assistance|relief|tents?|blankets|rescuers?|rescue|teams?|doctors|medics|experts|helicopters?|planes?|planeloads?|tons|tonnes|food|rice|medicines?|supplies|hospital',
);

/** Help that is given or promised to nobody who is named, in a story of a disaster: for the state that it struck. */
export function forStricken(
  { detail, evidence, stance, frame: { view } }: Draft,
  own: readonly string[],
  { story }: Recall,
): readonly Party[] | undefined {
  const stricken = story.stricken();
  if (stricken === null || own.length === 0 || own.includes(stricken)) return undefined;
  const isHelp =
    (detail.type === 'action' && detail.kind === 'aid') ||
    (detail.type === 'statement' &&
      detail.act === 'intent' &&
      stance === 'cooperative' &&
      hasWord(view, evidence, HELP));
  return isHelp ? [partyOf(stricken)] : undefined;
}
