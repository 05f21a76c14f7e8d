import type { Act } from '../../../events/detail.ts';
import { type Frame, partiesOf } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import type { Mention } from '../who/mention.ts';
import { countriesOf, defineRule } from './rule.ts';
import { statement } from './statement.ts';

const WORDS =
  /^(?:accusations?|allegations?|claims?|charges?|assertions?|insinuations?|statements?|remarks?)$/;
const DEEDS =
  /^(?:decisions?|moves?|steps?|actions?|acts?|attacks?|comments|measures?|sanctions|tariffs|law|bill|resolution|conduct|behaviou?r|polic(?:y|ies)|approach|position|operations?|strikes?|incursions?|invasion|aggression|occupation|annexation|plans?|attempts?|provocations?|executions?|sentence|verdict|ruling|detention|arrest|expulsions?|refusal|tests?|launch(?:es)?|exercises?|deployments?|violations?|threats?|rhetoric|interference|escalation|settlements?|support|withdrawal|failure|announcement|reaction|response|treatment)$/;
const MODAL = /^(?:may|might|could|would|should|if|to|whether)$/;
const BEHIND = /^(?:by|of|from)$/;
/** In tokens: "the claims made yesterday by Peru". */
const REACH = 5;

/** "B's claims are unfounded", "the allegations by B have no basis": an office that says so rejects what B said. */
export const statementDismissed = defineRule({
  name: 'statement-dismissed',
  families: ['baseless'],
  examples: [
    {
      text: '"Peru\'s claims are baseless and absurd," said Chilean Foreign Minister Ana Lopez.',
      publishedOn: '2021-02-03',
      facts: ['statement/refuse CHL>PER 2021-02-03~'],
    },
    { text: "Peru's claims are baseless.", facts: [] },
  ],
  read: (frame) => {
    const { view, verb, clause, aspect } = frame;
    if (aspect.isNegated) return undefined;
    if (MODAL.test(lowerAt(view, verb.at - 1)) || isReported(frame)) return undefined;
    const { publisher, isQuoted } = view.scene;
    const speaker = (isQuoted(verb.at) ? view.speaker : undefined) ?? publisher;
    const said = mentionsWithin(view, { from: clause.from, to: verb.at }).find((one) =>
      isOfWords(frame, one, { from: clause.from, to: verb.at }),
    );
    if (!speaker || !said) return undefined;
    const parties = partiesOf([said]);
    if (countriesOf(parties).every((country) => country === speaker.country)) return undefined;
    return statement(frame, {
      act: verb.sense.detail as Act, // verbs.tsv is checked for its acts at start
      stance: 'conflictual',
      speakers: [speaker],
      targets: { parties, mentioned: [], isShielded: false, isNamed: true, at: said.from },
      isStanding: false,
    });
  },
});

/** "said that the decision is a mistake": whoever said so is read at "said". */
const isReported = ({ clause, view, verb }: Frame): boolean => {
  const { isQuoted, isSpoken } = view.scene;
  if (!isQuoted(verb.at)) return clause.link === 'content';
  // A quotation is judged as a whole, what it says to be untrue is rejected.
  return verb.sense.detail !== 'refuse' && isSpoken?.(verb.at) !== true;
};

/** Whose words they are: named as their owner straight before, or behind "by". */
function isOfWords(
  frame: Frame,
  { kind, isOwner, isPlace, from, to }: Mention,
  { from: start }: Range,
) {
  const { view } = frame;
  if (kind === 'media' || kind === 'organisation' || isPlace) return false;
  const isOne = (at: number) => isJudged(frame, lowerAt(view, at));
  const next = isOwner ? to + 1 : to;
  if (isOne(next) || isOne(next + 1)) return true;
  const lead = lowerAt(view, from - 1) === 'the' ? from - 2 : from - 1;
  if (!BEHIND.test(lowerAt(view, lead))) return false;
  for (let at = lead - 1; at >= Math.max(start, lead - REACH); at--) if (isOne(at)) return true;
  return false;
}

/** Words can be untrue, words and deeds can be wrong. */
const isJudged = ({ verb }: Frame, word: string): boolean =>
  WORDS.test(word) || (verb.sense.detail !== 'refuse' && DEEDS.test(word));
