import { keepDeeds, keepNamedDeeds } from './keep-deeds.ts';
import { keepPapers } from './keep-papers.ts';
import type { SentenceView } from './sentence-view.ts';

/** Keeps in the scene's memory what later sentences may point back to. */
export function keepTold(view: SentenceView): void {
  if (view.scene.publisher === null) keepDeeds(view);
  else keepNamedDeeds(view);
  keepPapers(view);
}
