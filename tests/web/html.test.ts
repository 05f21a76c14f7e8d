import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { html, markupOf } from '../../web/html.ts';

describe('html', () => {
  it('escapes every value, in text and in quoted attributes', () => {
    const hostile = `"><script>alert('x')</script>&`;
    expect(markupOf(html`<p title="${hostile}">${hostile}</p>`)).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">' +
        '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
    );
  });

  it('lets no text make markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(markupOf(html`${text}`)).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('takes templates and lists of them as they are', () => {
    expect(markupOf(html`<ul>${['a', 'b'].map((one) => html`<li>${one}</li>`)}</ul>`)).toBe(
      '<ul><li>a</li><li>b</li></ul>',
    );
  });

  it('says nothing for null, undefined and false, and zero for zero', () => {
    expect(markupOf(html`[${null}${undefined}${false}${0}]`)).toBe('[0]');
  });
});
