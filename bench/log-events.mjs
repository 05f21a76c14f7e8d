import { createHash, randomUUID } from 'node:crypto';
import { encode } from '../dist/src/log/codec.js';

const by = (country, person, office, role) => ({
  country,
  role,
  person,
  office,
  organization: null,
});

/** A meeting of the full fact shape, about 1.2 kB of JSON, as a client would send it. */
export function meeting(number) {
  const day = `2024-03-${String((number % 28) + 1).padStart(2, '0')}`;
  const sentence = `On ${day} the two foreign ministers met in Paris and spoke about trade, energy and the border, for the ${number}th time.`;
  return {
    factId: randomUUID(),
    title: `Stéphane Séjourné met Annalena Baerbock in Paris (${number})`,
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
    participants: [
      by('FRA', 'Stéphane Séjourné', 'Minister for Europe and Foreign Affairs', 'host'),
      by('DEU', 'Annalena Baerbock', 'Federal Minister for Foreign Affairs', 'guest'),
    ],
    place: { name: 'Paris', country: 'FRA' },
    topics: ['trade', 'energy', 'border'],
    attribution: { voice: 'official', reportedBy: [] },
    coding: {
      plover: 'CONSULT',
      mode: 'visit',
      contexts: ['diplomatic'],
      cameo: '042',
      quad: 'verbal-cooperation',
      intensity: 1.9,
    },
    quotes: [],
    evidence: [{ start: 0, end: sentence.length, text: sentence }],
    partOf: null,
    confidence: 0.86,
    confidenceBasis: 'uncalibrated',
    derivedBy: { method: 'rules', name: 'bilateral-rules', version: '1.0.0' },
    mode: 'visit',
    calledBy: null,
  };
}

const CORRELATION = randomUUID();

/** The event of a fact, ready to be appended. */
export const factEvent = (data) =>
  encode(
    { type: 'MeetingHeld', data },
    {
      id: data.factId,
      recordedBy: 'bench',
      correlationId: CORRELATION,
      causationId: CORRELATION,
    },
  );

export const digestOf = (text) => createHash('sha256').update(text).digest();
