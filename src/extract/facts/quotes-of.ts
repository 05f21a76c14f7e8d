import type { Quoted } from '../text/quotes.ts';
import type { FoundFact } from '../types.ts';
import { type Scene, spanOf } from '../who/scene.ts';
import { withBody } from './acting-body.ts';
import type { Timed } from './timed.ts';

/** What is quoted in the words of a fact, and right behind them by the same speaker; "the "Sea Lion" exercise" quotes nobody. */
export function quotesOf(
  scene: Scene,
  timed: Timed,
  quotes: readonly Quoted[],
): FoundFact['quotes'] {
  const told = [timed.draft.evidence, ...timed.quoted].map((range) => spanOf(scene, range));
  const isStatement = timed.draft.detail.type === 'statement';
  const speaker = isStatement ? speakerOf(scene, timed) : quotedIn(timed);
  return quotes
    .filter((quote) => told.some(({ start, end }) => quote.start < end && quote.end > start))
    .map(({ start, end }) => ({ text: scene.text.slice(start, end), speaker, start, end }))
    .filter(
      ({ text, start }) => !isName(text) || (isStatement && !isPaper(scene.text.slice(0, start))),
    );
}

/** In characters. */
const LEAD = 24;

/** `told "The New York Times"`, by the words before. */
const isPaper = (before: string): boolean =>
  /\b(?:told|newspaper|daily|weekly|magazine|channel|report (?:by|in))\s+(?:the\s+)?\W{1,2}$/.test(
    before.slice(-LEAD),
  );

function speakerOf(scene: Scene, { draft }: Timed): string | null {
  const first = draft.participants.find(({ role }) => role === 'speaker')?.party;
  const speaker = first && withBody(scene, draft, first);
  return speaker?.person ?? speaker?.organization ?? speaker?.country ?? null;
}

/** Who tells of a deed or meeting in a quotation. */
const quotedIn = ({ draft: { frame } }: Timed): string | null => {
  const { speaker, scene } = frame.view;
  return scene.isQuoted(frame.verb.at) ? (speaker?.person ?? speaker?.country ?? null) : null;
};

const SMALL = /^(?:of|the|and|for|in|on|to|a|an|de|la|[-–./]+)$/;

/** Words in capitals. */
const isName = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word));
