import { ownWillOf } from '../grammar/own-will.ts';
import { leadIn, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { countriesOf, type Draft, defineRule } from './rule.ts';
import { said } from './said.ts';

/** "We will work with Peru", in what an office of state writes: what the state means to do for or against another that it names at once. */
export const statementWeWill = defineRule({
  name: 'statement-we-will',
  families: ['quoted'],
  examples: [
    {
      text: 'We will work with Peru to clear the mines.',
      publisher: 'Government of Chile',
      publishedOn: '2021-02-03',
      facts: ['statement/intent CHL>PER 2021-02-03~'],
    },
    { text: 'We will work with Peru to clear the mines.', facts: [] },
  ],
  read: (frame) => {
    const { view, clause } = frame;
    const teller = ownWillOf(view);
    const target = teller?.country ? targetOf(view, teller.country) : undefined;
    const found = teller && target ? said(frame, clause, [teller]) : undefined;
    const told = { from: clause.from, to: clause.to };
    return found && isOf(found, target)
      ? { ...asWill(found), evidence: told, dated: told }
      : undefined;
  },
});

/** In tokens, from the head of the sentence: "We will continue our close work with the people of Peru". */
const REACH = 14;
/** Behind these a state only gives its name: "the Lima Summit". */
const NAMED_BY = anyOf(
  'summit|conference|declaration|process|seas?|agreement|protocol|convention|forum|treaty',
);
const BY_OF = anyOf('in|at|from');

/** Whom the sentence names first behind its own state, near its head. */
function targetOf(view: SentenceView, home: string): Mention | undefined {
  const { from, to } = view.sentence;
  const [first] = mentionsWithin(view, { from: from + 2, to: Math.min(to, from + REACH) });
  const isForeign =
    first !== undefined &&
    !first.isPlace &&
    first.parties.length === 1 &&
    first.parties.every(({ country }) => country !== null && country !== home);
  const isIdle =
    !isForeign ||
    NAMED_BY.has(lowerAt(view, first.to)) ||
    BY_OF.has(lowerAt(view, leadIn(view, first.from)));
  return isIdle ? undefined : first;
}

const isOf = (
  { detail, wantsOtherSide, participants }: Draft,
  target: Mention | undefined,
): boolean =>
  detail.type === 'statement' &&
  !wantsOtherSide &&
  WILLS.has(detail.act) &&
  countriesOf(target?.parties ?? []).every((country) =>
    participants.some(({ role, party }) => role !== 'speaker' && party.country === country),
  );

const WILLS = anyOf('intent|refuse|support|threaten|criticise|accuse|oppose|appeal');
const BLAMING = anyOf('criticise|accuse|oppose');

/** "We will act against the threats that Peru poses": what is meant to be done, and no mere blame. */
const asWill = (found: Draft): Draft =>
  found.detail.type === 'statement' && BLAMING.has(found.detail.act)
    ? { ...found, detail: { ...found.detail, act: 'intent' }, stance: 'conflictual' }
    : found;
