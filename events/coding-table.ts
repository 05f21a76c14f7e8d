import type { Act, AgreementStatus, Kind, Mode } from './detail.ts';
import type { STANCES } from './vocabulary.ts';

/** A PLOVER event, its mode and contexts, and the CAMEO code that says the same. */
export interface Code {
  readonly plover: string | null;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly cameo: string | null;
}

type Stance = (typeof STANCES)[number];
/** One code, or one for each stance where the same word names friendly and hostile acts. */
export type Codes = Code | Readonly<Record<Stance, Code>>;

const code = (
  plover: string | null,
  cameo: string | null,
  mode: string | null = null,
  ...contexts: string[]
): Code => ({ plover, mode, contexts, cameo });

const NONE = code(null, null);
const TALK = code(null, '010');
const MILITARY_COOPERATION = code('COOPERATE', '062', null, 'military');
const TROOPS = code('MOBILIZE', '152', 'troops', 'military');
const ATTACK = code('ASSAULT', '190', null, 'military');
const RESTRICTION = code('COERCE', '172', 'restrict', 'economic');
const BREAK = code('SANCTION', '161', 'withdraw', 'diplomatic');
const END = code('SANCTION', '160', 'withdraw', 'diplomatic');
const PACT = code('SUPPORT', '057', null, 'diplomatic');
const PROMISE = code('AGREE', '030', null, 'diplomatic');
const DISAPPROVAL = code('ACCUSE', '111', 'disapprove');
const RELIEF = code('AID', '073', null, 'humanitarian');

/** What a planned meeting and a planned agreement are. */
export const PLANNED_MEETING = code('AGREE', '036', null, 'diplomatic');
export const PLANNED_AGREEMENT = PROMISE;

export const BY_MODE: Readonly<Record<Mode, Code>> = {
  'in-person': code('CONSULT', '040', null, 'diplomatic'),
  visit: code('CONSULT', '042', 'visit', 'diplomatic'),
  call: code('CONSULT', '041', 'phone', 'diplomatic'),
  video: code('CONSULT', '040', null, 'diplomatic'),
  summit: code('CONSULT', '040', 'multilateral', 'diplomatic'),
  commission: code('CONSULT', '040', null, 'diplomatic'),
  sidelines: code('CONSULT', '044', 'third-party', 'diplomatic'),
};

export const BY_ACT: Readonly<Record<Act, Codes>> = {
  praise: code('SUPPORT', '051'),
  support: code('SUPPORT', '051'),
  greeting: code('SUPPORT', '051'),
  intent: { cooperative: PROMISE, neutral: PROMISE, conflictual: code('THREATEN', '130') },
  invite: code('REQUEST', '022', 'meet', 'diplomatic'),
  appeal: code('REQUEST', '020'),
  comment: {
    cooperative: code('CONSULT', '040'),
    neutral: TALK,
    conflictual: code('ACCUSE', '110', 'disapprove'),
  },
  defend: {
    cooperative: code('SUPPORT', '052'),
    neutral: TALK,
    conflictual: code('REJECT', '120'),
  },
  oppose: code('REJECT', '120'),
  criticise: DISAPPROVAL,
  accuse: code('ACCUSE', '112', 'allege'),
  refuse: code('REJECT', '120'),
  threaten: code('THREATEN', '130'),
  'joint-statement': {
    cooperative: code('SUPPORT', '050', null, 'diplomatic'),
    neutral: code('SUPPORT', '050', null, 'diplomatic'),
    conflictual: DISAPPROVAL,
  },
};

export const BY_STATUS: Readonly<Record<AgreementStatus, Code>> = {
  agreed: PROMISE,
  initialled: PROMISE,
  signed: PACT,
  ratified: PACT,
  'in-force': PACT,
  suspended: END,
  terminated: END,
};

export const BY_KIND: Readonly<Record<Kind, Codes>> = {
  aid: code('AID', '070'),
  'loan-investment': code('COOPERATE', '061', null, 'economic'),
  sanction: code('SANCTION', '163', null, 'economic'),
  'sanction-relief': code('RETREAT', '085', 'ease', 'economic'),
  'trade-measure': {
    cooperative: code('COOPERATE', '061', null, 'economic'),
    neutral: RESTRICTION,
    conflictual: RESTRICTION,
  },
  'export-control': RESTRICTION,
  expulsion: code('COERCE', '174', 'deport', 'legal'),
  recall: BREAK,
  relations: {
    cooperative: code('SUPPORT', '050', null, 'diplomatic'),
    neutral: code('SUPPORT', '050', null, 'diplomatic'),
    conflictual: BREAK,
  },
  'visa-border': {
    cooperative: code('COOPERATE', '060', null, 'migration'),
    neutral: code('COERCE', '172', 'restrict', 'migration'),
    conflictual: code('COERCE', '172', 'restrict', 'migration'),
  },
  detention: code('COERCE', '173', 'arrest', 'legal'),
  'release-exchange': code('RETREAT', '0841', 'release', 'legal'),
  deployment: { cooperative: MILITARY_COOPERATION, neutral: TROOPS, conflictual: TROOPS },
  exercise: {
    cooperative: MILITARY_COOPERATION,
    neutral: MILITARY_COOPERATION,
    conflictual: TROOPS,
  },
  incursion: ATTACK,
  force: ATTACK,
  'ceasefire-withdrawal': code('RETREAT', '087', null, 'military'),
  cyber: code('COERCE', '176', null, 'cyber'),
  'vote-veto': {
    cooperative: code('SUPPORT', '050', null, 'diplomatic'),
    neutral: code('REJECT', '129', 'yield', 'diplomatic'),
    conflictual: code('REJECT', '129', 'yield', 'diplomatic'),
  },
  legal: {
    cooperative: code('COOPERATE', '063', null, 'legal'),
    neutral: code('ACCUSE', '115', 'allege', 'legal'),
    conflictual: code('ACCUSE', '115', 'allege', 'legal'),
  },
  evacuation: { cooperative: RELIEF, neutral: RELIEF, conflictual: END },
  protest: code('PROTEST', '141', 'demo'),
  other: {
    cooperative: code('COOPERATE', '060'),
    neutral: NONE,
    conflictual: code('COERCE', '170'),
  },
};
