import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { TELLERS } from '../grammar/tellers-tag.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { defineRule } from './rule.ts';
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
    { text: 'Peru will play Chile in Arica, fans said on 3 May 2021.', facts: [] },
    { text: 'Snow will fall in Chile, officials said on 3 May 2021.', facts: [] },
  ],
  read: (frame) => {
    const region = wordsBefore(frame);
    if (!region) return undefined;
    const owner = ownerOf(frame, region);
    const found = owner && said(frame, region, owner.parties);
    if (found?.detail.type !== 'statement' || found.wantsOtherSide) return undefined;
    if (!WILLS.has(found.detail.act)) return undefined;
    return { ...found, evidence: { from: region.from, to: frame.clause.to } };
  },
});

const WILLS = anyOf('intent|refuse|threaten|support');

/** In tokens, from the comma to the verb: "a senior foreign ministry official in the capital". */
const LONGEST_TELLER = 9;

/** What stands before ", a senior official said". */
function wordsBefore({ view, verb, subjects }: Frame): Range | undefined {
  if (view.scene.publisher || subjects.some(({ parties }) => parties.length > 0)) return undefined;
  for (let at = verb.at - 1; at >= verb.at - LONGEST_TELLER; at--) {
    if (lowerAt(view, at) !== ',') continue;
    return isBareTeller(view, { from: at + 1, to: verb.at })
      ? { from: view.sentence.from, to: at }
      : undefined;
  }
  return undefined;
}

/** "a senior official", "a minister in Lima", "state television"; not "a Chilean official", "union officials". */
function isBareTeller(view: Frame['view'], words: Range): boolean {
  const isNamed = view.mentions.some(
    ({ from, isPlace, kind }) =>
      from >= words.from && from < words.to && !isPlace && kind !== 'media',
  );
  const isTold =
    hasWord(view, words, TELLERS) ||
    (hasWord(view, words, OF_STATE) && hasWord(view, words, MEDIA));
  return isTold && !isNamed && !hasWord(view, words, OF_OTHERS);
}

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

/** "will send"; not "would have sent". */
const isAhead = (view: Frame['view'], at: number): boolean =>
  WILL.has(lowerAt(view, at)) && lowerAt(view, at + 1) !== 'have';

const GAMES = anyOf(
  'cup|match|matches|tournament|championships?|olympics|final|goalkeeper|medals?',
);
