/** The closed vocabularies of facts. Wording and order are part of the contract: see docs/method.md. */
export const MODES = [
  'in-person',
  'visit',
  'call',
  'video',
  'summit',
  'commission',
  'sidelines',
] as const;
export const ACTS = [
  'praise',
  'support',
  'greeting',
  'intent',
  'invite',
  'appeal',
  'comment',
  'defend',
  'oppose',
  'criticise',
  'accuse',
  'refuse',
  'threaten',
  'joint-statement',
] as const;
export const INSTRUMENTS = [
  'treaty',
  'agreement',
  'memorandum',
  'contract',
  'roadmap',
  'oral',
] as const;
export const AGREEMENT_STATUSES = [
  'agreed',
  'initialled',
  'signed',
  'ratified',
  'in-force',
  'suspended',
  'terminated',
] as const;
export const KINDS = [
  'aid',
  'loan-investment',
  'sanction',
  'sanction-relief',
  'trade-measure',
  'export-control',
  'expulsion',
  'recall',
  'relations',
  'visa-border',
  'detention',
  'release-exchange',
  'deployment',
  'exercise',
  'incursion',
  'force',
  'ceasefire-withdrawal',
  'cyber',
  'vote-veto',
  'legal',
  'evacuation',
  'protest',
  'other',
] as const;
/** The parts that participants play, by the API's short name of the fact's type. */
export const ROLES = {
  meeting: ['host', 'guest', 'party', 'mediator', 'mentioned'],
  statement: ['speaker', 'addressee', 'subject', 'mentioned'],
  agreement: ['party', 'mediator', 'mentioned'],
  action: ['initiator', 'recipient', 'mentioned'],
} as const;
/** Of them, those who act: a fact without any says nothing. */
export const ACTIVE_ROLES = {
  meeting: ['host', 'guest', 'party'],
  statement: ['speaker'],
  agreement: ['party'],
  action: ['initiator'],
} as const;
export const MODALITIES = [
  'actual',
  'ongoing',
  'planned',
  'cancelled',
  'hypothetical',
  'denied',
] as const;
export const STANCES = ['cooperative', 'neutral', 'conflictual'] as const;
export const PRECISIONS = ['day', 'month', 'year', 'decade', 'interval'] as const;
export const EXTENTS = ['point', 'span', 'within'] as const;
/** From the best basis of a date to the weakest. */
export const BASES = ['stated', 'resolved', 'relative', 'context', 'publication', 'given'] as const;
export const VOICES = ['official', 'narrator', 'media', 'anonymous'] as const;
export const QUADS = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'neutral',
] as const;
export const METHODS = ['rules', 'model', 'manual', 'dataset'] as const;
export const CONFIDENCE_BASES = ['calibrated', 'uncalibrated', 'given'] as const;
export const SOURCE_KINDS = ['article', 'dataset', 'entry'] as const;
export const TOPICS = [
  'diplomacy',
  'defence',
  'arms-control',
  'nuclear-weapons',
  'security',
  'intelligence',
  'terrorism',
  'cyber',
  'space',
  'trade',
  'tariffs',
  'investment',
  'finance',
  'sanctions',
  'energy',
  'oil-gas',
  'nuclear-energy',
  'climate',
  'environment',
  'agriculture',
  'food',
  'health',
  'migration',
  'consular',
  'human-rights',
  'democracy',
  'elections',
  'education',
  'science',
  'technology',
  'semiconductors',
  'telecom',
  'transport',
  'aviation',
  'maritime',
  'infrastructure',
  'border',
  'territory',
  'water',
  'culture',
  'sport',
  'tourism',
  'media',
  'development',
  'humanitarian',
  'disaster-relief',
  'crime',
  'law',
  'peace-process',
  'war',
  'prisoners',
  'history',
] as const;
