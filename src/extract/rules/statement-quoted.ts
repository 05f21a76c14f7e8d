import { defineRule } from './rule.ts';
import { said } from './said.ts';

/** A sentence between quotation marks: its speaker stands before or after it. */
export const statementQuoted = defineRule({
  name: 'statement-quoted',
  examples: [
    {
      text: '"The bridge shows how close Slovenia is to us," said Croatian Foreign Minister Ana Horvat.',
      publishedOn: '2019-04-05',
      facts: ['statement/praise HRV>SVN 2019-04-05~'],
    },
    { text: '"The soup in Slovenia was hot," said the cook.', facts: [] },
  ],
  read: (frame) => {
    const { view, verb, clause } = frame;
    if (verb.sense.family !== 'quoted' || !view.speaker) return undefined;
    const found = said(frame, clause, [view.speaker]);
    const isPlain = found?.detail.type === 'statement' && found.detail.act === 'comment';
    const namesNobody = found?.participants.every(({ role }) => role === 'speaker');
    if (!found || (isPlain && namesNobody)) return undefined;
    return { ...found, evidence: { from: clause.from, to: clause.to } };
  },
});
