import { changed, type Mention, partyOf, referring } from './mention.ts';
import type { Scene } from './scene.ts';

const PLACED = /^(?:in|near|at|around|outside|inside|on)$/;
/** What is done to a town is done to its country; whoever goes there goes to it. */
const TAKEN =
  /^(?:visit(?:ed|s|ing)?|tour(?:ed|s|ing)?|bomb(?:ed|s|ing)?|shell(?:ed|s|ing)?|bombard(?:ed|s|ing)?|attack(?:ed|s|ing)?|seiz(?:ed?|es|ing)|captur(?:ed?|es|ing)|occup(?:y|ied|ies|ying)|invad(?:ed?|es|ing)|raid(?:ed|s|ing)?|struck|pounded)$/;
const GOING =
  /^(?:flew|fly|flies|flown|travel(?:led|ed|s|ling|ing)?|trip|visits?|went|go|goes|return(?:ed|s)?|came|come|sail(?:ed|s)?|drove|journey|tour|way|summoned|invited)$/;

/** "near Basra", "visited Basra", "flew to Basra": a town or region stands for the country in which a deed is done. */
export function townAt(scene: Scene, at: number): Mention | undefined {
  const { tokens, lexicon } = scene;
  if (scene.publisher !== null || !tokens[at]?.capital) return undefined;
  const lead = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const town = leadsTo(tokens, lead) ? lexicon.places.at(tokens, at) : undefined;
  if (!town || (!PLACED.test(tokens[lead]?.lower ?? '') && isName(tokens, town.to)))
    return undefined;
  return changed(referring(scene, at, town.to, 'state', [partyOf(town.value)]), { isPlace: true });
}

function leadsTo(tokens: Scene['tokens'], lead: number): boolean {
  const word = tokens[lead]?.lower ?? '';
  if (word === 'to') return GOING.test(tokens[lead - 1]?.lower ?? '');
  return PLACED.test(word) || TAKEN.test(word);
}

/** "visited Clark Kent": a name goes on. */
const isName = (tokens: Scene['tokens'], to: number): boolean =>
  tokens[to]?.kind === 'word' && tokens[to]?.capital === true;

/** "arrived here": the place of the dateline. */
export function hereAt(scene: Scene, at: number): Mention | undefined {
  const country = scene.tokens[at]?.lower === 'here' ? scene.here?.country : undefined;
  if (!country || scene.isQuoted(at)) return undefined;
  return changed(referring(scene, at, at + 1, 'state', [partyOf(country)]), { isPlace: true });
}
