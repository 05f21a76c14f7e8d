import { expect, it } from '@jest/globals';
import { count, desk, done, note, options } from './recorder.ts';

const talks = (person: string, edtf = '2026-01-14') =>
  note({
    occurred: { edtf },
    participants: [
      { country: 'USA', role: 'host', person },
      { country: 'FRA', role: 'guest', person: 'Claire Duval' },
    ],
    quotes: [{ text: 'a fine day', speaker: person }],
  });

const personOf = async (sent: object) => {
  const { events } = done(await desk().recorder.events([sent], options()));
  return events[0]?.data;
};

it.each([
  ['joe biden', '2026-01-14', 'Joseph Biden'],
  ['Joseph R. Biden', '2026-01-14', 'Joseph Biden'],
  ['George Bush', '1990-05-01', 'George H.W. Bush'],
  ['George Bush', '2005-05', 'George W. Bush'],
  ['George Bush', '2015-05-01', 'George Bush'],
  ['Xi Jinping', '2026-01-14', 'Xi Jinping'],
  ['Paula Nobody', '2026-01-14', 'Paula Nobody'],
])('%s of the United States in %s is %s', async (sent, edtf, name) => {
  expect(await personOf(talks(sent, edtf))).toMatchObject({
    participants: [{ person: name }, { person: 'Claire Duval' }],
    quotes: [{ speaker: name }],
  });
});

it('keeps the name of somebody of another country', async () => {
  const sent = note({
    participants: [
      { country: 'FRA', role: 'party', person: 'Biden' },
      { country: 'DEU', role: 'party' },
    ],
  });
  expect(await personOf(sent)).toMatchObject({ participants: [{ person: 'Biden' }, {}] });
});

it('takes the same request twice for one, in whatever spelling under one id', async () => {
  const { recorder, log } = desk();
  done(await recorder.events([talks('joe biden')], options()));
  const again = done(await recorder.events([talks('joe biden')], options()));
  expect([again.duplicates, await count(log)]).toEqual([1, 2]);
  const id = '6d1f0b1e-9a55-4c43-8a5b-0c4b8d0f3f6e';
  done(await recorder.events([{ ...talks('Biden'), id }], options()));
  const other = done(await recorder.events([{ ...talks('Joseph Biden'), id }], options()));
  expect([other.duplicates, await count(log)]).toEqual([1, 3]);
});

it('has the name in an amendment, too', async () => {
  const { recorder } = desk();
  const { events } = done(await recorder.events([talks('Paula Nobody')], options()));
  const data = {
    factId: events[0]?.id,
    reason: 'wrong person',
    changes: { participants: [{ country: 'USA', role: 'host', person: 'Joe Biden' }] },
  };
  const amended = done(await recorder.events([{ type: 'FactAmended', data }], options()));
  expect(amended.events[0]?.data).toMatchObject({
    changes: { participants: [{ person: 'Joseph Biden' }] },
  });
});
