import { FAMOUS, meeting, source, taking, uuid } from './replay-facts.mjs';

/** Events of the log about one meeting that everybody writes about. */
export function newHistory() {
  const facts = [];
  let [position, merges, articles] = [0, 0, 0];
  const revisions = new Map();
  const event = (stream, type, data) => {
    position += 1;
    const revision = revisions.get(stream) ?? 0;
    revisions.set(stream, revision + 1);
    const id = data.factId ?? data.mergeId ?? data.sourceId;
    const recorded = { recordedAt: '2024-03-21T00:00:00.000Z', recordedBy: 'bench' };
    return { type, data, id, stream, revision, position, ...recorded, text: '' };
  };
  const told = (number, isUnlike) => {
    const fact = meeting(number, FAMOUS);
    if (!isUnlike) return fact;
    const further = taking(FAMOUS.pair[1], 'guest', `Guest ${number}`);
    return { ...fact, participants: [...fact.participants, further] };
  };
  const article = (isUnlike, times = 1) => {
    articles += 1;
    const registered = source(articles, FAMOUS.day);
    const stream = `source-${registered.sourceId}`;
    const reports = Array.from({ length: times }, () => {
      const fact = told(facts.length, isUnlike);
      facts.push({ factId: fact.factId, stream });
      return fact;
    });
    return [
      event(stream, 'SourceRegistered', registered),
      ...reports.map((fact) => event(stream, 'MeetingHeld', fact)),
    ];
  };
  let next = 0;
  const judged = (type, changes) => {
    // Neither the first facts nor the last ones: any.
    next = (next + 7_919) % facts.length;
    const { factId, stream } = facts[next];
    return [event(stream, type, { factId, by: 'person', reason: 'read again', ...changes })];
  };
  const word = (type, ids) => {
    const mergeId = uuid('merge', ++merges);
    return [event(`merge-${mergeId}`, type, { mergeId, facts: ids, reason: 'read both' })];
  };
  const taken = [];
  return {
    position: () => position,
    size: () => facts.length,
    report: (isUnlike) => article(isUnlike),
    twice: () => article(false, 2),
    judged,
    two: (type) => word(type, [facts.at(-1).factId, facts.at(-2).factId]),
    apart: () => {
      next = (next + 7_919) % facts.length;
      const said = word('FactsSeparated', [facts[next].factId, facts.at(-1).factId]);
      taken.push(said[0].data.mergeId);
      return said;
    },
    takenBack: () => {
      const mergeId = taken.pop();
      return [event(`merge-${mergeId}`, 'MergeWithdrawn', { mergeId, reason: null })];
    },
  };
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
    ...history.two('FactsSeparated'),
    ...history.report(false),
    ...history.report(false),
    ...history.two('FactsMerged'),
  ],
};

/** Steps that are measured. A retracted fact is not judged again: the numbers go round without meeting. */
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
