import { hasEnded } from './ended.ts';
import { type Mention, type Party, partyOf } from './mention.ts';

const SPEECH = /\b(?:address|speech|remarks)\b/i;
/** Parliaments, and those that are known by a name of their own. */
const CHAMBER =
  /\b(?:parliament|congress|senate|chambers? of deputies|house of (?:commons|representatives|lords)|national assembly|state great khural|legislature)\b/i;
const NAMED_CHAMBERS: ReadonlyMap<string, string> = new Map([
  ['bundestag', 'DEU'],
  ['knesset', 'ISR'],
  ['sejm', 'POL'],
  ['riksdag', 'SWE'],
  ['storting', 'NOR'],
  ['folketing', 'DNK'],
  ['eduskunta', 'FIN'],
  ['althing', 'ISL'],
  ['riigikogu', 'EST'],
  ['saeima', 'LVA'],
  ['seimas', 'LTU'],
  ['nationalrat', 'AUT'],
  ['diet', 'JPN'],
  ['majlis', 'IRN'],
  ['lok sabha', 'IND'],
  ['duma', 'RUS'],
  ['verkhovna rada', 'UKR'],
]);

const NAMED = new RegExp(`\\b(?:${[...NAMED_CHAMBERS.keys()].join('|')})\\b`, 'i');

/** "Speech by Ann Lee in the Parliament of Peru": the state to whose parliament a title says that what follows was said. */
export function audienceIn(
  own: string,
  title: string,
  mentions: readonly Mention[],
): Party | undefined {
  if (!SPEECH.test(title)) return undefined;
  const named = namedIn(title) ?? (CHAMBER.test(title) ? oneOther(own, mentions) : undefined);
  return named === undefined || named === own ? undefined : partyOf(named);
}

const namedIn = (title: string): string | undefined =>
  NAMED_CHAMBERS.get(NAMED.exec(title)?.[0].toLowerCase() ?? '');

function oneOther(own: string, mentions: readonly Mention[]): string | undefined {
  const named = mentions.flatMap(({ parties }) => parties.flatMap(({ country }) => country ?? []));
  const others = new Set(named.filter((country) => country !== own && !hasEnded(country)));
  return others.size === 1 ? [...others][0] : undefined;
}
