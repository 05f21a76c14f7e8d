import type { Office } from '../lexicon.ts';
import { termOn } from '../officials.ts';
import type { Found } from '../text/phrases.ts';
import { type Mention, partyOf } from './mention.ts';
import { nameAt } from './name-at.ts';
import { holderOf } from './office-holder.ts';
import { properNameEnd } from './proper-name.ts';
import { type Scene, wordsOf } from './scene.ts';

/** The parts of a noun phrase that names a person or an office. */
interface Parts {
  country: string | null;
  office: Office | null;
  /** The country's name stands before or after the office, so that it is the office's. */
  name: {
    readonly text: string;
    readonly country: string | null;
    readonly office: string | null;
  } | null;
  to: number;
}

export const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'some',
  'two',
  'several',
]);
export const MODIFIERS = new Set(
  'visiting former then new outgoing incoming late senior top acting interim newly elected re-elected current mr mrs ms dr sir sheikh'.split(
    ' ',
  ),
);

/** A person or office that is named at a token: "Chinese President Xi Jinping", "the Russian prime minister". */
export function personAt(scene: Scene, from: number, limit: number): Mention | undefined {
  const parts: Parts = {
    country: null,
    office: null,
    name: null,
    to: skipDeterminers(scene, from),
  };
  takeCountry(scene, parts);
  takeOffices(scene, parts);
  if (parts.office) takeCountryAfter(scene, parts, limit);
  takeName(scene, parts, limit);
  if (parts.name) takeApposition(scene, parts, limit);
  return parts.office || parts.name ? mentionOf(scene, parts, from) : undefined;
}

function skipDeterminers({ tokens }: Scene, from: number): number {
  let at = from;
  if (DETERMINERS.has(tokens[at]?.lower ?? '')) at++;
  for (; MODIFIERS.has(tokens[at]?.lower ?? ''); at++) {
    if (tokens[at + 1]?.text === '.') at++;
  }
  return at;
}

const MODIFYING = new Set(['adjective', 'country', 'seat', 'capital', 'organisation']);

function takeCountry(scene: Scene, parts: Parts): void {
  const found = nameAt(scene, parts.to);
  if (!found || !MODIFYING.has(found.value.kind)) return;
  const isOwner = scene.tokens[found.to]?.lower === "'s";
  const to = isOwner ? found.to + 1 : found.to;
  if (!scene.lexicon.offices.at(scene.tokens, skipDeterminers(scene, to))) return;
  parts.country = found.value.country;
  parts.to = skipDeterminers(scene, to);
}

function takeOffices(scene: Scene, parts: Parts): void {
  const { tokens, lexicon } = scene;
  let found = lexicon.offices.at(tokens, parts.to);
  while (found) {
    parts.office ??= found.value;
    parts.to = found.to;
    const next = tokens[found.to]?.lower === 'and' ? found.to + 1 : found.to;
    found = lexicon.offices.at(tokens, next);
  }
}

function takeCountryAfter(scene: Scene, parts: Parts, limit: number): void {
  const of = scene.tokens[parts.to]?.lower;
  if (of !== 'of' && of !== 'for' && of !== 'to') return;
  const at = scene.tokens[parts.to + 1]?.lower === 'the' ? parts.to + 2 : parts.to + 1;
  const found = at < limit ? nameAt(scene, at) : undefined;
  if (!found || (found.value.kind !== 'country' && found.value.kind !== 'organisation')) return;
  if (of !== 'to') parts.country ??= found.value.country;
  parts.to = found.to;
}

function takeName(scene: Scene, parts: Parts, limit: number): void {
  const { tokens } = scene;
  const at = tokens[parts.to]?.text === ',' && parts.office ? parts.to + 1 : parts.to;
  if (!tokens[at]?.capital || at >= limit) return;
  const known = knownName(scene, parts, at, limit) ?? seenName(scene, at, limit);
  if (known) {
    parts.name = known.value;
    parts.to = known.to;
  } else takeUnknown(scene, parts, at, limit);
}

type NamePart = NonNullable<Parts['name']>;

