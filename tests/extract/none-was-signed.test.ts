import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readNews } from './reading.ts';

const on = '2014-03-06';
const papers = (text: string) => readNews(text, on).filter((fact) => fact.startsWith('agreement'));

describe('a paper of which nothing came', () => {
  it.each([
    'None of the planned accords was signed by Chad and Niger.',
    'Neither of the two agreements between Chad and Niger was signed.',
    'Not one of the deals between Chad and Niger was signed at the summit.',
    'Hardly any contracts between Chad and Niger were signed.',
    'Few of the deals between Chad and Niger were signed.',
    'Neither side signed the accord between Chad and Niger.',
    'The leaders met, but none of the deals between Chad and Niger was signed.',
  ])('was not signed: %s', (text) => {
    expect(papers(text)).toEqual([]);
  });

  it.each([
    'Several of the accords between Chad and Niger were signed on Monday.',
    'A few of the accords between Chad and Niger were signed on Monday.',
  ])('was signed in part: %s', (text) => {
    expect(papers(text)).toEqual(['agreement/agreement NER+TCD 2014-03-03']);
  });
});

describe('a lead with "not a", "hardly a"', () => {
  it.each([
    'Not an hour after the talks, Peru attacked Chile on Sunday.',
    'Not one to wait, Peru attacked Chile on Sunday.',
    'Hardly a friend of Mali, Peru attacked Chile on Sunday.',
    'Chile left, and not a month later Peru attacked Chile on Sunday.',
  ])('denies nothing of what is told behind it: %s', (text) => {
    expect(extractor.extract(article(text, '2024-05-15')).facts.map(inShort)).toEqual([
      'action/force PER>CHL 2024-05-12',
    ]);
  });
});
