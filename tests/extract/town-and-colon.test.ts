import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const read = (text: string) => readNews(text, '2017-02-18');

describe('a story that begins with its town and a colon', () => {
  it.each([
    [
      'ISLAMABAD: Foreign Minister Ann Soto on Monday met her Ghanaian counterpart Bo Mensah in Accra.',
      'meeting/in-person GHA+PAK 2017-02-13',
    ],
    [
      'NEW DELHI: The foreign ministry on Monday summoned the Canadian envoy.',
      'action/protest IND>CAN 2017-02-13',
    ],
  ])('is told by ministers and ministries of its state: %s', (text, fact) => {
    expect(read(text)).toEqual([fact]);
  });

  it('is none where a note stands so', () => {
    expect(read('UPDATE: The foreign ministry summoned the Canadian envoy.')).toEqual([]);
  });
});

describe('what stands for a thing or its people', () => {
  it('is no visit where a conference was hosted', () => {
    expect(
      read(
        'The Chilean minister congratulated Prime Minister Theresa May on the conference on seas, hosted recently by the United Kingdom in Leeds.',
      ),
    ).toEqual(['statement/greeting CHL>GBR 2017-02-18~']);
    expect(
      read(
        'The Chilean president arrived in Lima, welcomed by Peruvian Foreign Minister Ann Soto.',
      ),
    ).toContain('meeting/visit CHL+PER 2017-02-18~');
  });

  it('asks whoever has them for the release of sailors, and not their state', () => {
    expect(read('Kenya called for the release of the Chadian sailors held in Mali.')).toEqual([
      'statement/appeal KEN>MLI 2017-02-18~',
    ]);
    expect(read('Kenya called for the immediate release of detained Chadian sailors.')).toEqual([]);
  });

  it('protests where "that" was what was told', () => {
    expect(
      read(
        'The Kenyan ministry said: "We are worried about that and have lodged a protest with the Chadian side."',
      ),
    ).toContain('action/protest KEN>TCD ../2017-02-18');
  });

  it('is somebody by a title with a stroke, and several by what they deal with', () => {
    expect(
      read(
        'Peruvian Minister Ann Soto met Dato’ Saifuddin Ali, Foreign Minister of Malaysia, on Monday.',
      ),
    ).toEqual(['meeting/in-person MYS+PER 2017-02-13']);
    expect(read('Nuclear envoys of Peru, Chile and Mali discussed their plans on Monday.')).toEqual(
      ['meeting/in-person CHL+MLI+PER 2017-02-13'],
    );
  });
});
