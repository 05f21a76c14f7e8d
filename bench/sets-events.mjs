import { FAMOUS, meeting, source, taking, uuid } from './replay-facts.mjs';

const HUB = FAMOUS;

/** Events of the log about one meeting that everybody writes about. */
export function newHistory() {
  const state = { facts: [], merges: [], articles: 0, at: 0, position: 0, revisions: new Map() };
  return {
    position: () => state.position,
    size: () => state.facts.length,
    report: (isUnlike) => article(state, isUnlike, 1),
    twice: () => article(state, false, 2),
    judged: (type, changes) => {
      const { factId, stream } = anyFact(state);
      const data = { factId, by: 'person', reason: 'read again', ...changes };
      return [event(state, stream, { type, data })];
    },
    /** On the last two. */
    word: (type) => word(state, type, [state.facts.at(-2), state.facts.at(-1)]),
    apart: () => word(state, 'FactsSeparated', [anyFact(state), state.facts.at(-1)]),
    takenBack: () => {
      const mergeId = state.merges.pop();
      const data = { mergeId, reason: null };
      return [event(state, `merge-${mergeId}`, { type: 'MergeWithdrawn', data })];
    },
  };
}

function event(state, stream, { type, data }) {
  const position = ++state.position;
  const revision = state.revisions.get(stream) ?? 0;
  state.revisions.set(stream, revision + 1);
  const id = data.factId ?? data.mergeId ?? data.sourceId;
  const recorded = { recordedAt: '2024-03-21T00:00:00.000Z', recordedBy: 'bench' };
  return { type, data, id, stream, revision, position, ...recorded, text: '' };
}

function article(state, isUnlike, times) {
  const registered = source(++state.articles, HUB.day);
  const stream = `source-${registered.sourceId}`;
  const first = event(state, stream, { type: 'SourceRegistered', data: registered });
  const reports = Array.from({ length: times }, () => {
    const data = report(state.facts.length, isUnlike);
    state.facts.push({ factId: data.factId, stream });
    return event(state, stream, { type: 'MeetingHeld', data });
  });
  return [first, ...reports];
}

/** What is unlike all others names a guest whom no other names. */
function report(number, isUnlike) {
  const fact = meeting(number, HUB);
  if (!isUnlike) return fact;
  const further = taking(HUB.pair[1], 'guest', `Guest ${number}`);
  return { ...fact, participants: [...fact.participants, further] };
}

/** Neither the first fact nor the last: another each time. */
function anyFact(state) {
  state.at = (state.at + 7_919) % state.facts.length;
  return state.facts[state.at];
}

function word(state, type, facts) {
  const mergeId = uuid('merge', state.position);
  state.merges.push(mergeId);
  const data = { mergeId, facts: facts.map(({ factId }) => factId), reason: 'read both' };
  return [event(state, `merge-${mergeId}`, { type, data })];
}

const LATER = {
  edtf: '2024-03-25',
  earliest: '2024-03-25',
  latest: '2024-03-25',
  precision: 'day',
  extent: 'point',
  basis: 'given',
  words: null,
};

/** What a set begins with. */
export const KINDS = {
  'all of one kind': (history) => history.report(false),
  'a source tells twice': (history) => [...history.report(false), ...history.twice()],
  'reviewers have spoken': (history) => [
    ...[1, 2, 3, 4].flatMap(() => history.report(false)),
    ...history.word('FactsSeparated'),
    ...history.report(false),
    ...history.report(false),
    ...history.word('FactsMerged'),
  ],
};

/** The steps that are measured. */
export const STEPS = {
  'a report like others': (history) => history.report(false),
  'a report unlike all': (history) => history.report(true),
  'another title': (history) => history.judged('FactAmended', { changes: { title: 'They met' } }),
  'another day': (history) => history.judged('FactAmended', { changes: { occurred: LATER } }),
  confirmation: (history) => history.judged('FactConfirmed', { note: null }),
  retraction: (history) => history.judged('FactRetracted', {}),
  'a word that two differ': (history) => history.apart(),
  'that word taken back': (history) => history.takenBack(),
};
