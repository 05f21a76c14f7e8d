import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { ownSubjects } from '../grammar/subjects.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { leadOf } from './goers.ts';
import { countriesOf } from './rule.ts';

/** "Peru upgraded ties during a visit by Ann of Chad", in the news: the state that acts while somebody visits. */
export function hostBefore({ view, verb, index }: Frame, guest: Mention): Party | undefined {
  const isBy = [guest.from - 1, guest.from - 2].some((at) => lowerAt(view, at) === 'by');
  const lead = leadOf(view, verb.at);
  const isDuring = [lead, lead - 1].some((at) => lowerAt(view, at) === 'during');
  if (view.scene.publisher !== null || !isBy || !isDuring) return undefined;
  const acting = partiesOf(ownSubjects(view, index));
  const [home] = countriesOf(guest.parties);
  const [country, ...more] = countriesOf(acting);
  return country !== home && more.length === 0 ? acting[0] : undefined;
}
