import { asCharge } from './facts/charge.ts';
import { asLabelled } from './facts/labelled.ts';
import type { Narrative } from './facts/narrative.ts';
import { isOnlyQuoted } from './facts/only-quoted.ts';
import { keepQuotes } from './facts/quoted-beside.ts';
import type { Frame } from './grammar/frame.ts';
import { framesOf } from './grammar/frames-of.ts';
import { ungapped } from './grammar/gapped.ts';
import { heardIn } from './grammar/heard.ts';
import { keepTold } from './grammar/keep-told.ts';
import type { SentenceView } from './grammar/sentence-view.ts';
import { isHomeMeeting } from './rules/home-meeting.ts';
import { inOneShape } from './rules/in-one-shape.ts';
import { landHeading } from './rules/land-heading.ts';
import { isMakeBelieve } from './rules/make-believe.ts';
import type { Draft, RulesAt } from './rules/rule.ts';

/** More than one append holds: a text that tells so much has to be split. */
const MOST_FACTS = 1_000;

/** Keeps what a sentence tells; false where enough was told before it. */
export function tellAll(view: SentenceView, narrative: Narrative, asked: RulesAt): boolean {
  if (narrative.facts.length >= MOST_FACTS) return false;
  const before = narrative.facts.length;
  if (isHomeMeeting(view)) narrative.comesHome();
  const land = landHeading(view);
  if (land) narrative.turnsTo(land, view.sentence.to);
  for (const frame of framesOf(view)) {
    // A quotation as a whole is a statement only where no verb in it tells of one.
    if (frame.verb.sense.family === 'quoted' && narrative.facts.length > before) continue;
    tellFrame(frame, narrative, asked);
  }
  keepQuotes(narrative.facts, view, before);
  narrative.heard(view);
  keepTold(view);
  return true;
}

/** Keeps who is heard in it, and tells it for each for whom its verb is told. */
function tellFrame(frame: Frame, narrative: Narrative, asked: RulesAt): void {
  const speaker = heardIn(frame);
  if (speaker) frame.view.scene.memory.speakers.keep([speaker], frame.verb.at);
  for (const one of ungapped(frame)) tellFirst(one, narrative, asked);
}

/** Believes the first rule that finds something. */
function tellFirst(frame: Frame, narrative: Narrative, asked: RulesAt): void {
  for (const { name, read } of asked(frame.verb.sense)) {
    const found = read(frame);
    if (found === undefined || (Array.isArray(found) && found.length === 0)) continue;
    for (const draft of [found].flat()) tellOne(inOneShape(draft), name, narrative);
    return;
  }
}

function tellOne(draft: Draft, rule: string, narrative: Narrative): void {
  const isNone = isMakeBelieve(draft) || isOnlyQuoted(draft);
  const told = isNone ? undefined : asCharge(asLabelled(draft));
  if (told) narrative.tell(told, rule);
}
