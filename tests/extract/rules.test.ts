import { describe, expect, it } from '@jest/globals';
import { eventTypes, FACT_TYPES } from '../../events/index.ts';
import { rules } from '../../src/extract/rules/index.ts';
import { article, extractorOf, inShort } from './reading.ts';

describe.each(rules)('rule $name', (rule) => {
  const { extract } = extractorOf(rule);
  it.each(rule.examples)(
    'reads: $text',
    ({ text, publishedOn, publisher = null, title = null, facts }) => {
      const found = extract({ ...article(text, publishedOn), publisher, title });
      expect(found.facts.map(inShort)).toEqual(facts);
      for (const { type, ...fact } of found.facts) {
        const data = { ...fact, partOf: null, factId: '00000000-0000-4000-8000-000000000000' };
        const checked = eventTypes[FACT_TYPES[type]].safeParse(data);
        expect(checked.error?.issues ?? []).toEqual([]);
      }
    },
  );
});

it('every rule shows what it finds and where it stays silent', () => {
  for (const { examples } of rules) {
    expect(examples.some(({ facts }) => facts.length > 0)).toBe(true);
    expect(examples.some(({ facts }) => facts.length === 0)).toBe(true);
  }
});
