import type { SentenceView } from '../grammar/sentence-view.ts';
import { inOneShape } from '../rules/in-one-shape.ts';
import type { Draft } from '../rules/rule.ts';
import type { Recall } from '../who/memory.ts';
import type { Party } from '../who/mention.ts';
import { Away } from './away.ts';
import { isBackground } from './background.ts';
import { completed } from './completed.ts';
import { continues, MOST_QUOTED } from './continued-quote.ts';
import { whenOf } from './dating.ts';
import { isFitFor } from './fit-for.ts';
import { anchorOf, type Held, isApart, isHeld } from './held.ts';
import { justMet, metWith } from './just-met.ts';
import { isAhead, modalityOf } from './modality.ts';
import { tellFurther } from './not-held.ts';
import { isOfDateline } from './of-dateline.ts';
import { isOfFormer } from './of-former.ts';
import { onTheVisit } from './on-the-visit.ts';
import { isWithinOneState } from './one-state.ts';
import { isAnswer } from './other-of-pair.ts';
import { placeOf } from './place.ts';
import { placeIn } from './place-in.ts';
import { remember } from './remembered.ts';
import { retold, retoldBy } from './retelling.ts';
import { isSaidAlready } from './said-already.ts';
import { isSaidElsewhere } from './said-elsewhere.ts';
import { dateQuoted, SpokenDay } from './spoken-day.ts';
import type { Surroundings } from './surroundings.ts';
import type { Timed, When } from './timed.ts';
import { isToListeners } from './to-listeners.ts';
import { isToldByTheWay } from './told-by-the-way.ts';
import { occasionOf, plannedMeeting } from './visit-of.ts';
import { isAttributionOf, isLetter, isReportOf, onlyTold, tagOf } from './within.ts';
import { tellsWithinLast } from './within-last.ts';

const LAST = 3; // facts of one sentence, as a rule
const REMEMBERED = 20; // meetings that later sentences may refer to

/** The facts of an article as they are told, each in the light of those before it. */
export class Narrative {
  readonly facts: Timed[] = [];
  /** The latest meetings that can be referred to, the latest happening with a date, and the last greeting that was sent. */
  #held: Held[] = [];
  #dated: When | undefined;
  #letter: Timed | undefined;
  readonly #spoken = new SpokenDay();
  readonly #publishedOn: string;
  readonly #memory: Recall;
  readonly #pair: readonly string[];
  #asked: readonly string[] = [];
  readonly #away = new Away();

  /** `pair`: the two countries that the story is about, if it is about two. */
  constructor(publishedOn: string, memory: Recall, pair: readonly string[] = []) {
    this.#publishedOn = publishedOn;
    this.#memory = memory;
    this.#pair = pair;
  }

  /** In a transcript: the two countries of the question that is answered from here on. */
  hears(asked: readonly string[]): void {
    this.#asked = asked;
  }

  /** An office tells of its own people from here on: no guest told of before is spoken to. */
  comesHome(): void {
    this.#held = this.#away.leave(this.#held, this.facts.length);
  }

  /** A heading names the state of which an office tells from here on: no guest told of before is spoken to. */
  turnsTo(land: Party, at: number): void {
    this.comesHome();
    this.#away.turnTo(land, at);
  }

