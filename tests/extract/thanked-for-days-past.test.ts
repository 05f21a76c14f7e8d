import { describe, expect, it } from '@jest/globals';
import { extractor, readRelease } from './reading.ts';

const turns = (words: string) =>
  readRelease(
    'President of Chile',
    `President of Chile Ana Soto: ${words}\nPresident of Peru Bob Lima: Good.`,
    { title: 'Press statements by the presidents of Chile and Peru' },
  );

describe('what somebody says of another day', () => {
  it.each([
    'Mr Lima, thank you for staying after the talks held yesterday with Peru.',
    'Mr Lima, thank you for the talks with Peru that were held on 2 March.',
  ])('is said on the day of saying it: %s', (words) => {
    expect(turns(words)).toEqual(['statement/praise CHL>PER 2023-05-09~']);
  });

  it('is thanks and no demand that "we should thank" somebody', () => {
    expect(turns('I believe we should thank our colleagues from the Government of Peru.')).toEqual([
      'statement/praise CHL>PER 2023-05-09~',
    ]);
  });
});

describe('what is only asked or has a cause', () => {
  const publisher = 'President of Chile';
  const ofChile = (text: string) => readRelease(publisher, text);
  const stanceOf = (text: string) =>
    extractor.extract({ text, title: null, publisher, publishedOn: '2023-05-09' }).facts[0]?.stance;

  it('is an appeal where a paper is to be adopted', () => {
    expect(ofChile('The President of Chile invited Peru to adopt the plan.')).toEqual([
      'statement/appeal CHL>PER 2023-05-09~',
    ]);
  });

  it('is hard where troops are expected to be withdrawn', () => {
    expect(stanceOf('The President of Chile expects Peru to withdraw its troops.')).toBe(
      'conflictual',
    );
  });

  it('is not hard where something is not to be stopped', () => {
    expect(stanceOf('The President of Chile asked Peru not to stop the joint drills.')).not.toBe(
      'conflictual',
    );
  });

  it('is of no day where it is done whenever somebody likes', () => {
    expect(
      ofChile(
        'It is no secret, but whenever we propose something, the Government of Peru issues orders.',
      ),
    ).toEqual([]);
  });

  it('is no deployment of whoever runs a risk', () => {
    expect(
      ofChile(
        'Chile is calm, but the risks have increased due to the Peruvian troops on our border.',
      ),
    ).toEqual([]);
  });
});
