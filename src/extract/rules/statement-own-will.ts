import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { countriesOf, defineRule } from './rule.ts';
import { said } from './said.ts';

/** "Peru will help Chile, officials said": who tells of a state and is not named speaks for it where it is told what it will do. */
export const statementOwnWill = defineRule({
  name: 'statement-own-will',
  families: ['say'],
  examples: [
    {
      text: 'Peru will send doctors to Chile, a health ministry official said on 3 May 2021.',
      publishedOn: '2021-05-05',
      facts: ['statement/intent PER>CHL 2021-05-03'],
    },
    {
      text: 'Peru will not pay Chile for the water, officials said on 3 May 2021.',
      publishedOn: '2021-05-05',
      facts: ['statement/refuse PER>CHL 2021-05-03'],
    },
    { text: 'Peru will attack Chile, sources said on 3 May 2021.', facts: [] },
    { text: 'Peru would not attack Chile, officials said on 3 May 2021.', facts: [] },
    { text: 'Peru will play Chile in Arica, fans said on 3 May 2021.', facts: [] },
    { text: 'Snow will fall in Chile, officials said on 3 May 2021.', facts: [] },
  ],
  read: (frame) => {
    const told = wordsBefore(frame);
    if (!told) return undefined;
    const { region, teller } = told;
    const owner = ownerOf(frame, region);
    if (!owner || !isBareTeller(frame.view, teller, owner)) return undefined;
    const found = said(frame, region, owner.parties);
    if (found?.detail.type !== 'statement' || found.wantsOtherSide) return undefined;
    if (!WILLS.has(found.detail.act)) return undefined;
    return { ...found, evidence: { from: region.from, to: frame.clause.to } };
  },
});

const WILLS = anyOf('intent|refuse|threaten|support');

/** In tokens, from the comma to the verb: "a senior foreign ministry official in the capital". */
const LONGEST_TELLER = 9;

/** What stands before ", a senior official said". */
function wordsBefore({
  view,
  verb,
  subjects,
}: Frame): { readonly region: Range; readonly teller: Range } | undefined {
  if (view.scene.publisher || subjects.some(({ parties }) => parties.length > 0)) return undefined;
  for (let at = verb.at - 1; at >= verb.at - LONGEST_TELLER; at--) {
    if (lowerAt(view, at) !== ',') continue;
    return {
      region: { from: view.sentence.from, to: at },
      teller: { from: at + 1, to: verb.at },
    };
  }
  return undefined;
}

/** "a senior official", "a minister in Lima" of Peru, "state television"; not "a Chilean official", "union officials", "sources". */
function isBareTeller(view: Frame['view'], words: Range, owner: Mention): boolean {
  const own = countriesOf(owner.parties);
  const isNamed = view.mentions.some(
    ({ from, isPlace, kind, parties }) =>
      from >= words.from &&
      from < words.to &&
      kind !== 'media' &&
      !(isPlace && countriesOf(parties).every((country) => own.includes(country))),
  );
  const isTold =
    hasWord(view, words, SPEAK_FOR_STATE) ||
    (hasWord(view, words, OF_STATE) && hasWord(view, words, MEDIA));
  return isTold && !isNamed && !hasWord(view, words, OF_OTHERS);
}

/** "sources", "diplomats" and "generals" tell what they know; they do not speak for a state. */
const SPEAK_FOR_STATE = anyOf('officials?|ministers?|spokes(?:man|woman|person|men)|government');
const OF_STATE = anyOf('state|government|official');
const MEDIA = anyOf('media|radio|television|tv');
const OF_OTHERS = anyOf(
  'union|company|rebel|opposition|party|church|airport|hospital|league|club|team|airline|local|western|un|regional|industry|firm|former|soccer|football|cricket|rugby|olympic|sports?|weather|fans|bank|hotel|tourism|bookmakers',
);

const WILL = anyOf("will|would|won't|wants?|seeks?");

/** The state that opens the sentence and of which it is told what it will do. */
function ownerOf({ view }: Frame, { from }: Range): Mention | undefined {
  const first = lowerAt(view, from) === 'the' ? from + 1 : from;
  const owner = view.mentions.find((one) => one.from === first || one.from === from);
  const isState = owner?.kind === 'state' && !owner.isOwner && owner.parties.length === 1;
  return isState && isAhead(view, owner.to) && !hasWord(view, view.sentence, GAMES)
    ? owner
    : undefined;
}

/** "will send", "will be sending"; not "would have sent", "will be attacked", "would like rain", "would not attack". */
function isAhead(view: Frame['view'], at: number): boolean {
  if (!isAnyAt(view, at, WILL)) return false;
  const isNot = lowerAt(view, at) === "won't" || isAnyAt(view, at + 1, NOT);
  const does = isAnyAt(view, at + 1, NOT) ? at + 2 : at + 1;
  const word = lowerAt(view, does);
  if (word === 'be') return isDoing(lowerAt(view, does + 1));
  if (word === 'like') return lowerAt(view, does + 1) === 'to';
  return !isAnyAt(view, does, NO_DEED) && !(isNot && isAnyAt(view, does, HARM));
}

const NOT = anyOf('not|never');
const NO_DEED = anyOf('have|celebrate|commemorate|enjoy');
const HARM = anyOf(
  'attack|invade|strike|bomb|shell|hit|harm|hurt|fight|threaten|provoke|punish|retaliate|expel|ban|sanction|boycott|annex|seize|interfere|escalate',
);

const isDoing = (word: string): boolean => word.endsWith('ing') || READY.has(word);
const READY = anyOf('able|ready|willing|glad|happy|prepared');

const GAMES = anyOf(
  'cup|match|matches|tournament|championships?|olympics|final|goalkeeper|medals?',
);
