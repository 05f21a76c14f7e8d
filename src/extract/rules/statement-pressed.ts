import type { Frame } from '../grammar/frame.ts';
import {
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf, partyOf } from '../who/mention.ts';
import { ownEnemy } from './own-suffering.ts';
import { countriesOf, defineRule } from './rule.ts';
import { statement } from './statement.ts';
import { namedAt } from './targets.ts';

const AGAINST_ON = anyOf('against|on');
/** In tokens: "sanctions against officials and banks of Chad". */
const TARGET_REACH = 12;

/** "Sanctions against B are needed", in an office's own words: it asks others to be hard on B, or on its enemy where none is named. */
export const statementPressed = defineRule({
  name: 'statement-pressed',
  families: ['pressed'],
  examples: [
    {
      text: 'Tougher sanctions against Belarus are needed.',
      publisher: 'President of Moldova',
      publishedOn: '2023-02-03',
      facts: ['statement/appeal MDA>BLR 2023-02-03~'],
    },
    {
      text: 'The sanctions against Belarus must be lifted.',
      publisher: 'President of Moldova',
      publishedOn: '2023-02-03',
      facts: [],
    },
  ],
  read: (frame) => {
    const { view, verb, clause } = frame;
    const speaker = view.scene.publisher;
    if (!speaker?.country || view.statedBy || isReported(frame)) return undefined;
    const parties = pressedIn(frame).filter(({ country }) => country !== speaker.country);
    const found = statement(frame, {
      act: 'appeal',
      stance: 'conflictual',
      speakers: [speaker],
      targets: namedAt(parties, verb.at),
      isStanding: false,
    });
    return found && parties.length > 0
      ? { ...found, evidence: { from: clause.from, to: clause.to } }
      : undefined;
  },
});

/** Whoever is named behind "against" or "on"; else the enemy of whoever publishes. */
function pressedIn({ view, verb }: Frame): readonly Party[] {
  const named = mentionsWithin(view, { from: verb.to, to: view.sentence.to });
  const [first] = named;
  const isTarget =
    first !== undefined &&
    first.from - verb.to < TARGET_REACH &&
    isAgainst(view, verb.to, first.from);
  if (first && isTarget && countriesOf(first.parties).length > 0) return partiesOf([first]);
  // "The pressure on the grid must": on nobody.
  if (lowerAt(view, verb.at) === 'pressure') return [];
  const enemy = ownEnemy(view.scene);
  return enemy === undefined ? [] : [partyOf(enemy)];
}

/** "against Chad", "against the banks of Chad". */
function isAgainst(view: SentenceView, from: number, to: number): boolean {
  if (isAnyAt(view, leadIn(view, to), AGAINST_ON)) return true;
  for (let at = from; at < to; at++) if (isAnyAt(view, at, AGAINST_ON)) return true;
  return false;
}

/** "The minister of Chad said that sanctions are needed": he says so; not "put pressure on", nor what stands before a semicolon. */
function isReported({ view, verb, clause }: Frame): boolean {
  let from = verb.at;
  while (from > view.sentence.from && lowerAt(view, from) !== ';') from--;
  return view.clauses.some(({ verbs }) =>
    verbs.some(
      ({ sense, at, to }) =>
        TELLING.has(sense.family) &&
        !view.scene.isQuoted(at) &&
        ((at >= from && to <= verb.at) || at >= clause.to),
    ),
  );
}

const TELLING: ReadonlySet<string> = new Set(['say', 'speak', 'joint', 'agree']);
