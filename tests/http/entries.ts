/** A meeting of France and Italy, as a desk notes it in its chronology. */
export const entry = (title: string, edtf: string, more: object = {}) => ({
  type: 'MeetingHeld',
  source: { kind: 'entry', publisher: 'Desk', title: 'Chronology', publishedOn: '2026-01-10' },
  data: {
    title,
    mode: 'in-person',
    occurred: { edtf },
    participants: [
      { country: 'FRA', role: 'party', person: 'Claire Duval' },
      { country: 'ITA', role: 'party' },
    ],
    ...more,
  },
});
