import { createHash } from 'node:crypto';

/** Reports of the one meeting that everybody writes about. */
export const POPULAR = 10_000;
export const SOURCE_OF = 5; // facts a source
const DAYS = 3_650;

const COUNTRIES = (
  'USA CHN RUS DEU FRA GBR JPN IND BRA ITA CAN KOR AUS MEX ESP IDN TUR SAU NLD CHE POL SWE BEL NOR AUT ARE ' +
  'ISR IRN EGY ZAF NGA PAK VNM THA ARG UKR KAZ GRC PRT CZE HUN DNK FIN IRL NZL SGP MYS PHL CHL COL'
).split(' ');
const GIVEN =
  'Ana Boris Chen Dora Emil Fatou Goran Hana Igor Jana Karim Lena Mehmet Noor Olga Pavel'.split(
    ' ',
  );
const FAMILY =
  'Adler Bauer Costa Duarte Eriksen Fontaine Gomez Horvat Ivanov Jensen Kaya Lopez Moreau Novak'.split(
    ' ',
  );
const PLACES = COUNTRIES.map((country, at) => ({ name: `Capital ${at}`, country }));

/** The same numbers in every run. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const uuid = (kind, number) => {
  const hex = createHash('sha256').update(`${kind} ${number}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Few pairs have much, most have little: the rank of a draw is close to Zipf's law. */
const pairs = COUNTRIES.flatMap((one, at) =>
  COUNTRIES.slice(at + 1).map((other) => [one, other].sort()),
);
const pairAt = (draw) => pairs[Math.min(pairs.length - 1, Math.floor(pairs.length ** draw) - 1)];

const dayAt = (number) => new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10);
const personOf = (country, number) =>
  `${GIVEN[(country.charCodeAt(0) + number) % GIVEN.length]} ${FAMILY[(country.charCodeAt(1) * 7 + number) % FAMILY.length]} ${country}`;

export const taking = (country, role, person) => ({
  country,
  role,
  person,
  office: 'Minister for Foreign Affairs',
  organization: null,
});

function shared(number, { day, title, place, sentence }) {
  return {
    factId: uuid('fact', number),
    title,
    modality: 'actual',
    stance: 'cooperative',
    background: false,
    occurred: {
      edtf: day,
      earliest: day,
      latest: day,
      precision: 'day',
      extent: 'point',
      basis: 'stated',
      words: { text: day, start: 3, end: 13 },
    },
    place,
    topics: ['trade', 'energy', 'border'],
    attribution: { voice: 'official', reportedBy: [] },
    quotes: [],
    evidence: [{ start: 0, end: sentence.length, text: sentence }],
    partOf: null,
    confidence: 0.86,
    confidenceBasis: 'uncalibrated',
    derivedBy: { method: 'rules', name: 'bilateral-rules', version: '1.0.0' },
  };
}

const coding = (plover, quad, intensity) => ({
  plover,
  mode: null,
  contexts: ['diplomatic'],
  cameo: '042',
  quad,
  intensity,
});

export function meeting(number, { pair: [one, other], day, who }) {
  const [host, guest] = [personOf(one, who), personOf(other, who)];
  const place = PLACES[COUNTRIES.indexOf(one)];
  const sentence = `On ${day} ${host} received ${guest} in ${place.name}; the two spoke about trade, energy and the border (report ${number}).`;
  return {
    ...shared(number, { day, place, sentence, title: `${guest} visited ${host} in ${place.name}` }),
    participants: [taking(one, 'host', host), taking(other, 'guest', guest)],
    coding: coding('CONSULT', 'verbal-cooperation', 1.9),
    mode: 'visit',
    calledBy: null,
  };
}

function statement(number, { pair: [one, other], day, who }) {
  const speaker = personOf(one, who);
  const words = `our partnership number ${number} with ${other} is as strong as it has ever been and will grow`;
  const sentence = `On ${day} ${speaker} said: “${words}”.`;
  return {
    ...shared(number, { day, place: null, sentence, title: `${speaker} praised ${other}` }),
    quotes: [{ text: words, speaker, start: 30, end: 30 + words.length }],
    participants: [taking(one, 'speaker', speaker), taking(other, 'subject', null)],
    coding: coding('SUPPORT', 'verbal-cooperation', 3.4),
    act: 'praise',
  };
}

export const source = (number, day) => ({
  sourceId: uuid('source', number),
  kind: 'article',
  url: `https://news.example/${number}`,
  publisher: `Courier ${number % 40}`,
  title: `Dispatch ${number}`,
  publishedOn: day,
  language: 'en',
  text: `Dispatch ${number} of ${day}.`,
  textSha256: createHash('sha256').update(String(number)).digest('hex'),
  replaces: null,
});

export const FAMOUS = { pair: ['CHN', 'RUS'], day: '2024-03-20', who: 999 };
const RECENT = 500;

/**
 * Fact events of the full shape: 70 of 100 stand alone, 20 are further reports of an earlier meeting, 10 are
 * statements; `popular` of the reports are spread over one meeting. Reports of one meeting come from different sources.
 */
export function* facts(count, popular) {
  const random = randomFrom(7);
  const recent = [];
  const every = Math.floor(count / popular);
  for (let number = 0; number < count; number++) {
    const about = {
      pair: pairAt(random()),
      day: dayAt(Math.floor((number / count) * DAYS)),
      who: Math.floor(random() * 40),
    };
    const kind = random();
    const again = recent[Math.floor(random() * recent.length)];
    if (number % every === 0) yield ['MeetingHeld', meeting(number, FAMOUS)];
    else if (kind < 0.1) yield ['StatementMade', statement(number, about)];
    else if (kind < 0.3 && again) yield ['MeetingHeld', meeting(number, again)];
    else {
      recent[number % RECENT] = about;
      yield ['MeetingHeld', meeting(number, about)];
    }
  }
}

/** A further source and its report of the meeting that everybody writes about, as events of the log. */
export function popularReport(number) {
  const registered = source(number, FAMOUS.day);
  const stream = `source-${registered.sourceId}`;
  const event = (type, data, id, revision) => ({
    type,
    data,
    id,
    stream,
    revision,
    position: 2 * number + 1 + revision,
    recordedAt: '2024-03-21T00:00:00.000Z',
    recordedBy: 'bench',
    text: JSON.stringify(data),
  });
  const fact = meeting(number, FAMOUS);
  return [
    event('SourceRegistered', registered, registered.sourceId, 0),
    event('MeetingHeld', fact, fact.factId, 1),
  ];
}
