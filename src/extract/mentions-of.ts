import type { SentenceView } from './grammar/sentence-view.ts';
import type { Extraction } from './types.ts';
import { onlyParty } from './who/mention.ts';
import type { Scene } from './who/scene.ts';

/** Everything that the text names: dates, countries and people, where they stand. */
export function mentionsOf(
  scene: Scene,
  views: readonly Pick<SentenceView, 'dates' | 'mentions'>[],
): Extraction['mentions'] {
  const span = (from: number, to: number) => {
    const start = scene.tokens[from]?.start ?? 0;
    const end = scene.tokens[to - 1]?.end ?? 0;
    return { start, end, text: scene.text.slice(start, end) };
  };
  return {
    dates: views.flatMap(({ dates }) =>
      dates
        .flatMap((date) => date.parts ?? [date])
        .flatMap(({ from, to, edtf, asTold }) => {
          const when = edtf ?? asTold;
          return when === undefined ? [] : [{ ...span(from, to), edtf: when }];
        }),
    ),
    countries: views.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => {
        const country = mention.isNamed ? onlyParty(mention)?.country : undefined;
        return country ? [{ ...span(mention.from, mention.to), country }] : [];
      }),
    ),
    people: views.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => {
        const party = mention.isNamed ? onlyParty(mention) : undefined;
        if (!party?.person) return [];
        const { person: name, country, office } = party;
        return [{ ...span(mention.from, mention.to), name, country, office }];
      }),
    ),
  };
}
