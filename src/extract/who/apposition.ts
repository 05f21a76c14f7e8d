import { lowerOf } from '../text/token-at.ts';
import { takeCountryAfter } from './office-of.ts';
import { officePartsAt, type Parts, takeChamber } from './office-parts.ts';
import { takePortfolio } from './portfolio.ts';
import type { Scene } from './scene.ts';
import { takeServed } from './served.ts';

/** The office with its country that is named from a token on. */
export function officeFrom(scene: Scene, at: number, limit: number): Parts {
  const parts = officePartsAt(scene, at);
  if (!parts.office) return parts;
  takeCountryAfter(scene, parts, limit);
  takeServed(scene, parts, limit);
  if (scene.publisher && parts.country === null) takePortfolio(scene, parts, limit);
  if (parts.hasPortfolio) takeCountryAfter(scene, parts, limit);
  if (scene.publisher && parts.country === null) takeChamber(scene, parts, limit);
  return parts;
}

/** Whether an office with its country follows after a comma: "Sergei Lavrov, the Russian foreign minister". */
export function officeFollows(scene: Scene, end: number, limit: number): boolean {
  if (scene.tokens[end]?.text !== ',') return false;
  const { office, country, to, hasPortfolio } = officeFrom(scene, end + 1, limit);
  if (office === null) return false;
  const isClosed = hasPortfolio === true && scene.tokens[to]?.text === '.';
  return (
    country !== null || isClosed || endsApposition(scene, end, to) || isOfStory(scene, end, to)
  );
}

/** "Ana Soto, the foreign minister, said": in the news between commas, where somebody acts behind them; or "who" follows. */
const isOfStory = (scene: Scene, end: number, to: number): boolean =>
  scene.publisher === null &&
  lowerOf(scene.tokens, end + 1) === 'the' &&
  (lowerOf(scene.tokens, to) === 'who' || isActing(scene, to));

const isActing = ({ tokens, lexicon }: Scene, to: number): boolean =>
  tokens[to]?.text === ',' &&
  (lexicon.verbs.get(lowerOf(tokens, to + 1))?.kinds ?? []).some(
    ({ tense }) => tense === 'past' || tense === 'present',
  );

/** "…, Crown Prince and Prime Minister, received": between commas, and no other person's title. */
const endsApposition = ({ tokens }: Scene, end: number, to: number): boolean =>
  tokens[to]?.text === ',' && tokens[end + 1]?.capital === true && tokens[to + 1]?.capital !== true;
