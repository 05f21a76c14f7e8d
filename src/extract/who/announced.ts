import { datesIn } from '../dates/scan.ts';
import { Told } from '../dates/told.ts';
import { tokensOf } from '../text/token.ts';
import type { Announced } from './announced-meeting.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { LONGEST_TITLE, readTitle } from './titled.ts';

const WILL_MEET =
  /\bwill (?:meet|(?:hold|have) (?:\w+ )?(?:talks|(?:a )?meeting)|visit|receive|host)\b/i;
const VISITS = /\bwill visit\b/i;

/** "On 6 June, Ann Lee will visit Peru": what a title says that is to come on a day that it names, between two states. */
export function announcedIn(scene: Scene, given: string | null): Announced | undefined {
  const title = given?.slice(0, LONGEST_TITLE) ?? '';
  if (!scene.publisher || !WILL_MEET.test(title)) return undefined;
  const on = dayAhead(scene, title);
  const parties = readTitle(scene, title)
    .filter(mayMeet)
    .flatMap(({ parties: own }) => own);
  const countries = new Set(parties.map(({ country }) => country));
  if (on === undefined || countries.size !== 2 || countries.has(null)) return undefined;
  const [first, ...others] = parties;
  const other = others.find(({ country }) => country !== first?.country);
  if (!first || !other) return undefined;
  return { mode: VISITS.test(title) ? 'visit' : 'in-person', parties: [first, other], on };
}

const mayMeet = ({ kind, isPlace }: Mention): boolean =>
  kind === 'person' || (kind === 'state' && !isPlace);

/** The one date of a title, if it is not behind the day of publication. */
function dayAhead({ publishedOn, shapes }: Scene, title: string): string | undefined {
  const tokens = tokensOf(title, shapes);
  const found = datesIn({ tokens, from: 0, to: tokens.length, publishedOn, told: new Told() });
  const [on, ...more] = found.flatMap(({ edtf }) => edtf ?? []);
  return more.length === 0 && on !== undefined && on >= publishedOn ? on : undefined;
}
