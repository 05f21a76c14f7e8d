import type { Act, AgreementStatus, Instrument, Kind } from './detail.ts';

/** What is done, verb first, as it stands before the one it is done to, and what it is called without one. */
export interface Phrase {
  readonly towards: string;
  readonly alone: string;
}

const phrase = (towards: string, alone: string): Phrase => ({ towards, alone });
const statement = (towards: string, of: string): Phrase =>
  phrase(towards, `make a statement of ${of}`);

export const ACT_PHRASES: Readonly<Record<Act, Phrase>> = {
  praise: statement('praise', 'praise'),
  support: statement('express support for', 'support'),
  greeting: statement('send greetings to', 'greeting'),
  intent: statement('announce plans with', 'intent'),
  invite: statement('invite', 'invitation'),
  appeal: statement('appeal to', 'appeal'),
  comment: phrase('make a statement to', 'make a statement'),
  defend: statement('defend', 'defence'),
  oppose: statement('oppose', 'opposition'),
  criticise: statement('criticise', 'criticism'),
  accuse: statement('accuse', 'accusation'),
  refuse: statement('rebuff', 'refusal'),
  threaten: statement('threaten', 'threat'),
  'joint-statement': phrase('issue a joint statement on', 'issue a joint statement'),
};

/** Before a country that is spoken of and not addressed, where that makes a difference. */
export const ABOUT: Readonly<Partial<Record<Act, string>>> = {
  appeal: 'make an appeal concerning',
  comment: 'comment on',
  greeting: 'send greetings concerning',
};

/** Before a country that the act is meant well for. */
export const IN_FAVOUR: Readonly<Partial<Record<Act, string>>> = {
  oppose: 'oppose measures against',
  criticise: 'condemn acts against',
  accuse: 'accuse others of acts against',
  refuse: 'refuse measures against',
};

/** Of several who speak with one voice and address no one. */
export const TOGETHER: Readonly<Partial<Record<Act, string>>> = {
  praise: 'praise their relations',
  support: 'express support for each other',
  intent: 'announce plans together',
  defend: 'defend their relations',
};

/** Acts that are said to someone; the others are said about someone. */
export const SAID_TO: ReadonlySet<Act> = new Set([
  'greeting',
  'intent',
  'invite',
  'appeal',
  'refuse',
  'threaten',
]);

export const KIND_PHRASES: Readonly<Record<Kind, Phrase>> = {
  aid: phrase('give aid to', 'give aid'),
  'loan-investment': phrase('provide loans or investment to', 'provide loans or investment'),
  sanction: phrase('impose sanctions on', 'impose sanctions'),
  'sanction-relief': phrase('ease sanctions on', 'ease sanctions'),
  'trade-measure': phrase('take a trade measure on', 'take a trade measure'),
  'export-control': phrase('restrict exports to', 'restrict exports'),
  expulsion: phrase('order expulsions affecting', 'order expulsions'),
  recall: phrase('recall envoys from', 'recall envoys'),
  relations: phrase('change relations with', 'change relations'),
  'visa-border': phrase('change visa or border rules for', 'change visa or border rules'),
  detention: phrase('make detentions affecting', 'make detentions'),
  'release-exchange': phrase('make a release or exchange with', 'make a release or exchange'),
  deployment: phrase('deploy forces with regard to', 'deploy forces'),
  exercise: phrase('hold a military exercise with regard to', 'hold a military exercise'),
  incursion: phrase('enter territory or waters of', 'enter foreign territory or waters'),
  force: phrase('use force against', 'use force'),
  'ceasefire-withdrawal': phrase('cease fire or withdraw towards', 'cease fire or withdraw'),
  cyber: phrase('carry out a cyber operation against', 'carry out a cyber operation'),
  'vote-veto': phrase('cast a vote on', 'cast a vote'),
  legal: phrase('take legal steps regarding', 'take legal steps'),
  evacuation: phrase('evacuate people from', 'evacuate people'),
  protest: phrase('protest against', 'protest'),
  other: phrase('act towards', 'act'),
};

export const STATUS_VERBS: Readonly<Record<AgreementStatus, string>> = {
  agreed: 'agree on',
  initialled: 'initial',
  signed: 'sign',
  ratified: 'ratify',
  'in-force': 'bring into force',
  suspended: 'suspend',
  terminated: 'terminate',
};

export const INSTRUMENT_NOUNS: Readonly<Record<Instrument, string>> = {
  treaty: 'a treaty',
  agreement: 'an agreement',
  memorandum: 'a memorandum',
  contract: 'a contract',
  roadmap: 'a roadmap',
  oral: 'an undertaking',
};

const IRREGULAR: Readonly<Record<string, string>> = {
  bring: 'brought',
  cast: 'cast',
  give: 'gave',
  hold: 'held',
  initial: 'initialled',
  make: 'made',
  meet: 'met',
  send: 'sent',
  speak: 'spoke',
  take: 'took',
};

/** Puts the verb that a phrase begins with into the past. */
export function past(words: string): string {
  const [verb = '', ...rest] = words.split(' ');
  return [IRREGULAR[verb] ?? regularPast(verb), ...rest].join(' ');
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}
