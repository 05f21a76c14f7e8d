import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { actionDone } from './action-done.ts';
import { defineRule } from './rule.ts';

const PEOPLE = anyOf(
  'journalists?|reporters?|soldiers?|officers?|diplomats?|fishermen|sailors?|seamen|engineers?|pilots?|academics?|scholars?|monks?|missionar(?:y|ies)|lawyers?|nurses?|doctors?|teachers?|scientists?|activists?|migrants?|labou?rers|hostages?|crew|prisoners?|workers?|citizens?|nationals?|airmen',
);

/** In tokens, from the state to the people. */
const REACH = 3;

/** "Three Peruvian journalists are being held in Chile": people of one state, by the other. */
export const heldThere = defineRule({
  name: 'held-there',
  families: ['held'],
  examples: [
    {
      text: 'Three Malian journalists have been held in Niger since 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/detention NER>MLI 1999-05-03/..'],
    },
    { text: 'Talks with Malian journalists were held in Niger on 3 May 1999.', facts: [] },
    { text: 'Three Malian concerts were held in Niger on 3 May 1999.', facts: [] },
  ],
  read: (frame) => {
    const { view, clause, verb, aspect } = frame;
    if (verb.sense.base !== 'hold' || !aspect.isPassive) return undefined;
    const [first] = mentionsWithin(view, { from: clause.from, to: verb.at });
    const isOfPeople = first && hasWord(view, peopleOf(first), PEOPLE);
    const to =
      first && lowerAt(view, first.from - 1) === 'of' && isMany(frame)
        ? first.from - 1
        : first?.from;
    if (!isOfPeople || hasWord(view, { from: clause.from, to: to ?? clause.from }, TALKS))
      return undefined;
    return actionDone.read(asDetention(frame));
  },
});

/** "Three Peruvian journalists", "a U.S. pilot"; "a Peruvian diplomat" is whole. */
const peopleOf = ({ from, to, isOwner }: Mention): Range => ({
  from,
  to: isOwner ? to : to + REACH,
});

/** "Dozens of Peruvian workers". */
const isMany = ({ view, clause }: Frame): boolean => isAnyAt(view, clause.from, MANY);

const MANY = anyOf('dozens|scores|hundreds|thousands');

const TALKS = anyOf('with|of|for|between|by|among');

const asDetention = (frame: Frame): Frame => ({
  ...frame,
  verb: { ...frame.verb, to: frame.verb.at + 1, sense: { ...frame.verb.sense, ...DETENTION } },
});

const DETENTION = { family: 'act', detail: 'detention', stance: 'conflictual', rest: [] } as const;
