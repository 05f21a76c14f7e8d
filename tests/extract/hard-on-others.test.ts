import { describe, expect, it } from '@jest/globals';
import { extractor } from './reading.ts';

const read = (text: string, publisher: string) =>
  extractor
    .extract({ text, title: null, publisher, publishedOn: '2022-06-15' })
    .facts.filter(({ type }) => type === 'statement')
    .map(({ stance, participants }) => `${participants.at(-1)?.country} ${stance}`);

const GHANA = 'President of Ghana';
const met = 'President of Ghana John Mahama met with President of Togo Faure Gnassingbé. ';

describe('what is asked of others against a state', () => {
  it.each([
    'He invited the partners to adopt the sanctions that should be imposed against Mali.',
    'He called on foreign companies to leave Mali.',
    'The two leaders called for Mali to return full control of the dam.',
  ])('is hard on it: %s', (text) => {
    expect(read(met + text, GHANA)).toEqual(['MLI conflictual']);
  });

  it.each([
    'He noted that it is necessary to disconnect the banks of Russia.',
    'He noted that the stance on talks with Russia should remain firm.',
  ])('is hard on whoever wages war, also where it speaks of talks: %s', (text) => {
    expect(
      read(
        `President of Ukraine Volodymyr Zelenskyy met with journalists. ${text}`,
        'President of Ukraine',
      ),
    ).toEqual(['RUS conflictual']);
  });

  it('is not where both are to make peace at once', () => {
    expect(read('Ghana calls on Mali and Chad to accept the truce immediately.', GHANA)).toEqual([
      'TCD neutral',
    ]);
    expect(read('Ghana calls on Mali to pay immediately.', GHANA)).toEqual(['MLI conflictual']);
  });
});

describe('what is told to a guest', () => {
  it.each([
    'He said that the dearth was caused by the policy of other countries.',
    'He drew attention to the curbs imposed on the radio.',
    'He underscored that Ghana will continue to stand up for its interests.',
  ])('is no kindness where it complains or stands up for oneself: %s', (text) => {
    expect(read(met + text, GHANA)).toEqual(['TGO neutral']);
  });
});

describe('what is told to a guest for both', () => {
  it.each([
    'He said that the growth was due to our joint measures.',
    'He said that Ghana will continue to help protect their security.',
  ])('is friendly: %s', (text) => {
    expect(read(met + text, GHANA)).toEqual(['TGO cooperative']);
  });
});

describe('war that drove people out', () => {
  it('is no war that is wanted', () => {
    const text =
      '"We wanted the students from Togo who fled because of the war to have a home," President of Ghana John Mahama said.';
    expect(read(text, GHANA)).toEqual(['TGO cooperative']);
  });
});
