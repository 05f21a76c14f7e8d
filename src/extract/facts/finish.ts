import { codingOf } from '../../../events/coding.ts';
import { edtfOf } from '../../../events/edtf.ts';
import { titleOf } from '../../../events/title.ts';
import { TOPICS } from '../../../events/vocabulary.ts';
import type { Range } from '../grammar/sentence-view.ts';
import { EXTRACTOR } from '../identity.ts';
import { anyOf } from '../text/any-of.ts';
import type { Quoted } from '../text/quotes.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import type { FoundFact } from '../types.ts';
import { type Scene, spanOf } from '../who/scene.ts';
import { withBody } from './acting-body.ts';
import { attributionOf } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import { distinct } from './distinct.ts';
import { quotesOf } from './quotes-of.ts';
import { withoutReason } from './reason-behind.ts';
import type { Timed } from './timed.ts';

/** A fact in the shape in which it is recorded, its spans verbatim. */
export function finished(scene: Scene, timed: Timed, quotes: readonly Quoted[]): FoundFact {
  const { draft, when, modality, background, partOf, place } = timed;
  const told = withoutReason(timed, scene, draft.evidence);
  const evidence = [told, ...timed.retold].map((range) => spanOf(scene, trimmed(scene, range)));
  const participants = distinct(draft.participants).map(({ party, role }) => {
    const { country, person, office, organization } = withBody(scene, draft, party);
    return { country, person, office, organization, role };
  });
  const { confidence, confidenceBasis } = confidenceOf(timed);
  const fields = {
    modality,
    stance: draft.stance,
    background,
    occurred: occurredOf(scene, when),
    participants,
    place,
    topics: topicsOf(scene, draft),
    attribution: attributionOf(scene, draft),
    quotes: quotesOf(scene, timed, quotes),
    evidence,
    partOf,
    confidence,
    confidenceBasis,
    derivedBy: DERIVED_BY,
  };
  // Fields that are added behind others that are spread cost the engine a hundred times as much.
  const fact = Object.assign({}, draft.detail, fields);
  // Rules give each type the roles that its event allows; the event's schema checks it when it is recorded.
  return Object.assign(fact, { coding: codingOf(fact), title: titleOf(fact) }) as FoundFact;
}

const DERIVED_BY = { method: 'rules', ...EXTRACTOR } as const;

function occurredOf(scene: Scene, { edtf, basis, extent, words }: Timed['when']) {
  const { earliest, latest, precision } = edtfOf(edtf);
  return {
    edtf,
    earliest,
    latest,
    precision,
    extent: precision === 'day' ? extent : spread(extent),
    basis,
    words: words ? spanOf(scene, words) : null,
  };
}

const spread = (extent: 'point' | 'span' | 'within') => (extent === 'point' ? 'within' : extent);

const EDGES = /^[,;:.—–\-()\s]$/;
const BEFORE_WHICH = anyOf('during|at|in|on|after|for|to|with|from|by|under|of|over|through');
const CONJUNCTIONS = anyOf('and|but|or');

/** "held talks on Monday, at which": the preposition is of what follows. */
const beforeWhich = (tokens: Scene['tokens'], to: number): number =>
  lowerOf(tokens, to) === 'which' && isAny(tokens, to - 1, BEFORE_WHICH) ? to - 1 : to;

/** Without the commas and conjunctions that tie a clause to others. */
function trimmed({ tokens }: Scene, { from, to }: Range): Range {
  let [first, last] = [from, beforeWhich(tokens, to)];
  while (last - 1 > first && EDGES.test(tokenAt(tokens, last - 1)?.text ?? '')) last--;
  while (
    first < last - 1 &&
    (EDGES.test(tokens[first]?.text ?? '') || isAny(tokens, first, CONJUNCTIONS))
  )
    first++;
  return { from: first, to: last };
}

/** The topics of the words outside names: a security advisor is no matter of security. */
function topicsOf(
  { tokens, lexicon }: Scene,
  { evidence, frame }: Timed['draft'],
): FoundFact['topics'] {
  const found = new Set<string>();
  for (let at = evidence.from; at < evidence.to; at++) {
    const topic = lexicon.topics.at(tokens, at)?.value;
    const isNamed = () => frame.view.mentions.some(({ from, to }) => from <= at && at < to);
    if (topic !== undefined && !isNamed()) found.add(topic);
  }
  return found.size > 0 ? TOPICS.filter((topic) => found.has(topic)) : [];
}