  /** Dates what was told by what a sentence says of when that was, or when it was said; or calls it off. */
  heard(view: SentenceView): void {
    if (tellFurther(this.facts, view, this.#publishedOn)) {
      const current = ({ index, fact }: Held) => ({ index, fact: this.facts[index] ?? fact });
      this.#held = this.#held.map(current);
    }
    const speaker = this.#memory.speakers.one();
    const when = this.#spoken.hears(view, speaker, this.#publishedOn);
    const publishedOn = this.#publishedOn;
    if (speaker && when) dateQuoted(this.facts, view, { speaker, when, publishedOn });
  }

  /** Dates a draft, ties it to its meeting, and keeps it; a statement to nobody is left out. */
  tell(found: Draft, rule: string): void {
    if (this.#goesOnQuoting(found)) return;
    this.#held = this.#away.back(found, this.#held).slice(-REMEMBERED);
    const partOf = this.#meetingOf(found);
    const meeting = partOf === null ? undefined : this.facts[partOf];
    const isQuoted = found.frame.verb.sense.family === 'quoted';
    const whole = completed(found, {
      meeting: meeting ?? (isQuoted ? this.#letter : undefined),
      told: this.facts.slice(this.#away.since),
      ...this.#overall(found),
    });
    if (!whole || this.#isNoNews(whole)) return;
    const draft = inOneShape(this.#withoutAttribution(whole));
    if (this.#isRetold(draft)) return;
    const fact = this.#timed(draft, rule, partOf);
    const index = this.facts.length;
    if (isHeld(fact)) this.#held = [...this.#held, { fact, index }].slice(-REMEMBERED);
    if (fact.when.basis !== 'publication') this.#dated = fact.when;
    this.facts.push(fact);
    if (isLetter(draft)) this.#letter = fact;
    remember(this.#memory, fact, { publishedOn: this.#publishedOn, before: this.facts.at(-2) });
  }

  #overall(found: Draft): Pick<Surroundings, 'pair' | 'land' | 'memory'> {
    const pair = isAnswer(found) ? this.#asked : this.#pair;
    return { pair, land: this.#away.landFor(found), memory: this.#memory };
  }

  #timed(draft: Draft, rule: string, among: number | null): Timed {
    const told = among === null ? undefined : this.facts[among];
    const meeting = told && isToldByTheWay(told, draft) ? undefined : told;
    const partOf = meeting ? among : null;
    const when = whenOf(draft, {
      publishedOn: this.#publishedOn,
      meeting: (meeting ?? occasionOf(this.facts, draft, this.#publishedOn))?.when,
      previous: this.#dated,
      spoken: this.#spoken.of(draft),
      anchor: this.#anchor(draft)?.fact.when,
    });
    const background =
      isBackground(draft, when, this.#publishedOn) ||
      meeting?.background === true ||
      isOfFormer(draft, when, this.#held);
    const modality = modalityOf(draft);
    const isNews = modality === 'actual' && !background && isOfDateline(when, draft, this.facts);
    const place = placeOf(draft, isNews);
    return { draft, rule, when, modality, background, partOf, place, quoted: [], retold: [] };
  }

  /** One happening told again, and one thing said in two ways, is one fact with another span. */
  #isRetold(draft: Draft): boolean {
    const known = retoldBy(this.facts, draft, this.#publishedOn);
    const told = this.facts[known];
    if (told) this.facts[known] = retold(told, draft, this.#publishedOn);
    return told !== undefined;
  }

  #anchor(draft: Draft): Held | undefined {
    return anchorOf(this.#held, this.facts.at(-1), { draft, publishedOn: this.#publishedOn });
  }

  /** Nothing between two states, or what the fact told last says already. */
  #isNoNews(draft: Draft): boolean {
    if (isWithinOneState(draft) || isSaidAlready(this.facts.slice(-LAST), draft)) return true;
    if (tellsWithinLast(this.facts, draft)) return true;
    // "…, the Kremlin said" behind a deed or meeting of the sentence: only whose word it is.
    return this.facts.slice(-LAST).some((fact) => isAttributionOf(draft, fact.draft));
  }

  /** A quotation that names nobody goes on with the statement that its speaker has just made. */
  #goesOnQuoting(draft: Draft): boolean {
    const last = this.facts.at(-1);
    if (!last || !continues(draft, last)) return false;
    const quoted = [...last.quoted, draft.evidence].slice(0, MOST_QUOTED);
    this.facts[this.facts.length - 1] = { ...last, quoted };
    return true;
  }

  /** "The Kremlin said that A met B": the meeting, told on its word. */
  #withoutAttribution(draft: Draft): Draft {
    const last = this.facts.at(-1);
    if (!last) return draft;
    const tag = tagOf(last.draft, draft);
    if (tag || isAttributionOf(last.draft, draft)) this.facts.pop();
    else if (isReportOf(last.draft, draft))
      this.facts[this.facts.length - 1] = { ...last, draft: onlyTold(last.draft) };
    return tag ?? draft;
  }

  /** The meeting at which a statement or agreement was made. */
  #meetingOf(draft: Draft): number | null {
    const { frame } = draft;
    const met = metWith(this.facts, draft, this.#publishedOn);
    if (met !== undefined) return met;
    if (isAhead(frame)) return plannedMeeting(this.facts, draft, this.#publishedOn);
    const fits = (fact: Timed) => isFitFor(draft, fact.draft);
    const place = placeIn(frame.view, frame.clause);
    const isThere = ({ fact }: Held) => fact.place?.name === place?.name && fits(fact);
    const there = place ? this.#held.findLast(isThere) : undefined;
    if (there) return there.index;
    const anchor = this.#anchor(draft);
    if (!anchor) return justMet(this.facts, draft, this.#publishedOn);
    const { fact } = anchor;
    if (isApart(draft, fact, this.#publishedOn) || isToListeners(draft, fact.draft)) return null;
    if (isSaidElsewhere(draft, anchor, this.facts.at(-1))) return null;
    return fits(fact) ? (onTheVisit(this.#held, draft, anchor) ?? anchor).index : null;
  }
}
