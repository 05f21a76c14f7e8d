import { describe, expect, it } from '@jest/globals';
import { personId, personKey } from '../../events/person.ts';

describe('a person', () => {
  it.each([
    ['Xi Jinping', 'xi  JINPING '],
    ['José Manuel Albares', 'Jose Manuel Albares'],
    ['Radosław Sikorski', 'Radoslaw Sikorski'],
    ['Recep Tayyip Erdoğan', 'RECEP TAYYİP ERDOĞAN'],
    ['Jonas Gahr Støre', 'Jonas Gahr Store'],
  ])('named %s is named %s', (one, other) => {
    expect(personKey(one)).toBe(personKey(other));
  });

  it('is another when the letters differ', () => {
    expect(personKey('Li Qiang')).not.toBe(personKey('Li Qian'));
  });

  it.each([
    ['CHN', 'Xi Jinping', 'CHN-xi-jinping'],
    ['FRA', 'Jean-Noël Barrot', 'FRA-jean-noel-barrot'],
    ['IRL', "Mary O'Neill", 'IRL-mary-oneill'],
    ['USA', 'J. D. Vance', 'USA-j-d-vance'],
    ['KOR', '이재명', 'KOR-이재명'],
  ])('of %s named %s has the id %s', (country, name, id) => {
    expect(personId(country, name)).toBe(id);
  });
});
