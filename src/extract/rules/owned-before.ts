import { lastBefore } from '../grammar/antecedent.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { hasOther } from './rule.ts';

const BELONGING = anyOf(
  'trawlers?|boats?|ships?|vessels?|tankers?|freighters?|fishermen|fisherman|sailors?|pilots?|citizens?|nationals?|journalists?|reporters?|diplomats?|ambassadors?|envoys?|consul|embassy|consulate|attach[eé]s?|exports|goods|airlines?|airliner|aircraft|jets?|planes?|helicopters?|drones?|troops|soldiers?|forces|army|navy|territory|airspace|peacekeepers|workers?|athletes|spies|spy|agents?|missionary|missionaries|officials?|minister|villages?|towns?|islands?|posts?|firms?|company|companies|banks?|women|woman|men|man|engineers?|tourists?|students?|priests?|nurses?|hostages?|captives?|prisoners?|hikers?|climbers?|doctors?|teachers?|activists?|businessm[ae]n',
);

/** "Peru, whose envoys were expelled": the state to which it is done stands before what is its own. */
export const ownerBefore = (
  view: SentenceView,
  clause: Clause,
  verb: number,
): Mention | undefined =>
  clause.conjunction === 'whose' && hasWord(view, { from: clause.from, to: verb }, BELONGING)
    ? lastBefore(view, clause)[0]
    : undefined;

const OBJECT = anyOf('which|that|whom');
/** What stands behind a verb whose object was named before. */
const NO_OBJECT = anyOf(
  '(?:in|on|at|last|this|for|over|during|near|off|after|before|yesterday|today|earlier|when|while|late|early|and|but|[.,;])?',
);
/** In tokens: from the state to the end of what is its own, "the Spanish trawler Estai, which". */
const REACH = 10;
/** From the state to the noun. */
const NEAR = 3;

/** "the Peruvian trawler, which Chad seized last week", "Peru, whose ambassador Chad expelled": whose that is which a clause takes up as the object of its verb. */
export function objectOwner(frame: Frame, own: readonly (string | null)[]): Mention | undefined {
  const { view, clause, verb, aspect, subjects } = frame;
  const [subject] = subjects;
  if (clause.link !== 'relative' || aspect.isPassive || !subject || subject.from < clause.from)
    return undefined;
  const found =
    clause.conjunction === 'whose' &&
    hasWord(view, { from: clause.from, to: subject.from }, BELONGING)
      ? lastBefore(view, clause)[0]
      : ownerOfObject(frame);
  return found && hasOther(found.parties, own) && isAnyAt(view, verb.to, NO_OBJECT)
    ? found
    : undefined;
}

const ownerOfObject = ({ view, clause }: Frame): Mention | undefined =>
  OBJECT.has(clause.conjunction)
    ? view.mentions.findLast(
        (one) =>
          one.to < clause.from &&
          clause.from - one.to <= REACH &&
          !one.isPlace &&
          one.kind !== 'media' &&
          (one.isOwner || one.kind === 'adjective' || one.kind === 'state') &&
          hasWord(view, { from: one.to - 1, to: one.to + NEAR }, BELONGING),
      )
    : undefined;
