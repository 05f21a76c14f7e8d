import type { Frame } from '../grammar/frame.ts';
import { hasWord, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { countriesOf, type Draft, hasOther, withContent } from './rule.ts';
import { statement } from './statement.ts';
import { namedAt } from './targets.ts';

const MEASURES = anyOf(
  'imposing|impose|sanctions|sanctioning|restrictive|restrictions|restricting|restrict|costs|removed|removing|prevent|preventing|limit|limiting|isolate|isolating|freeze|freezing|freezes|seizing|seize|acting|accountable|deny|denying|banning|ban|bans|cutting|blocking',
);
const KIND = anyOf(
  'support|supporting|help|helping|assist|assisting|aid|protect|protecting|defend|defending|not|refrain|avoid|avoiding|eliminate|eliminating|lift|lifting|ease|easing|reduce|reducing|tariffs?|barriers?|duties|duty',
);

/** "We commit to imposing curbs on the Chadian bank": what several mean to do against another state is said, and no pact among them. */
export function committedAgainst(frame: Frame, parties: readonly Party[]): Draft | undefined {
  const { view, verb } = frame;
  if (verb.sense.base !== 'commit' || verb.sense.rest.at(-1) !== 'to') return undefined;
  const said = { from: verb.to, to: withContent(frame).to };
  if (!hasWord(view, said, MEASURES) || hasWord(view, said, KIND)) return undefined;
  const own = countriesOf(parties);
  const foe = mentionsWithin(view, said).find((one) => !one.isPlace && hasOther(one.parties, own));
  if (!foe) return undefined;
  return statement(frame, {
    act: 'intent',
    stance: 'conflictual',
    speakers: parties,
    targets: namedAt(partiesOf([foe]), foe.from),
    isStanding: false,
  });
}
