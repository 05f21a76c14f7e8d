import { mentionsWithin, type Range, type SentenceView } from '../grammar/sentence-view.ts';

/** "Peru is a reliable partner for Lima's enemy": whether whoever wages war on the publisher's state is named in a range. */
export const namesFoe = (view: SentenceView, range: Range): boolean =>
  mentionsWithin(view, range).some(({ parties }) =>
    parties.some(({ country }) => country !== null && view.scene.memory.story.isFoe(country)),
  );
