import type { AgreementStatus } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { leadOf } from './goers.ts';
import { paperIn } from './instrument.ts';
import { as, countriesOf, type Draft, defineRule } from './rule.ts';
import { partiesTold } from './told-paper.ts';

const TRUCE = anyOf('ceasefire|truce|armistice|cessation');
/** States that agree with each other; more are a conference. */
const MOST = 4;

/** "A ceasefire between A and B took effect", "the A-B pact came into force": the paper is the subject. */
export const agreementInForce = defineRule({
  name: 'agreement-in-force',
  families: ['effect'],
  examples: [
    {
      text: 'A truce between Chad and Mali took effect on 3 May 2016.',
      publishedOn: '2016-05-05',
      facts: ['action/ceasefire-withdrawal MLI+TCD 2016-05-03'],
    },
    {
      text: 'A fishing treaty between Chad and Mali entered into force on 3 May 2016.',
      publishedOn: '2016-05-05',
      facts: ['agreement/treaty MLI+TCD 2016-05-03'],
    },
    {
      text: 'The trade agreement between Chad and Mali expired on 3 May 2016.',
      publishedOn: '2016-05-05',
      facts: ['agreement/agreement MLI+TCD 2016-05-03'],
    },
    { text: 'A law on fish came into force in Chad and Mali on 3 May 2016.', facts: [] },
    { text: 'A truce between Chad and Mali could take effect.', facts: [] },
  ],
  read: (frame) => {
    const { verb, aspect, clause, view } = frame;
    if (aspect.isNegated || aspect.isHypothetical) return undefined;
    const before = { from: clause.from, to: verb.at };
    const paper = paperIn(view, before.from, before.to);
    const isTruce = hasTruce(frame);
    const parties = partiesTold(frame, sidesOf(frame), paper);
    const count = countriesOf(parties).length;
    if (!(paper || isTruce) || count < 2 || count > MOST) return undefined;
    const status = verb.sense.detail as AgreementStatus; // verbs.tsv is checked at start
    const told = {
      frame,
      evidence: clause,
      dated: datedIn(frame),
      isStanding: false,
      wantsOtherSide: false,
    };
    if (isTruce) return status === 'in-force' ? truce(told, parties) : broken(told, parties);
    return (
      paper && {
        ...told,
        detail: { type: 'agreement', instrument: paper.kind, status, instrumentName: paper.name },
        stance: status === 'in-force' ? 'cooperative' : 'neutral',
        participants: as('party', parties),
      }
    );
  },
});

type Told = Omit<Draft, 'detail' | 'stance' | 'participants'>;

const truce = (told: Told, parties: readonly Party[]): Draft => ({
  ...told,
  detail: { type: 'action', kind: 'ceasefire-withdrawal' },
  stance: 'cooperative',
  participants: as('initiator', parties),
});

/** A truce that is over is an agreement that has ended. */
const broken = (told: Told, parties: readonly Party[]): Draft => ({
  ...told,
  detail: {
    type: 'agreement',
    instrument: 'agreement',
    status: 'terminated',
    instrumentName: null,
  },
  stance: 'conflictual',
  participants: as('party', parties),
});

/** "The truce signed last month has collapsed": the day before the verb is that of the signing. */
const datedIn = ({ view, clause, verb }: Frame): Range =>
  hasWord(view, { from: clause.from, to: verb.at }, MADE)
    ? { from: verb.at, to: clause.to }
    : clause;

const MADE = anyOf(
  'signed|agreed|reached|struck|concluded|brokered|mediated|negotiated|sealed|announced',
);

const hasTruce = ({ view, clause, verb }: Frame): boolean =>
  hasWord(view, { from: clause.from, to: verb.at }, TRUCE);

/** Those between whom it is, or whose names stand before it: "the Chad-Mali truce". */
function sidesOf({ view, clause, verb }: Frame): readonly Party[] {
  const own = mentionsWithin(view, { from: clause.from, to: verb.at }).filter(
    ({ kind, parties }) =>
      kind !== 'media' && (kind !== 'organisation' || countriesOf(parties).length > 0),
  );
  const behind = (word: string) =>
    own.findIndex(({ from }) => lowerAt(view, leadOf(view, from)) === word);
  const between = behind('between');
  const by = behind('by');
  if (between !== -1) return partiesOf(own.slice(between));
  const isOfOthers = by !== -1 && isMediated(view, own[by]);
  if (by !== -1 && !isOfOthers) return partiesOf(own.slice(by));
  return partiesOf(own.slice(0, isOfOthers ? by : undefined).filter(({ isPlace }) => !isPlace));
}

/** "a truce brokered last week by Qatar": it is none of those who agreed. */
function isMediated(view: Frame['view'], named: Mention | undefined): boolean {
  const to = named?.from ?? 0;
  return hasWord(view, { from: Math.max(view.sentence.from, to - REACH), to }, MEDIATED);
}

/** In tokens, from the participle to whoever is named behind "by". */
const REACH = 8;
const MEDIATED = anyOf('brokered|mediated|negotiated|sponsored|guaranteed');
