import type { Frame } from '../grammar/frame.ts';
import { countriesOf, type Stance } from './rule.ts';
import type { Targets } from './targets.ts';

/** The stance of a hope or a wish: "would like Chad to help end the war" is hard on nobody but the other side of a war. */
export function hopeful(
  { view }: Frame,
  stance: Stance,
  { parties }: Pick<Targets, 'parties'>,
): Stance {
  const isOfFoe = countriesOf(parties).some((country) => view.scene.memory.story.isFoe(country));
  return stance === 'conflictual' && !isOfFoe ? 'cooperative' : stance;
}
