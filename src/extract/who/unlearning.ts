import type { Recall } from './memory.ts';

const forgets = (): void => undefined;

const whoIn = ({ who }: Recall): Recall['who'] => ({
  about: forgets,
  beside: forgets,
  stranger: forgets,
  subject: (last) => who.subject(last),
  object: (from) => who.object(from),
});

const topicOf = ({ topic }: Recall): Recall['topic'] => ({
  keep: forgets,
  keepOwner: forgets,
  pass: forgets,
  state: (at) => topic.state(at),
  acting: (at) => topic.acting(at),
  country: (at) => topic.country(at),
  just: (at) => topic.just(at),
  last: () => topic.last(),
  in: forgets,
  otherThan: (country) => topic.otherThan(country),
  call: forgets,
  called: (noun, at) => topic.called(noun, at),
});

/** A memory that answers as another does and learns nothing: for words that are looked at ahead of their turn. */
export const unlearning = (memory: Recall): Recall => ({
  topic: topicOf(memory),
  deeds: {
    keep: forgets,
    doersOf: (word) => memory.deeds.doersOf(word),
    first: () => memory.deeds.first(),
  },
  papers: { keep: forgets, partiesAt: (at) => memory.papers.partiesAt(at) },
  story: storyOf(memory),
  speakers: speakersOf(memory),
  who: whoIn(memory),
  surnames: {
    keep: forgets,
    keepPublisher: forgets,
    named: (surname) => memory.surnames.named(surname),
  },
  person: forgets,
  actor: forgets,
  several: forgets,
  tied: forgets,
  together: forgets,
  jointly: forgets,
  attends: forgets,
  visit: forgets,
  publishers: () => memory.publishers(),
  met: () => memory.met(),
  leaders: () => memory.leaders(),
  attending: () => memory.attending(),
  reader: () => memory.reader(),
  issued: () => memory.issued(),
  subject: () => memory.subject(),
  they: (at) => memory.they(at),
  host: () => memory.host(),
  guest: () => memory.guest(),
  lastPerson: (fits) => memory.lastPerson(fits),
  sides: () => memory.sides(),
  lastActor: (fits) => memory.lastActor(fits),
});

const speakersOf = ({ speakers }: Recall): Recall['speakers'] => ({
  keep: forgets,
  listens: forgets,
  one: () => speakers.one(),
  lastAt: () => speakers.lastAt(),
  areStrangers: () => speakers.areStrangers(),
  areHeardByAll: () => speakers.areHeardByAll(),
  all: () => speakers.all(),
});

const storyOf = ({ story }: Recall): Recall['story'] => ({
  concerns: () => undefined,
  fears: () => undefined,
  leads: (country) => story.leads(country),
  isFoe: (country) => story.isFoe(country),
  pair: () => story.pair(),
  seenBy: (last) => story.seenBy(last),
  quarrelled: () => undefined,
  quarrelSeenBy: (third) => story.quarrelSeenBy(third),
  otherThan: (country) => story.otherThan(country),
  acted: () => undefined,
  befalls: () => undefined,
  stricken: () => story.stricken(),
  several: (count) => story.several(count),
});
