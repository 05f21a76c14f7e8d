import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const read = (text: string) =>
  readRelease('President of Ukraine', `President of Ukraine Volodymyr Zelenskyy ${text}`);

describe('those who were met from afar through others', () => {
  it.each([
    ['held an online meeting with members of the Maltese Parliament.', 'video'],
    ['spoke with members of the Maltese Parliament via video link.', 'video'],
    ['spoke with deputies of the Parliament of Malta by phone.', 'call'],
  ])('are of their state: he %s', (text, mode) => {
    expect(read(text)).toEqual([`meeting/${mode} MLT+UKR 2023-05-09~`]);
  });

  it.each([
    'had an online conversation with representatives of the Maltese universities.',
    'spoke by phone with members of the Verkhovna Rada of Ukraine.',
    'spoke in Kyiv of a video by members of the Maltese Parliament.',
  ])('are of no other state, or were not met: he %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a group of those who sit in a parliament', () => {
  it('is met for its state', () => {
    expect(read('held talks with a bipartisan group of US senators.')).toEqual([
      'meeting/in-person UKR+USA 2023-05-09~',
    ]);
  });

  it('is none of others', () => {
    expect(read('met with a group of Maltese tourists.')).toEqual([]);
  });
});
