import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) => extractor.extract(article(text, '2023-05-18')).facts.map(inShort);
const AHEAD = '2023-05-18/..';
const NOW = '2023-05-18~';

describe('what is joined to something told', () => {
  it.each([
    ['Togo closed its port and will expel three Malian diplomats.', `TGO>MLI ${AHEAD}`],
    ['Togo condemned the raid and will expel three Malian diplomats.', `TGO>MLI ${AHEAD}`],
    ['Togo will shut its port and expel three Malian diplomats.', `TGO>MLI ${AHEAD}`],
    ['Togo said it regretted the raid and would expel three Malian diplomats.', `TGO>MLI ${AHEAD}`],
  ])('%s', (text, expected) => {
    expect(facts(text)).toContain(`action/expulsion ${expected}`);
  });

  it('is said with it', () => {
    const text =
      'Togolese Foreign Minister Ann Ayi said Lomé respected the vote and would send troops to Mali.';
    expect(facts(text)).toContain(`statement/intent TGO>MLI ${NOW}`);
  });

  it('is nothing that the speaker himself will do where another does it', () => {
    const text = 'Togo said Mali respected the vote and would send troops to Benin.';
    expect(facts(text).filter((fact) => fact.startsWith('statement/intent'))).toEqual([]);
  });
});

describe('what is done beside a deed', () => {
  it.each([
    ['Togo halted exports in May after accusing Mali of theft.', 'statement/accuse TGO>MLI'],
    ['Togo recalled its envoy while accusing Mali of theft.', 'statement/accuse TGO>MLI'],
    ['Togo left the talks after denouncing Mali as an aggressor.', 'statement/criticise TGO>MLI'],
    ['Togo closed its port after warning Mali that it would act.', 'statement/threaten TGO>MLI'],
  ])('%s', (text, expected) => {
    expect(facts(text).some((fact) => fact.startsWith(expected))).toBe(true);
  });

  it('is nothing where the deed is only meant to be done, or is done to somebody', () => {
    expect(facts('Togo would halt exports after accusing Mali of theft.')).toEqual([]);
    expect(facts('Togo was shunned after accusing Mali of theft.')).toEqual([]);
  });
});
