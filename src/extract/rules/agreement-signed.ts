import type { AgreementStatus, Instrument } from '../../../events/detail.ts';
import { type Frame, partiesOf } from '../grammar/frame.ts';
import { objectsOf } from '../grammar/objects.ts';
import { mentionsWithin } from '../grammar/sentence-view.ts';
import type { Party } from '../who/mention.ts';
import { as, countriesOf, defineRule } from './rule.ts';

const WITH = new Set(['with', 'between']);
const INSTRUMENTS: ReadonlyMap<string, Instrument> = new Map([
  ['treaty', 'treaty'],
  ['treaties', 'treaty'],
  ['convention', 'treaty'],
  ['pact', 'treaty'],
  ['agreement', 'agreement'],
  ['agreements', 'agreement'],
  ['accord', 'agreement'],
  ['accords', 'agreement'],
  ['deal', 'agreement'],
  ['deals', 'agreement'],
  ['protocol', 'agreement'],
  ['memorandum', 'memorandum'],
  ['memorandums', 'memorandum'],
  ['memoranda', 'memorandum'],
  ['mou', 'memorandum'],
  ['contract', 'contract'],
  ['contracts', 'contract'],
  ['roadmap', 'roadmap'],
  ['plan', 'roadmap'],
  ['programme', 'roadmap'],
  ['program', 'roadmap'],
]);

/** "A and B signed a treaty", "A signed an agreement with B", also initialled, ratified, ended. */
export const agreementSigned = defineRule({
  name: 'agreement-signed',
  examples: [
    {
      text: 'Laos and Vietnam signed a treaty on rivers on 2 March 2018.',
      publishedOn: '2018-03-02',
      facts: ['agreement/treaty LAO+VNM 2018-03-02'],
    },
    { text: 'Laos signed its budget.', facts: [] },
  ],
  read: (frame) => {
    const { aspect, verb } = frame;
    if (
      verb.sense.family !== 'instrument' ||
      aspect.isNegated ||
      (aspect.isHypothetical && !aspect.isFuture)
    )
      return undefined;
    const instrument = instrumentOf(frame);
    const parties = partiesTo(frame);
    if (!instrument || countriesOf(parties).length < 2) return undefined;
    const status = verb.sense.detail as AgreementStatus; // verbs.tsv is checked at start
    return {
      detail: { type: 'agreement', instrument, status, instrumentName: null },
      stance: verb.sense.stance === 'conflictual' ? 'conflictual' : 'cooperative',
      participants: as('party', parties),
      evidence: { from: frame.clause.from, to: frame.clause.to },
      dated: { from: frame.clause.from, to: frame.clause.to },
      frame,
      isStanding: false,
      wantsOtherSide: false,
    };
  },
});

function instrumentOf({ view, clause, verb }: Frame): Instrument | undefined {
  for (let at = verb.at; at < Math.min(clause.to, verb.at + 12); at++) {
    const instrument = INSTRUMENTS.get(view.scene.tokens[at]?.lower ?? '');
    if (instrument) return instrument;
  }
  return clause.link === 'relative' ? antecedent({ view, clause }) : undefined;
}

/** In tokens: "a treaty on rivers, which the two presidents signed". */
const BACK_REACH = 12;

function antecedent({ view, clause }: Pick<Frame, 'view' | 'clause'>): Instrument | undefined {
  const first = Math.max(view.sentence.from, clause.from - BACK_REACH);
  for (let at = clause.from - 1; at >= first; at--) {
    const instrument = INSTRUMENTS.get(view.scene.tokens[at]?.lower ?? '');
    if (instrument) return instrument;
  }
  return undefined;
}

function partiesTo(frame: Frame): readonly Party[] {
  const { view, clause, verb, subjects, aspect } = frame;
  if (!aspect.isPassive) return [...partiesOf(subjects), ...partiesOf(objectsOf(frame, WITH))];
  const before = mentionsWithin(view, { from: clause.from, to: verb.at });
  const between = before.some(
    (mention) => view.scene.tokens[mention.from - 1]?.lower === 'between',
  );
  return between ? partiesOf(before.filter(({ isPlace }) => !isPlace)) : partiesOf(subjects);
}
