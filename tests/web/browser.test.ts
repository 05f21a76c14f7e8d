import type { ServerResponse } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { withServer } from '../client/server.ts';
import { findBrowser, type Tab, withTab } from './browser.ts';
import { LOW_CONTRAST } from './contrast.ts';
import { open } from './open.ts';
import { fact } from './service.ts';

const browser = findBrowser();
const ADDRESSES = ['/', '/pairs/CHN-RUS', `/facts/${fact.factId}`, '/about/method'];

/** The policy that helmet sets by default, without the part that needs https. */
const POLICY =
  "default-src 'self';base-uri 'self';font-src 'self' https: data:;form-action 'self';" +
  "frame-ancestors 'self';img-src 'self' data:;object-src 'none';script-src 'self';" +
  "script-src-attr 'none';style-src 'self' https: 'unsafe-inline'";

async function serve(address: string, response: ServerResponse): Promise<void> {
  const { pathname, search } = new URL(address, 'http://localhost');
  const [, first = '', id = ''] = pathname.split('/');
  const variable = { pairs: '/pairs/:pair', facts: '/facts/:id' }[first];
  const path = variable !== undefined && id !== '' ? variable : pathname;
  const page = await open(path, { params: { pair: id, id }, query: search });
  response.writeHead(page.status, { ...page.headers, 'content-security-policy': POLICY });
  response.end(page.body);
}

const inBrowser = (work: (tab: Tab, url: string) => Promise<void>) => async () => {
  if (browser === undefined) throw new Error('there is no browser: install one or set BROWSER');
  await withServer(
    ({ url = '/' }, response) => void serve(url, response),
    (url) => withTab(browser, (tab) => work(tab, url)),
  );
};

const emulate = (tab: Tab, scheme: string, media = 'screen') =>
  tab.send('Emulation.setEmulatedMedia', {
    media,
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });

const resize = (tab: Tab, width: number) =>
  tab.send('Emulation.setDeviceMetricsOverride', {
    width,
    height: 800,
    deviceScaleFactor: 1,
    mobile: false,
  });

// Where a browser is missing the tests are left out by name; in CI that is a failure.
const suite = browser === undefined && !process.env['CI'] ? describe.skip : describe;

suite(`in a browser (${browser ?? 'none found: install one or set BROWSER'})`, () => {
  it(
    'every page loads with nothing to complain of',
    inBrowser(async (tab, url) => {
      for (const address of ADDRESSES) await tab.open(url + address);
      expect(tab.complaints).toEqual([]);
    }),
    60_000,
  );

  it.each(['light', 'dark'])(
    'all text can be read in %s',
    (scheme) =>
      inBrowser(async (tab, url) => {
        await emulate(tab, scheme);
        for (const address of ADDRESSES) {
          await tab.open(url + address);
          await tab.value(
            'document.querySelectorAll("details").forEach((one) => { one.open = true; })',
          );
          expect([address, await tab.value(LOW_CONTRAST)]).toEqual([address, []]);
        }
      })(),
    60_000,
  );

  it(
    'no page is wider than a narrow screen',
    inBrowser(async (tab, url) => {
      await resize(tab, 320);
      for (const address of ADDRESSES) {
        await tab.open(url + address);
        const beyond = await tab.value(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect([address, beyond]).toEqual([address, 0]);
      }
    }),
    60_000,
  );

  it(
    'the keyboard reaches the content first, and opens an entry’s sentence',
    inBrowser(async (tab, url) => {
      await tab.open(`${url}/pairs/CHN-RUS`);
      await tab.press('Tab');
      expect(await tab.value('document.activeElement.textContent')).toBe('To the content');
      await tab.value('document.querySelector("details.evidence summary").focus()');
      await tab.press('Enter');
      expect(await tab.value('document.querySelector("details.evidence").open')).toBe(true);
      expect(await tab.value('getComputedStyle(document.activeElement).outlineStyle')).toBe(
        'solid',
      );
    }),
    60_000,
  );

  it(
    'print shows the sentences and leaves out what cannot be used on paper',
    inBrowser(async (tab, url) => {
      await tab.open(`${url}/pairs/CHN-RUS`);
      const height = (selector: string) =>
        tab.value<number>(`document.querySelector("${selector}").getBoundingClientRect().height`);
      expect(await height('.filters')).toBeGreaterThan(0);
      await emulate(tab, 'dark', 'print');
      expect(await height('.filters')).toBe(0);
      const shown =
        '[...document.querySelectorAll("blockquote")].every((one) => one.checkVisibility())';
      expect(await tab.value(shown)).toBe(true);
      expect(await tab.value('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(255, 255, 255)',
      );
    }),
    60_000,
  );
});
