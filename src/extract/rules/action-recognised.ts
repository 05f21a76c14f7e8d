import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { isAnyAt, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { actionDone } from './action-done.ts';
import { countriesOf, defineRule } from './rule.ts';

/** Behind a state's name nothing of it follows that is recognised instead. */
const BEHIND =
  /^(?:on|in|as|at|within|and|after|last|this|today|yesterday|[a-z]+day|before|following|despite|[.,;])$/;
const STATE = anyOf('state|statehood|independence|republic|sovereignty');
const ARTICLE = anyOf('the|a|an');

/** "A recognised B": B is a state; what of B's is recognised besides is no deed. */
export const actionRecognised = defineRule({
  name: 'action-recognised',
  families: ['recognised'],
  examples: [
    {
      text: 'Chile recognised Kosovo on 3 May 2016.',
      publishedOn: '2016-05-04',
      facts: ['action/relations CHL>XKX 2016-05-03'],
    },
    {
      text: 'Chile recognised a Palestinian state on 3 May 2016.',
      publishedOn: '2016-05-04',
      facts: ['action/relations CHL>PSE 2016-05-03'],
    },
    { text: 'Chile recognised the efforts of Kosovo.', facts: [] },
    { text: "Chile recognised Kosovo's leadership in the initiative.", facts: [] },
    { text: 'Chile recognised Kosovo champions in a photo.', facts: [] },
  ],
  read: (frame) => {
    const { verb, aspect } = frame;
    if (aspect.isPassive) return undefined;
    const state = stateOf(frame);
    if (!state || countriesOf(partiesOf([state])).length !== 1) return undefined;
    const sense = { ...verb.sense, family: 'act' };
    const found = actionDone.read(frameWith(frame, { verb: { ...verb, sense } }));
    const dated = { from: frame.clause.from, to: bordersAt(frame) };
    return [found ?? []].flat().map((draft) => ({ ...draft, dated }));
  },
});

/** Where "within the borders of 1967" begins: no day of the recognition. */
function bordersAt({ view, clause }: Frame): number {
  for (let at = clause.from; at < clause.to; at++) if (lowerAt(view, at) === 'within') return at;
  return clause.to;
}

function stateOf({ view, verb, clause }: Frame): Mention | undefined {
  const [first] = mentionsWithin(view, { from: verb.to, to: clause.to });
  if (!first) return undefined;
  const isNext =
    first.from === verb.to || (first.from === verb.to + 1 && isAnyAt(view, verb.to, ARTICLE));
  return isNext && isWholeState(view, first) ? first : undefined;
}

/** "Kosovo", "a Palestinian state", "Kosovo's independence"; not "Kosovo's efforts", "Kosovo's leadership on trade". */
function isWholeState(view: SentenceView, { kind, isOwner, to }: Mention): boolean {
  if (lowerAt(view, to - 1) === 'leadership') return false;
  const next = lowerAt(view, isOwner ? to + 1 : to);
  if (isOwner || kind === 'adjective') return STATE.has(next);
  return kind === 'state' && (BEHIND.test(next) || view.dates.some(({ from }) => from === to));
}
