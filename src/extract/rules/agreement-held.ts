import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { paperIn } from './instrument.ts';
import { isReportable } from './meeting.ts';
import { countriesOf, defineRule } from './rule.ts';
import { signedBy } from './signed-by.ts';

const SIGNING_SIGNATURE = anyOf('signing|signature|conclusion');

/** "The signing of … took place between A and B", "an exchange of notes was held": the signing is the subject. */
export const agreementHeld = defineRule({
  name: 'agreement-held',
  families: ['held'],
  examples: [
    {
      text: 'The signing of the agreement on fishing took place in Oslo on 3 May 2016 between Chile and Norway.',
      publishedOn: '2016-05-05',
      facts: ['agreement/agreement CHL+NOR 2016-05-03'],
    },
    { text: 'The signing of the agreement on fishing took place in Oslo in May 2016.', facts: [] },
    { text: 'The signing of books took place between Chile and Norway in 2016.', facts: [] },
  ],
  read: (frame) => {
    if (!isReportable(frame)) return undefined;
    const { view, clause, verb } = frame;
    const subject: Range = { from: clause.from, to: verb.at };
    const paper = isSigning(frame, subject) ? paperIn(view, clause.from, verb.at) : undefined;
    const parties = mentionsWithin(view, clause)
      .filter((one) => isParty(frame, one))
      .flatMap((one) => one.parties);
    const sides = countriesOf(parties).length;
    if (!paper || sides < 2 || sides > MOST) return undefined;
    return signedBy(frame, paper, parties, clause);
  },
});

/** More states than these sign nothing of two. */
const MOST = 4;

function isSigning({ view }: Frame, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const isNotes = lowerAt(view, at) === 'exchange' && lowerAt(view, at + 2) === 'notes';
    if (isNotes || isAnyAt(view, at, SIGNING_SIGNATURE)) return true;
  }
  return false;
}

const isParty = ({ view }: Frame, { isPlace, kind, from }: Mention): boolean =>
  !isPlace && kind !== 'adjective' && kind !== 'media' && lowerAt(view, from - 1) !== 'in';
