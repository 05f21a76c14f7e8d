import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { legend } from './marks.ts';
import type { Page } from './page.ts';
import { shape } from './shapes.ts';

/** `/about/method`: the short code book; docs/method.md is the long one. */
export const methodPage: Page = {
  path: '/about/method',
  render: async () =>
    layout({ title: 'Method – bilateral' }, html`<article class="prose">${sections}</article>`),
};

const sections: readonly Html[] = [
  html`<h1>How entries are made</h1>
<p class="lead">An article is read into facts. Facts that report one happening become one entry. Nothing is ever
overwritten: a correction is a further record, and any list can be shown as it was known on an earlier day.</p>`,
  html`<h2>What is a fact</h2>
<p>One thing that happened between countries, was said by a government or its official to or about another country,
was undertaken between them, or is planned with a name or a date. Vague hopes and conditions are no facts.</p>
<dl>
<div><dt>${shape('meeting')} meeting</dt><dd>People of two countries met or spoke: in person, on a visit, by call or video, at a summit,
in a commission or on the sidelines of something else.</dd></div>
<div><dt>${shape('statement')} statement</dt><dd>Somebody spoke for a country: praised, supported, greeted, intended, invited, appealed,
commented, defended, opposed, criticised, accused, refused or threatened; or several issued a joint statement.</dd></div>
<div><dt>${shape('agreement')} agreement</dt><dd>Countries undertook something: a treaty, agreement, memorandum, contract, roadmap, or by word
of mouth.</dd></div>
<div><dt>${shape('action')} action</dt><dd>A country did something to another: aid, sanctions, trade measures, expulsions, exercises,
force and the like.</dd></div>
</dl>`,
  html`<h2>Dates</h2>
<p>A date is never finer than the words it comes from: “in February 2022” stays a month, here and in every export.
Each entry says how its date came about: a complete date in the text; words such as “Tuesday”, worked out from the day of
publication; another happening (“a day after”); the meeting at which something was said; or, where the text has none, the
day of publication itself, shown as “on or shortly before”.</p>`,
  html`<h2>Evidence</h2>
<p>Every fact that a machine read carries the exact characters it rests on. In the article they are marked:</p>
${legend}`,
  html`<h2>State and confidence</h2>
<p><b>Unreviewed</b> facts were read by a machine and confirmed by nobody. <b>Confirmed</b> ones have a person behind
them. <b>Retracted</b> ones do not stand, and are left out unless asked for. A confidence of 80 % says that eight of ten such
facts are right in everything; while it is marked <b>uncalibrated</b>, it is an ordering and not a measured share.</p>`,
  html`<h2>One entry, several reports</h2>
<p>Two sources report one happening when type, pair and day agree and they name the same people on both sides or a common
person and place; for a statement, the same speaker, act, target and a run of words of the quote. A reviewer can join and part
reports, and take that back. The entry shows its best report: a confirmed one first, then the most exact date.</p>`,
  html`<h2>Which pair</h2>
<p>Those who act are paired with one another and with those acted on; never two who are only acted on. A country in whose
capital something happens, or which is merely named, has no part in the pair. A bloc never stands for its members.</p>`,
];
