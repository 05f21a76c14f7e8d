import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('a deed in the passive, its object before the verb', () => {
  it.each([
    [
      'An arms embargo was imposed on Kenya by Peru on Monday.',
      'action/sanction PER>KEN 2007-02-05',
    ],
    [
      'Sanctions on Kenya were lifted by Peru on Monday.',
      'action/sanction-relief PER>KEN 2007-02-05',
    ],
    ['Gas supplies to Kenya were cut off by Peru on Monday.', 'action/sanction PER>KEN 2007-02-05'],
    ['Food aid was sent to Kenya by Peru on Monday.', 'action/aid PER>KEN 2007-02-05'],
    [
      'Kenyan airspace was violated by Peruvian jets on Monday.',
      'action/incursion PER>KEN 2007-02-05',
    ],
    [
      'The assets of two Kenyan banks were frozen by Peru on Monday.',
      'action/sanction PER>KEN 2007-02-05',
    ],
    [
      'Prisoners were exchanged by Kenya and Peru on Monday.',
      'action/release-exchange KEN+PER 2007-02-05',
    ],
    ['Kosovo was recognised by Peru on Monday.', 'action/relations PER>XKX 2007-02-05'],
  ])('is done by whoever stands behind "by": %s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });

  it.each([
    ["Kenya's embassy in Lima was closed on Monday.", 'action/relations KEN>PER 2007-02-05'],
    ['The Kenyan embassy in Lima was reopened on Monday.', 'action/relations KEN>PER 2007-02-05'],
    ["Peru's ambassador to Kenya was recalled on Monday.", 'action/recall PER>KEN 2007-02-05'],
    [
      'Kenyan peacekeepers were withdrawn from Peru on Monday.',
      'action/ceasefire-withdrawal KEN>PER 2007-02-05',
    ],
    ["Peru's border with Kenya was closed on Monday.", 'action/visa-border PER>KEN 2007-02-05'],
    ['Kenyan aid to Peru was suspended on Monday.', 'action/sanction KEN>PER 2007-02-05'],
  ])('is done by the owner, where nobody else is told: %s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });

  it.each([
    [
      'Diplomatic relations between Kenya and Peru were restored on Monday.',
      'action/relations KEN+PER 2007-02-05',
    ],
    ['Ties between Kenya and Peru were severed in 1982.', 'action/relations KEN+PER 1982'],
  ])('is done by both between whom it was: %s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });

  it.each([
    'Kenyan shares were sold in Peru on Monday.',
    'Kenyan exports were hit by floods in Peru on Monday.',
    'The border between Kenya and Peru was drawn in 1921.',
    'A Kenyan ship was attacked by pirates off Peru on Monday.',
    'Two Kenyans were extradited to Peru on Monday.',
  ])('is none where no state does it: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('somebody in the hands of a state', () => {
  it.each([
    [
      'Two Kenyan pilots held by Peru since 2003 were released on Monday.',
      'action/release-exchange PER>KEN 2007-02-05',
    ],
    [
      'Two Kenyan pilots were released from a Peruvian jail on Monday.',
      'action/release-exchange PER>KEN 2007-02-05',
    ],
    ['A drug lord was extradited from Kenya to Peru on Monday.', 'action/legal KEN>PER 2007-02-05'],
    ['Forty Kenyans were deported from Peru on Monday.', 'action/expulsion PER>KEN 2007-02-05'],
    [
      'Three Kenyan diplomats accused of spying were ordered out of Peru on Monday.',
      'action/expulsion PER>KEN 2007-02-05',
    ],
  ])('is let go, handed over or sent away by it: %s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });
});
