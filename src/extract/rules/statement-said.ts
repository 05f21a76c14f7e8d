import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Range } from '../grammar/sentence-view.ts';
import type { Content } from '../lexicon.ts';
import { defineRule, type Stance, withContent } from './rule.ts';
import { speakersOf, statement } from './statement.ts';
import { appealStance, targetsIn } from './targets.ts';

/** What is said decides: "said ties prosper", "called it a strategic choice", "stressed the need for …". */
export const statementSaid = defineRule({
  name: 'statement-said',
  examples: [
    {
      text: 'Mongolian Foreign Minister Bold Ganbat said his country wanted closer trade with Finland.',
      publishedOn: '2022-09-01',
      facts: ['statement/intent MNG>FIN 2022-09-01~'],
    },
    {
      text: 'Brazilian President Lula da Silva said he hoped for better ties with Canada.',
      facts: [],
    },
  ],
  read: (frame) => {
    const { aspect, verb } = frame;
    if (verb.sense.family !== 'say') return undefined;
    if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture || aspect.isPassive)
      return undefined;
    const speakers = speakersOf(frame);
    const region = saidRegion(frame);
    const content = contentOf(frame, region);
    if (!content || content.act === 'none') return undefined;
    const act = content.act as Act; // content.tsv is checked for its acts at start
    const targets = targetsIn(
      frame,
      region,
      speakers.map(({ country }) => country),
    );
    const stance = stanceOf(frame, region, content, targets.isShielded);
    const found = statement(frame, { act, stance, speakers, targets, isStanding: false });
    return found && { ...found, evidence: widest(found.evidence, region) };
  },
});

/** After the verb; where nothing follows, what stands before it in the sentence: "…, she said". */
function saidRegion(frame: Frame): Range {
  const { view, verb, clause, index } = frame;
  const { to } = withContent(frame);
  const words = view.scene.tokens.slice(verb.to, to).filter(({ kind }) => kind !== 'mark').length;
  const isAfter = to > clause.to || words > 3 || clause.conjunction !== ',' || index === 0;
  if (isAfter) return { from: verb.to, to };
  return { from: view.sentence.from, to: clause.from };
}

const widest = (one: Range, other: Range): Range => ({
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
});

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

function stanceOf(frame: Frame, region: Range, content: Content, isShielded: boolean): Stance {
  if (isShielded) return 'cooperative';
  if (content.act === 'appeal') return appealStance(frame, region);
  return content.stance === '' ? 'neutral' : (content.stance as Stance); // checked at start
}
