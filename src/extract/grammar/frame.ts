import type { Mention, Party } from '../who/mention.ts';
import { type Aspect, aspectOf } from './aspect.ts';
import type { Clause } from './clauses.ts';
import { lowerAt, mentionsWithin, type SentenceView } from './sentence-view.ts';
import { AUXILIARIES, type Verb } from './verb-at.ts';

/** A verb with its subject: the unit that rules look at. */
export interface Frame {
  readonly view: SentenceView;
  readonly clause: Clause;
  /** The place of the clause in the sentence. */
  readonly index: number;
  readonly verb: Verb;
  readonly aspect: Aspect;
  /** Those who act; in the passive those after "by". */
  readonly subjects: readonly Mention[];
  /** In the passive, those to whom it is done. */
  readonly patients: readonly Mention[];
}

const PREPOSITIONS = new Set(
  'of in for with to by at from on against between about over under near into than without despite among'.split(
    ' ',
  ),
);
const AFTER_A_SUBJECT =
  /ly$|^(?:also|,|and|\(|"|“|himself|herself|both|jointly|then|again|have|as|that|who|the|a|one|this|last|earlier|since|still|now)$/;

export function framesOf(view: SentenceView): readonly Frame[] {
  return view.clauses.flatMap((clause, index) =>
    clause.verbs.map((verb) => frameOf(view, clause, index, verb)),
  );
}

function frameOf(view: SentenceView, clause: Clause, index: number, verb: Verb): Frame {
  const subjects = subjectsOf(view, index, verb.at);
  const aspect = aspectOf(view, verb, clause.from, isPluralSubject(view, subjects));
  if (!aspect.isPassive) return { view, clause, index, verb, aspect, subjects, patients: [] };
  return {
    view,
    clause,
    index,
    verb,
    aspect,
    subjects: agentsOf(view, clause, verb),
    patients: subjects,
  };
}

/** Those who act: the nearest to the verb that hang on no preposition, else those of the clause before. */
function subjectsOf(view: SentenceView, index: number, before: number): readonly Mention[] {
  const clause = view.clauses[index];
  if (!clause) return [];
  const own = mentionsWithin(view, { from: clause.from, to: before });
  const nearest = own.findLastIndex((_mention, at) => isSubject(view, own, at, before));
  if (nearest !== -1) return coordinated(view, own, nearest);
  if (clause.link === 'relative') return antecedent(view, clause);
  const inherits =
    clause.link === 'participle' ||
    (clause.link === 'coordinate' && startsWithVerb(view, clause, before));
  return inherits && index > 0 ? inherited(view, index) : [];
}

function inherited(view: SentenceView, index: number): readonly Mention[] {
  for (let back = index - 1; back >= 0; back--) {
    const clause = view.clauses[back];
    const verb = clause?.verbs[0];
    const found = clause ? subjectsOf(view, back, verb?.at ?? clause.to) : [];
    if (found.length > 0) return found;
    if (clause?.link === 'main') return [];
  }
  return [];
}

/** Only auxiliaries and adverbs before the verb: no other subject hides there. */
function startsWithVerb(view: SentenceView, clause: Clause, before: number): boolean {
  for (let at = clause.from; at < before; at++) {
    const word = lowerAt(view, at);
    if (!AUXILIARIES.has(word) && !/ly$|^(?:also|then|again|later|kept|since)$/.test(word))
      return false;
  }
  return true;
}

function isSubject(
  view: SentenceView,
  own: readonly Mention[],
  at: number,
  before: number,
): boolean {
  const mention = own[at];
  if (!mention || mention.isPlace || mention.isOwner || mention.kind === 'adjective') return false;
  if (hangsOnPreposition(view, own, at)) return false;
  if (otherVerbBetween(view, mention.to, before)) return false;
  const next = lowerAt(view, mention.to);
  return (
    mention.to === before ||
    AUXILIARIES.has(next) ||
    AFTER_A_SUBJECT.test(next) ||
    PREPOSITIONS.has(next) ||
    isVerbOrDate(view, mention.to)
  );
}

const isVerbOrDate = ({ clauses, dates }: SentenceView, at: number): boolean =>
  dates.some((date) => date.from === at) ||
  clauses.some(({ verbs }) => verbs.some((verb) => verb.at === at));

/** "with Xi", and Putin in "between Xi and Putin". */
function hangsOnPreposition(view: SentenceView, own: readonly Mention[], at: number): boolean {
  const mention = own[at];
  if (!mention) return false;
  const before = lowerAt(view, mention.from - 1);
  if (PREPOSITIONS.has(before)) return true;
  const previous = own[at - 1];
  const joins = (before === 'and' || before === ',') && previous?.to === mention.from - 1;
  return joins && hangsOnPreposition(view, own, at - 1);
}

/** A mention with those that "and" and commas tie to it, leftwards. */
function coordinated(
  view: SentenceView,
  own: readonly Mention[],
  last: number,
): readonly Mention[] {
  const found = own[last];
  const previous = own[last - 1];
  if (!found) return [];
  const between = previous ? found.from - previous.to : 0;
  const isTied =
    previous &&
    !previous.isOwner &&
    between >= 1 &&
    between <= 2 &&
    /^(?:and|,)$/.test(lowerAt(view, previous.to)) &&
    (between === 1
      ? lowerAt(view, previous.to) === 'and' || last >= 2
      : lowerAt(view, found.from - 1) === 'and');
  return isTied ? [...coordinated(view, own, last - 1), found] : [found];
}

function antecedent(view: SentenceView, clause: Clause): readonly Mention[] {
  if (!/^(?:who|which|that)$/.test(clause.conjunction)) return [];
  const last = view.mentions.findLast((mention) => mention.to <= clause.from);
  const distance = last ? clause.from - last.to : 99;
  return last && !last.isPlace && distance <= 2 ? [last] : [];
}

function agentsOf(view: SentenceView, clause: Clause, verb: Verb): readonly Mention[] {
  return mentionsWithin(view, { from: verb.to, to: clause.to }).filter(
    (mention) => lowerAt(view, mention.from - 1) === 'by',
  );
}

/** The actors that a verb takes as its object: directly, or after one of the prepositions. */
export function objectsOf(frame: Frame, prepositions: ReadonlySet<string>): readonly Mention[] {
  const { view, clause, verb } = frame;
  const own = mentionsWithin(view, { from: verb.to, to: clause.to });
  const first = own.findIndex(
    (mention) =>
      (mention.from - verb.to <= 1 && !PREPOSITIONS.has(lowerAt(view, mention.from - 1))) ||
      prepositions.has(lowerAt(view, mention.from - 1)) ||
      (lowerAt(view, mention.from - 1) === 'the' &&
        prepositions.has(lowerAt(view, mention.from - 2))),
  );
  return first === -1 ? [] : following(view, own, first);
}

/** A mention with those that "and" and commas tie to it, rightwards. */
function following(view: SentenceView, own: readonly Mention[], first: number): readonly Mention[] {
  const found = [own[first]].filter((mention) => mention !== undefined);
  for (let next = first + 1; next < own.length; next++) {
    const [previous, mention] = [own[next - 1], own[next]];
    const word = previous ? lowerAt(view, previous.to) : '';
    const gap = previous && mention ? mention.from - previous.to : 9;
    if (!mention || gap > 3 || !/^(?:and|,)$/.test(word)) break;
    if (gap > 1 && !/^(?:and|with|the)$/.test(lowerAt(view, mention.from - 1))) break;
    found.push(mention);
  }
  return found;
}

export const partiesOf = (mentions: readonly Mention[]): readonly Party[] =>
  mentions.flatMap(({ parties }) => parties);

const isPluralSubject = (view: SentenceView, subjects: readonly Mention[]): boolean =>
  subjects.length > 1 ||
  subjects.some(
    (one) =>
      one.kind === 'group' || (one.kind === 'state' && lowerAt(view, one.to - 1).endsWith('s')),
  );

const CHAINED = new Set([
  'keep',
  'continue',
  'begin',
  'come',
  'go',
  'hope',
  'want',
  'expect',
  'seek',
  'agree',
  'be',
  'have',
  'do',
]);

/** Another verb has the mention for its subject: "Russia condemned sanctions imposed on it". */
function otherVerbBetween({ clauses, scene }: SentenceView, from: number, before: number): boolean {
  for (const { verbs } of clauses) {
    for (const { at, sense } of verbs) {
      if (at >= from && at < before && sense.tense !== 'ing' && !CHAINED.has(sense.base))
        return true;
    }
  }
  for (let at = from + 1; at < before - 1; at++) {
    const word = scene.tokens[at]?.lower ?? '';
    if (
      word.length > 5 &&
      word.endsWith('ed') &&
      !/^(?:scheduled|expected|planned|intended|continued)$/.test(word)
    )
      return true;
  }
  return false;
}
