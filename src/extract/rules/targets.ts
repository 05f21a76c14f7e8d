import type { Frame } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import type { Mention, Party } from '../who/mention.ts';

export interface Targets {
  readonly parties: readonly Party[];
  readonly mentioned: readonly Party[];
  /** "sanctions against X": who speaks against those takes X's side. */
  readonly isShielded: boolean;
}

const HARMS = new Set(
  'sanctions sanction tariffs attack attacks aggression invasion war pressure threats threat embargo blockade strikes violence restrictions interference campaign'.split(
    ' ',
  ),
);
const AGAINST = new Set(['against', 'on', 'of', 'in']);

/** The countries that something said is about: the first other one, with those tied to it by "and". */
export function targetsIn(
  frame: Frame,
  range: Range,
  speakers: readonly (string | null)[],
): Targets {
  const { view } = frame;
  const others = mentionsWithin(view, range).filter(
    (mention) =>
      mention.kind !== 'media' &&
      mention.kind !== 'group' &&
      !mention.isPlace &&
      mention.parties.some(({ country }) => country !== null && !speakers.includes(country)),
  );
  const first = others[0];
  if (!first) return { parties: [], mentioned: [], isShielded: false };
  const tied = others.slice(1).filter((mention, at) => isTied(frame, others[at], mention));
  const parties = [first, ...tied].flatMap((mention) => mention.parties);
  const mentioned = others
    .slice(1)
    .filter((mention) => !tied.includes(mention))
    .flatMap((mention) => mention.parties);
  return { parties, mentioned, isShielded: isHarmed(frame, first) };
}

function isTied({ view }: Frame, previous: Mention | undefined, mention: Mention): boolean {
  if (!previous) return false;
  const gap = mention.from - previous.to;
  return gap <= 2 && /^(?:and|,)$/.test(lowerAt(view, previous.to));
}

function isHarmed({ view }: Frame, mention: Mention): boolean {
  if (!AGAINST.has(lowerAt(view, mention.from - 1))) return false;
  return HARMS.has(lowerAt(view, mention.from - 2));
}

const HOSTILE = new Set(
  'stop end halt cease withdraw refrain immediately pressure sanctions punish accountable'.split(
    ' ',
  ),
);

/** An appeal is friendly unless it asks to stop or give up something. */
export function appealStance({ view }: Frame, range: Range): 'cooperative' | 'conflictual' {
  for (let at = range.from; at < range.to; at++) {
    if (HOSTILE.has(lowerAt(view, at))) return 'conflictual';
  }
  return 'cooperative';
}
