import type { SeenSentence } from './grammar/sentence-view.ts';
import type { Extraction } from './types.ts';
import { type Mention, onlyParty } from './who/mention.ts';
import { type Scene, spanOf } from './who/scene.ts';

type Mentions = Extraction['mentions'];
type View = Pick<SeenSentence, 'dates' | 'mentions'>;

/** Everything that the text names: dates, countries and people, where they stand. */
export function mentionsOf(scene: Scene, views: readonly View[]): Mentions {
  return { dates: views.flatMap((view) => datesOf(scene, view)), ...namesOf(scene, views) };
}

const datesOf = (scene: Scene, { dates }: View): Mentions['dates'] =>
  dates
    .flatMap((date) => date.parts ?? [date])
    .flatMap((date) => {
      const edtf = date.edtf ?? date.asTold;
      if (edtf === undefined) return [];
      const { start, end, text } = spanOf(scene, date);
      return [{ start, end, text, edtf }];
    });

/** In one pass: a long list of names is read in as good as no time. */
function namesOf(scene: Scene, views: readonly View[]): Omit<Mentions, 'dates'> {
  const countries: Mentions['countries'][number][] = [];
  const people: Mentions['people'][number][] = [];
  for (const mention of named(views)) {
    const party = mention.isNamed ? onlyParty(mention) : undefined;
    if (!party) continue;
    const { person: name, country, office } = party;
    const { start, end, text } = spanOf(scene, mention);
    if (country) countries.push({ start, end, text, country });
    if (name) people.push({ start, end, text, name, country, office });
  }
  return { countries, people };
}

function* named(views: readonly View[]): Iterable<Mention> {
  for (const { mentions } of views) yield* mentions;
}
