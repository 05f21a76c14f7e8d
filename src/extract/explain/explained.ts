import { contributionsOf } from '../confidence-table.ts';
import { distinct } from '../facts/distinct.ts';
import { featuresOf } from '../facts/features.ts';
import { namingOf } from '../facts/naming.ts';
import { isInside } from '../facts/own-date.ts';
import { placeIn } from '../facts/place-in.ts';
import type { Timed } from '../facts/timed.ts';
import type { Range } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { type Scene, spanOf } from '../who/scene.ts';
import type { DateWay, ExplainedParticipant, Explanation } from './explanation.ts';

/** Why each fact of an article was made, told from what the rules left behind. */
export const explained = (scene: Scene, facts: readonly Timed[]): readonly Explanation[] =>
  facts.map((fact) => explanationOf(scene, fact, facts));

function explanationOf(scene: Scene, fact: Timed, all: readonly Timed[]): Explanation {
  const { draft, rule, when } = fact;
  const { verb } = draft.frame;
  const { edtf, basis, words } = when;
  const isWhole = verb.to === verb.at;
  return {
    rule,
    verb: {
      base: [verb.sense.base, ...verb.sense.rest].join(' '),
      family: verb.sense.family,
      detail: verb.sense.detail,
      stance: verb.sense.stance,
      words: isWhole ? null : spanOf(scene, { from: verb.at, to: verb.to }),
    },
    toldBy: draft.toldBy ? toldBy(scene, draft.detail, draft.toldBy) : null,
    participants: participantsOf(scene, fact),
    date: {
      edtf,
      basis,
      way: wayOf(fact),
      words: words && spanOf(scene, words),
      hangsOn: hangsOn(fact, all),
    },
    partOf: partOf(fact, all),
    confidence: contributionsOf(scene.lexicon.confidence, featuresOf(fact)),
    spans: 1 + fact.retold.length,
  };
}

/** By a row of content.tsv; else by a verb in what was said, which speaks for itself. */
function toldBy(scene: Scene, detail: Draft['detail'], words: Range): Explanation['toldBy'] {
  const row = scene.lexicon.content.at(scene.tokens, words.from)?.value;
  const isRow = detail.type === 'statement' && detail.act === row?.act;
  const { act, stance } = isRow && row ? row : { act: '', stance: '' };
  return { ...spanOf(scene, words), act, stance };
}

const participantsOf = (scene: Scene, fact: Timed): readonly ExplainedParticipant[] =>
  distinct(fact.draft.participants).map(({ party, role }) => {
    const { by, mention } = namingOf(fact, party);
    return { role, ...party, by, words: mention && spanOf(scene, mention) };
  });

const wayOf = (fact: Timed): DateWay =>
  fact.when.words ? wayByWords(fact, fact.when.words) : wayWithoutWords(fact);

function wayByWords({ draft, when }: Timed, words: Range): DateWay {
  if (when.hangsOn) return 'reckoned';
  if (when.basis === 'relative') return 'as-told';
  return isInside(words, draft.dated) ? 'own-words' : 'joined-words';
}

function wayWithoutWords({ draft, when: { basis, edtf }, partOf }: Timed): DateWay {
  if (draft.isStanding) return 'held';
  if (basis === 'context' || partOf !== null) return 'meeting';
  if (edtf.startsWith('../')) return 'past';
  return edtf.endsWith('/..') ? 'ahead' : 'publication';
}

function hangsOn({ when, partOf }: Timed, all: readonly Timed[]): number | null {
  if (when.basis === 'context') return partOf;
  const found = all.findIndex((fact) => fact.when === when.hangsOn);
  return found === -1 ? null : found;
}

function partOf({ draft, partOf: fact }: Timed, all: readonly Timed[]): Explanation['partOf'] {
  const meeting = fact === null ? undefined : all[fact];
  if (fact === null || !meeting) return null;
  const { frame } = draft;
  const place = placeIn(frame.view, frame.clause);
  return { fact, by: place && place.name === meeting.place?.name ? 'place' : 'telling' };
}
