import type { AgreementStatus } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import type { Party } from '../who/mention.ts';
import { paperIn } from './instrument.ts';
import { as, countriesOf, defineRule } from './rule.ts';

/** A paper in a list of those that were signed. */
export const agreementListed = defineRule({
  name: 'agreement-listed',
  families: ['paper'],
  examples: [
    {
      text: 'The following papers were signed:\n- Agreement between Laos and Vietnam on Fishing.',
      publisher: 'Ministry of Foreign Affairs of Laos',
      publishedOn: '2021-02-03',
      facts: ['agreement/agreement LAO+VNM 2021-02-03~'],
    },
    { text: 'Agreement between Laos and Vietnam on Fishing.', facts: [] },
  ],
  read: (frame) => {
    const { view, verb, clause } = frame;
    const paper = paperIn(view, clause.from, clause.to);
    const parties = partiesTo(frame);
    if (!paper || countriesOf(parties).length < 2) return undefined;
    return {
      detail: {
        type: 'agreement',
        instrument: paper.kind,
        status: verb.sense.detail as AgreementStatus, // one of two that its frame sets
        instrumentName: paper.name,
      },
      stance: 'cooperative',
      participants: as('party', parties),
      evidence: { from: clause.from, to: clause.to },
      dated: { from: clause.from, to: clause.from },
      frame,
      isStanding: false,
      wantsOtherSide: false,
    };
  },
});

/** Those whom the line names, else those who publish together, else the two sides. */
function partiesTo({ view, clause }: Frame): readonly Party[] {
  const { memory } = view.scene;
  const named = mentionsWithin(view, clause)
    .filter(({ isPlace, from }) => !isPlace && lowerAt(view, from - 1) !== 'in')
    .flatMap(({ parties }) => parties);
  if (countriesOf(named).length > 1) return named;
  const together = memory.publishers();
  return countriesOf(together).length > 1 ? together : memory.sides();
}
