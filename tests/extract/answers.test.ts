import { describe, expect, it } from '@jest/globals';
import { extractor, inShort, readRelease } from './reading.ts';

const KENYA = 'Ministry of Foreign Affairs of Kenya';

describe('an answer that names nobody', () => {
  it.each([
    ['We reject these remarks.', 'refuse KEN>TCD 2023-05-09~'],
    ['Kenya strongly deplores this.', 'criticise KEN>TCD 2023-05-09~'],
    ['We have rejected such claims.', 'refuse KEN>TCD ../2023-05-09'],
  ])('is about the state that was asked about: %s', (answer, expected) => {
    expect(
      readRelease(
        KENYA,
        `Reuters: The President of Chad spoke of Kenya on Monday. What is your comment?\n\nSpokesperson: ${answer}\n\nNation TV: Any news of the flood?\n\nSpokesperson: We have none.`,
      ),
    ).toEqual([`statement/${expected}`]);
  });

  it('is about nobody once another question was asked', () => {
    expect(
      readRelease(
        KENYA,
        'Question: What of the remarks of Chad?\n\nSpokesperson: I have nothing to share.\n\nQuestion: And the arrests?\n\nSpokesperson: We deplore this.',
      ),
    ).toEqual([]);
  });

  it('thanks or invites nobody who was only asked about', () => {
    expect(
      readRelease(
        KENYA,
        'Question: What of the remarks of Chad?\n\nSpokesperson: We appreciate your question.\n\nQuestion: And now?\n\nSpokesperson: Nothing.',
      ),
    ).toEqual([]);
  });
});

describe('who speaks in a briefing', () => {
  const speakersIn = (text: string) =>
    extractor
      .extract({ text, title: null, publisher: KENYA, publishedOn: '2023-05-09' })
      .facts.map((fact) => [
        inShort(fact),
        fact.participants.find(({ role }) => role === 'speaker')?.person,
      ]);

  it.each([
    'Shri Arun Otieno, Official Spokesperson',
    'Foreign Ministry Spokesperson Arun Otieno',
    'Arun Otieno',
    'MR OTIENO',
  ])('is the spokesperson, labelled %s', (label) => {
    const [fact] = speakersIn(
      `Shenzhen TV: Ghana has condemned Kenya. Your response?\n\n${label}: We thank Ghana for its tents.\n\nKyodo News: Thank you.`,
    );
    expect(fact?.[0]).toBe('statement/praise KEN>GHA 2023-05-09~');
    expect(fact?.[1]?.endsWith('Otieno')).toBe(true);
  });

  it('is no journalist, labelled by name alone', () => {
    expect(
      speakersIn(
        'Amina Weru: Sir, we condemn Ghana. Will Kenya?\n\nArun Otieno, Spokesperson: No.\n\nJuma: Does Kenya thank Ghana, sir? I thank Ghana.\n\nArun Otieno, Spokesperson: We thank Togo.',
      ),
    ).toEqual([['statement/praise KEN>TGO 2023-05-09~', 'Arun Otieno']]);
  });
});
