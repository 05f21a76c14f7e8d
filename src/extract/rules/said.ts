import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Range } from '../grammar/sentence-view.ts';
import type { Content } from '../lexicon.ts';
import type { Party } from '../who/mention.ts';
import type { Draft, Stance } from './rule.ts';
import { statement } from './statement.ts';
import { appealStance, type Targets, targetsIn } from './targets.ts';

/** The statement that words make: their content tells its kind; what no row of content.tsv knows is a comment. */
export function said(frame: Frame, region: Range, speakers: readonly Party[]): Draft | undefined {
  const content = contentOf(frame, region);
  if (content?.act === 'none') return undefined;
  const targets = targetsIn(
    frame,
    region,
    speakers.map(({ country }) => country),
    content?.stance === 'conflictual',
  );
  if (!content && targets.parties.length > 0 && !targets.isNamed) return undefined;
  const act = (content?.act ?? 'comment') as Act; // content.tsv is checked for its acts at start
  const stance = content ? stanceOf(frame, region, content, targets) : plainStance(frame);
  return statement(frame, { act, stance, speakers, targets, isStanding: false });
}

/** The row of content.tsv that stands highest among those whose words are said. */
function contentOf({ view }: Frame, { from, to }: Range): Content | undefined {
  const { tokens, lexicon } = view.scene;
  let best: Content | undefined;
  for (let at = from; at < to; at++) {
    const found = lexicon.content.at(tokens, at);
    if (found && found.to <= to && found.value.order < (best?.order ?? Number.POSITIVE_INFINITY))
      best = found.value;
  }
  return best;
}

function stanceOf(frame: Frame, region: Range, content: Content, { isShielded }: Targets): Stance {
  if (isShielded) return 'cooperative';
  if (content.act === 'appeal') return appealStance(frame, region);
  return content.stance === '' ? 'neutral' : (content.stance as Stance); // checked at start
}

/** Offices publish what they share with others; a reporter only tells what was said. */
const plainStance = ({ view }: Frame): Stance => (view.scene.publisher ? 'cooperative' : 'neutral');
