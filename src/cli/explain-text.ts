import { dateInWords } from '../client/date-in-words.ts';
import {
  basisInWords,
  confidenceInWords,
  detailOf,
  participantInWords,
} from '../client/fact-in-words.ts';
import type { FactExplanation, ReadAnswer } from '../client/service.ts';
import { safe } from './style.ts';

type ReadFact = ReadAnswer['facts'][number];
type Row = readonly [string, string];

/** For people: why each fact of an article was made. */
export function explainText({ facts, explanations = [] }: ReadAnswer): string {
  const titles = new Map(facts.map(({ factId, title }) => [factId, title]));
  return facts
    .map((fact, index) => {
      const explanation = explanations[index];
      return explanation ? factText(fact, explanation, (id) => titles.get(id) ?? id) : '';
    })
    .join('\n');
}

function factText(fact: ReadFact, why: FactExplanation, titleOf: (id: string) => string): string {
  const { occurred, type, modality, stance } = fact;
  const rows: readonly Row[] = [
    ['what', `${type}, ${detailOf(fact)}, ${modality}, ${stance}`],
    ['found by', foundBy(why)],
    ...(why.toldBy ? [['told by', toldBy(why.toldBy)] as const] : []),
    ...why.participants.map((one) => [one.role, participantText(one)] as const),
    ['when', `${dateInWords(occurred)} (${occurred.edtf}): ${dateText(why, occurred, titleOf)}`],
    ...(why.partOf ? [['part of', partText(why.partOf, titleOf)] as const] : []),
    ...fact.evidence.map(({ text }) => ['words', quoted(text)] as const),
    ['confidence', `${confidenceInWords(fact)}: ${weighed(why)}`],
  ];
  const lines = rows.map(([name, text]) => `  ${name.padEnd(11)} ${safe(text)}\n`);
  return `${safe(fact.title)}\n${lines.join('')}`;
}

/** "2.16; by an office +1.00, long sentence -0.74": log-odds, and what each feature adds to them. */
function weighed({ confidence }: FactExplanation): string {
  const sum = confidence.reduce((total, { weight }) => total + weight, 0);
  const parts = confidence.map(({ feature, weight }) => {
    const sign = weight < 0 ? '−' : '+';
    return `${feature} ${sign}${Math.abs(weight).toFixed(2)}`;
  });
  return `log-odds ${sum.toFixed(2)} = ${parts.join(', ')}`;
}

const quoted = (text: string): string => `“${text}”`;

function foundBy({ rule, verb }: FactExplanation): string {
  if (!verb.words) return `rule ${rule}, in a quotation as a whole`;
  const row = given([verb.family, verb.detail, verb.stance]);
  return `rule ${rule}, at ${quoted(verb.words.text)} (verb “${verb.base}”: ${row})`;
}

function toldBy({ text, act, stance }: NonNullable<FactExplanation['toldBy']>): string {
  const row = given([act, stance]);
  return row === '' ? quoted(text) : `${quoted(text)} (${row})`;
}

/** What is given, by commas. */
const given = (values: readonly string[]): string => values.filter(Boolean).join(', ');

const BY: Readonly<Record<FactExplanation['participants'][number]['by'], string>> = {
  name: "the country's name",
  adjective: "the country's adjective",
  capital: 'the capital, for the government',
  seat: 'the seat of power, for the government',
  body: 'a body of the state',
  organisation: 'an organisation',
  official: 'a name in the table of officials',
  title: 'a name with the office that the text gives it',
  'named-before': 'somebody the text named before',
  'office-table': 'an office, held then by the table of officials',
  office: 'an office',
  epithet: 'somebody the text named before, by another word',
  pronoun: 'whom the sentence before was about',
  group: 'those who were together before',
  speaker: 'whoever is quoted',
  publisher: 'the office that publishes',
  meeting: 'the other side of the meeting',
  letter: 'those to whom the letter goes',
  story: 'the other of the two countries of the story',
};

function participantText(one: FactExplanation['participants'][number]): string {
  const who = participantInWords(one);
  return one.words ? `${who}: ${quoted(one.words.text)}, ${BY[one.by]}` : `${who}: ${BY[one.by]}`;
}

const WAYS: Readonly<Record<FactExplanation['date']['way'], string>> = {
  'own-words': 'words of its own clause',
  'joined-words': 'words of the clause it is joined to',
  reckoned: 'reckoned from',
  'as-told': 'reckoned from the date the text named last',
  meeting: 'as the meeting it is part of',
  held: 'a position that is held, up to publication',
  past: 'told as past, without a date',
  ahead: 'told as still to come, without a date',
  publication: 'nothing says when: about the day of publication',
};

function dateText(
  { date }: FactExplanation,
  { basis }: ReadFact['occurred'],
  titleOf: (id: string) => string,
): string {
  const from = date.way === 'reckoned' && date.hangsOn ? ` “${titleOf(date.hangsOn)}”` : '';
  const way = `${WAYS[date.way]}${from}`;
  return date.words ? `${quoted(date.words.text)}, ${way}; ${basisInWords(basis)}` : way;
}

const partText = (
  { factId, by }: NonNullable<FactExplanation['partOf']>,
  titleOf: (id: string) => string,
): string =>
  `“${titleOf(factId)}”, ${by === 'place' ? 'held at the same place' : 'of which the text tells'}`;
