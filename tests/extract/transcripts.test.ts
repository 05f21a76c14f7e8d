import { describe, expect, it } from '@jest/globals';
import type { FoundFact } from '../../src/extract/types.ts';
import { article, extractor, inShort } from './reading.ts';

const read = (text: string, publisher: string | null = null) =>
  extractor.extract({ ...article(text, '2023-06-07'), publisher }).facts;

const speakersOf = (facts: readonly FoundFact[]) =>
  facts.map(({ participants }) => participants.find(({ role }) => role === 'speaker')?.person);

describe('a transcript with labels', () => {
  it('gives what is said to whoever is labelled, in full or by surname', () => {
    const facts = read(
      'President of France Emmanuel Macron: We thank Poland for its trains.\n\n' +
        'PRESIDENT DUDA (retranslated): Thank you very much. I am grateful to France for its ships.\n\n' +
        'MACRON: We support Poland on its border.',
    );
    expect(facts.map(inShort)).toEqual([
      'statement/praise FRA>POL 2023-06-07~',
      'statement/praise POL>FRA 2023-06-07~',
      'statement/support FRA>POL 2023-06-07~',
    ]);
    expect(speakersOf(facts)).toEqual(['Emmanuel Macron', 'Andrzej Duda', 'Emmanuel Macron']);
  });

  it('gives what the speaker says his own state does to him, and not what it once did', () => {
    const facts = read(
      'PRESIDENT MACRON: France urges Poland to sign. In 1999 France condemned Togo.\n\n' +
        'Q: And trade?\n\nPRESIDENT MACRON: France thanks Ghana.',
    );
    expect(speakersOf(facts)).toEqual(['Emmanuel Macron', null, 'Emmanuel Macron']);
  });

  it('hears no government in questions, moderators and people without office', () => {
    const facts = read(
      'Question: Why does Poland condemn the sanctions of France?\n\n' +
        'President Macron: We support Poland.\n\n' +
        'Moderator: France thanks Poland for coming.\n\n' +
        'Pavel Orlov: I condemn the sanctions of Ghana against Togo.\n\n' +
        'Q: I hope that France invites Ghana?\n\n' +
        'President Macron: We invite Ghana.',
    );
    expect(new Set(speakersOf(facts))).toEqual(new Set(['Emmanuel Macron']));
  });

  it('takes answers for those of the office that publishes', () => {
    const facts = read(
      'Question: What of the flood?\n\nAnswer: We thank Ghana for its tents.',
      'President of France',
    );
    expect(facts.map(inShort)).toEqual(['statement/praise FRA>GHA 2023-06-07~']);
  });

  it('takes those whom a foreign ministry lets answer for its spokespeople', () => {
    const briefing =
      'CCTV: Any comment?\n\nPavel Orlov: We thank Ghana for its tents.\n\nReuters: And Togo?\n\nMR. ORLOV: We urge Togo to help.';
    const facts = read(briefing, 'Ministry of Foreign Affairs of France');
    expect(facts.map(inShort)).toEqual([
      'statement/praise FRA>GHA 2023-06-07~',
      'statement/appeal FRA>TGO 2023-06-07~',
    ]);
    expect(speakersOf(facts)).toEqual(['Pavel Orlov', 'Orlov']);
  });

  it('leaves a lone heading with a colon alone', () => {
    const facts = read('The Way Forward: Ghana and Togo signed a treaty on 3 May 2023.');
    expect(facts.map(inShort)).toEqual(['agreement/treaty GHA+TGO 2023-05-03']);
  });

  it('has spans that are true to its text', () => {
    const text =
      'Vladimir Putin: Thank you for your help, Mr Vucic. Aleksandar Vucic: We are grateful to Russia.';
    const spans = read(text).flatMap(({ evidence }) => evidence);
    expect(spans).toHaveLength(2);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map((span) => span.text),
    );
  });
});
