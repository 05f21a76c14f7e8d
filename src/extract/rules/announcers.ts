import type { Frame } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { type Party, partiesOf } from '../who/mention.ts';

const BAN_BAR = anyOf('ban|bar|prohibit');

/** "A announced that ten firms were put on its list": who says that something was done by nobody who is named; else the office that publishes. */
export function announcersOf({ view, index, clause }: Frame): readonly Party[] {
  const before = elementAt(view.clauses, index - 1);
  const said = before?.verbs.at(-1);
  if (clause.link === 'content' && said?.sense.family === 'say')
    return partiesOf(subjectsOf(view, index - 1, said.at));
  const { publisher } = view.scene;
  return publisher?.country && clause.link === 'main' ? [publisher] : [];
}

/** What is done by whoever announces it. */
export const isByList = (kind: string): boolean => kind === 'sanction' || kind === 'export-control';

/** "Ten men were banned from entering". */
export const isBan = (frame: Frame): boolean => isKeptOut(frame) && !isEntry(frame);

const isKeptOut = ({ verb: { sense } }: Frame): boolean =>
  sense.detail === 'visa-border' && BAN_BAR.has(sense.base);

/** "were barred from entering Peru": by the state that is named there. */
export const isEntry = (frame: Frame): boolean =>
  isKeptOut(frame) &&
  [frame.verb.to - 1, frame.verb.to].some((at) => lowerAt(frame.view, at) === 'entering');

/** "A announced on Monday that ten firms were put on its list": done by the announcement. */
export const isAnnounced = ({ verb, aspect, clause, subjects }: Frame): boolean =>
  verb.sense.family === 'act' &&
  isByList(verb.sense.detail) &&
  aspect.isPassive &&
  subjects.length === 0 &&
  clause.link === 'content';

/** The office that publishes, where a body in capitals acts in the main clause and no state is named before the verb. */
export function ownBodyOf({ view, clause, verb }: Frame): readonly Party[] {
  const { publisher, tokens } = view.scene;
  if (!publisher?.country || clause.link !== 'main') return [];
  const own = publisher.country;
  const isOthers = mentionsWithin(view, { from: clause.from, to: verb.at }).some(({ parties }) =>
    parties.some(({ country }) => country !== null && country !== own),
  );
  const isNamed = tokens.slice(clause.from, verb.at).some(({ lower }) => BODY.has(lower));
  return isNamed && !isOthers ? [publisher] : [];
}

const BODY = anyOf(
  'department|bureau|office|council|ministry|government|agency|treasury|ofac|commission|directorate',
);
