import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Who says what of whom, without the date. */
const read = (text: string) =>
  extractor
    .extract(article(text, '2023-05-09'))
    .facts.map((fact) => inShort(fact).replace(/ [^ ]*$/, ''));

it.each([
  ["Norway's foreign minister vented his anger at Chile", 'criticise NOR>CHL'],
  ['Norway made no secret of its displeasure with Chile', 'criticise NOR>CHL'],
  ["Norway inveighed against Chile's fishing law", 'criticise NOR>CHL'],
  ["Norway ripped into Chile over Chile's fishing law", 'criticise NOR>CHL'],
  ["Norway took umbrage over Chile's fishing law", 'criticise NOR>CHL'],
  ["Norway took a dim view of Chile's fishing law", 'criticise NOR>CHL'],
  ["Norway was irked by Chile's fishing law", 'criticise NOR>CHL'],
  ["Norway was saddened by Chile's refusal to sign", 'criticise NOR>CHL'],
  ["Norway had harsh words for Chile's minister", 'criticise NOR>CHL'],
  ["Norway questioned the legality of Chile's fishing law", 'criticise NOR>CHL'],
  ["Norway voiced misgivings over Chile's fishing law", 'criticise NOR>CHL'],
  ["Norway reacted coolly to Chile's fishing law", 'criticise NOR>CHL'],
  ["Norway launched a scathing attack on Chile's fishing law", 'criticise NOR>CHL'],
  ['Norway called Chile to task', 'criticise NOR>CHL'],
  ['Norway made new accusations against Chile', 'accuse NOR>CHL'],
  ['Norway pointed the finger of blame at Chile', 'accuse NOR>CHL'],
  ['Norway heaped blame on Chile', 'accuse NOR>CHL'],
  ['Norway implicated Chile in the raid', 'accuse NOR>CHL'],
  ['Norway said Chile was fanning the conflict', 'accuse NOR>CHL'],
  ['Norway said Chile had gone back on its word', 'accuse NOR>CHL'],
  ['Norway gave Chile a stern warning', 'threaten NOR>CHL'],
  ['Norway presented Chile with an ultimatum', 'threaten NOR>CHL'],
  ['Norway raised the prospect of sanctions against Chile', 'threaten NOR>CHL'],
  ['Norway renewed threats against Chile', 'threaten NOR>CHL'],
  ['Norway said Chile would suffer the consequences', 'threaten NOR>CHL'],
  ['Norway sought assurances from Chile', 'appeal NOR>CHL'],
  ['Norway leaned on Chile to free the crew', 'appeal NOR>CHL'],
  ['Norway challenged Chile to produce evidence', 'appeal NOR>CHL'],
  ['Norway made an urgent appeal to Chile for help', 'appeal NOR>CHL'],
  ['Norway reminded Chile of its obligations', 'appeal NOR>CHL'],
  ["Norway gave short shrift to Chile's proposal", 'refuse NOR>CHL'],
  ["Norway poured cold water on Chile's proposal", 'refuse NOR>CHL'],
  ["Norway turned a deaf ear to Chile's appeal", 'refuse NOR>CHL'],
  ['Norway saw no need for talks with Chile', 'refuse NOR>CHL'],
  ["Norway was unmoved by Chile's threats", 'refuse NOR>CHL'],
  ["Norway was dead set against Chile's fishing law", 'oppose NOR>CHL'],
  ["Norway dissociated itself from Chile's fishing law", 'oppose NOR>CHL'],
  ["Norway took a stand against Chile's fishing law", 'oppose NOR>CHL'],
  ["Norway raised objections to Chile's fishing law", 'oppose NOR>CHL'],
  ['Norway leapt to the defence of Chile', 'defend NOR>CHL'],
  ['Norway absolved Chile of blame', 'defend NOR>CHL'],
  ['Norway offered an apology to Chile', 'greeting NOR>CHL'],
  ['Norway passed on its condolences to Chile', 'greeting NOR>CHL'],
  ['Norway threw its support behind Chile', 'support NOR>CHL'],
  ['Norway came down on the side of Chile', 'support NOR>CHL'],
  ["Norway associated itself with Chile's position", 'support NOR>CHL'],
  ["Norway championed Chile's bid", 'support NOR>CHL'],
  ['Norway was full of praise for Chile', 'praise NOR>CHL'],
  ["Norway was heartened by Chile's decision to sign", 'praise NOR>CHL'],
  ['Norway showered praise on Chile', 'praise NOR>CHL'],
  ['Norway held out an olive branch to Chile', 'intent NOR>CHL'],
  ['Norway gave assurances to Chile', 'intent NOR>CHL'],
  ['Norway floated the idea of talks with Chile', 'intent NOR>CHL'],
  ['Norway vowed closer ties with Chile', 'intent NOR>CHL'],
  ["Norway handed an invitation to Chile's president", 'invite NOR>CHL'],
  ["Norway played down Chile's warning", 'comment NOR>CHL'],
  ["Chile's fishing law drew a sharp response from Norway", 'criticise NOR>CHL'],
  ['Chile came under pressure from Norway to free the crew', 'appeal NOR>CHL'],
  ['Norway and Chile put out a joint declaration', 'joint-statement CHL+NOR'],
])('reads "%s"', (sentence, expected) => {
  expect(read(`${sentence} on Monday.`)).toEqual([`statement/${expected}`]);
});

it.each([
  "Kenya's runners poured cold water on Ethiopia's hopes of gold.",
  'England were frustrated by Norway in a goalless draw.',
  'Nigeria laid into Ghana with three goals in the first half.',
  "South Africa closed the door on England's hopes.",
  'The minister vented his anger at the opposition in Kenya.',
  'Toyota is keen to expand trade in Thailand.',
  'Samsung reached out to customers in India.',
  'A court in Turkey made a request for documents.',
  "Peru's president gave his word to the miners.",
  'The police chief in Chile gave the protesters a final warning.',
  'Prosecutors in Spain traced the leak to a bank clerk.',
  'Peru made no apology to Chile.',
  "Kenya did not take offence over Uganda's remarks.",
])('reads nothing in "%s"', (sentence) => {
  expect(read(sentence)).toEqual([]);
});