/** Somebody of the table of officials, unless the text gives the office to another country. */
function knownName(
  scene: Scene,
  parts: Parts,
  at: number,
  limit: number,
): Found<NamePart> | undefined {
  const known = scene.lexicon.officials.byName.at(scene.tokens, at);
  if (!known || known.to > limit || !isWholeName(scene, known.to)) return undefined;
  const term = termOn(known.value, scene.publishedOn);
  const isOther = parts.office && parts.country && parts.country !== term?.country;
  if (!term || isOther) return undefined;
  return { value: { text: term.name, country: term.country, office: term.office }, to: known.to };
}

/** Somebody whom the article has named in full, by the last name alone. */
function seenName(scene: Scene, at: number, limit: number): Found<NamePart> | undefined {
  const seen = scene.memory.named(scene.tokens[at]?.text ?? '');
  if (!seen?.person || properNameEnd(scene, at, limit) !== at + 1) return undefined;
  return { value: { text: seen.person, country: seen.country, office: seen.office }, to: at + 1 };
}

/** A name that no table holds counts where an office stands before it, or one with its country after it. */
function takeUnknown(scene: Scene, parts: Parts, at: number, limit: number): void {
  if (nameAt(scene, at)) return;
  const end = properNameEnd(scene, at, limit);
  if (end === at) return;
  const afterComma = scene.tokens[parts.to]?.text === ',';
  const isPlain = parts.office !== null && (!afterComma || scene.tokens[end]?.text === ',');
  if (!isPlain && !(end > at + 1 && officeFollows(scene, end, limit))) return;
  parts.name = { text: wordsOf(scene, at, end), country: null, office: null };
  parts.to = end;
}

function officeFollows(scene: Scene, end: number, limit: number): boolean {
  if (scene.tokens[end]?.text !== ',') return false;
  const parts: Parts = {
    country: null,
    office: null,
    name: null,
    to: skipDeterminers(scene, end + 1),
  };
  takeCountry(scene, parts);
  takeOffices(scene, parts);
  if (parts.office) takeCountryAfter(scene, parts, limit);
  return parts.office !== null && parts.country !== null;
}

/** "…, the Russian foreign minister," and "… of Poland" after a name. */
function takeApposition(scene: Scene, parts: Parts, limit: number): void {
  takeCountryAfter(scene, parts, limit);
  if (!officeFollows(scene, parts.to, limit)) return;
  const after: Parts = {
    country: null,
    office: null,
    name: null,
    to: skipDeterminers(scene, parts.to + 1),
  };
  takeCountry(scene, after);
  takeOffices(scene, after);
  takeCountryAfter(scene, after, limit);
  parts.country ??= after.country;
  parts.office ??= after.office;
  parts.to = scene.tokens[after.to]?.text === ',' ? after.to + 1 : after.to;
}

/** A known surname followed by another capitalised word is somebody else: "Lula da Costa". */
function isWholeName(scene: Scene, to: number): boolean {
  const next = scene.tokens[to];
  return !(
    next?.capital &&
    next.kind === 'word' &&
    properNameEnd(scene, to, to + 1) > to &&
    !nameAt(scene, to)
  );
}

function mentionOf(scene: Scene, parts: Parts, from: number): Mention | undefined {
  const { memory, tokens } = scene;
  const isOwner = tokens[parts.to]?.lower === "'s";
  const base = { from, to: parts.to, kind: 'person' as const, isPlace: false, isOwner };
  if (parts.name) {
    const country = parts.country ?? parts.name.country ?? null;
    const office = parts.office?.level === 'counterpart' ? null : parts.office?.office;
    const party = partyOf(country, {
      person: parts.name.text,
      office: parts.name.office ?? office ?? null,
    });
    memory.person(party);
    return { ...base, parties: [party], isNamed: true };
  }
  if (!parts.office) return undefined;
  const holder = holderOf(scene, parts.office, parts.country, tokens[from]?.lower ?? '');
  if (!holder) return undefined;
  if (holder.person) memory.person(holder);
  return { ...base, parties: [holder], isNamed: parts.country !== null };
}
