import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {decodeJwt} from 'jose';
import type {Browser} from 'playwright-core';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';

let demo: Demo;
let browser: Browser;
let visitor: DemoVisitor;
/** What the index offers to copy, by its label; of several, the texts one after the other. */
let sources: ReadonlyMap<string, string>;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(), Demo.start());
  visitor = await DemoVisitor.arrive(browser, demo);
  await visitor.visit('/');
  const found = new Map<string, string>();
  for (const figure of await visitor.page.locator('figure').all()) {
    const label = await figure.locator('figcaption').innerText();
    const code = await figure.locator('code').innerText();
    found.set(label, [found.get(label), code].filter(Boolean).join('\n'));
  }
  sources = found;
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Somebody in front of a page of another site, which holds what was copied. Of the widget it is served what the index says, as it says it. */
async function paste(head: string, body: string): Promise<DemoVisitor> {
  const other = await DemoVisitor.arrive(browser, demo);
  const headers = headersToSend();
  await other.page.route('https://your-host/**', async (route) => {
    const name = namedFile(route.request().url());
    if (!name) return route.fulfill({status: 404, headers});
    const file = await (await fetch(`${demo.url}/widget/${name}`)).text();
    await route.fulfill({headers, body: file});
  });
  await other.page.route('**/pasted.html', (route) =>
    route.fulfill({contentType: 'text/html', body: `<!doctype html><head>${head}</head><body>${body}</body>`}),
  );
  await other.visit('/pasted.html');
  return other;
}

const filesToHost = () => sources.get('Files')!.split('\n');
const headersToSend = () =>
  Object.fromEntries(
    sources
      .get('Headers')!
      .split('\n')
      .map((line) => line.split(': ')),
  );

/** The path of a file that the index says is to be hosted; `undefined` for any other. */
function namedFile(address: string): string | undefined {
  const path = new URL(address).pathname.replace('/partner-support/', '');
  const isNamed = filesToHost().some((name) => (name.endsWith('/') ? path.startsWith(name) : path === name));
  return isNamed ? path : undefined;
}

describe('what the index offers to copy', () => {
  it('puts the widget into a page by the script tag, and its examples work there', async () => {
    const head = `${sources.get('Queue')}<script>PartnerSupport('open')</script>${sources.get('Script tag')}`;
    const other = await paste(head, sources.get('HTML')!);
    const {page, panel} = other;
    await page.getByRole('status').getByText('The panel is open').waitFor();
    await page.getByRole('button', {name: 'Dark', exact: true}).press('Enter');
    assert.equal(await page.locator('partner-support-widget').getAttribute('theme'), 'dark');
    await page.getByRole('button', {name: 'As the page', exact: true}).press('Enter');
    assert.equal(await page.locator('partner-support-widget').getAttribute('theme'), 'system');
    await page.getByRole('button', {name: 'Write to support'}).press('Enter');
    await panel.getByRole('tab', {name: 'Add Ticket', selected: true}).waitFor();
    const asked = other.requests.map((request) => request.url()).filter((url) => url.startsWith('https://your-host/'));
    // None that is to be hosted is there in vain.
    for (const name of filesToHost())
      assert.ok(
        asked.some((url) => url.includes(`/partner-support/${name}`)),
        name,
      );
    assert.deepEqual(
      asked.filter((url) => !namedFile(url)),
      [],
    );
    await other.leave();
  });

  it('defines the element with a bundler, and asks the page for tokens', async () => {
    const imports = {'partner-support-widget': 'https://your-host/partner-support/partner-support-widget.js'};
    const head = `<script type="importmap">${JSON.stringify({imports})}</script>
      <script>const asked = []; function askYourServer(dataCenter) { asked.push(dataCenter); throw new Error('nobody') }</script>`;
    const script = `<script type="module">${sources.get('Module')}</script>`;
    const other = await paste(head, (sources.get('Element') ?? '') + script);
    await other.launcher.click();
    await other.page.waitForFunction('asked.includes("eu")');
    await other.leave();
  });

  it('names every claim of a token', async () => {
    const response = await fetch(`${demo.url}/token?persona=admin&data-center=eu`);
    const {token} = (await response.json()) as {token: string};
    const named = await visitor.page.getByRole('region', {name: 'Get it running'}).locator('p code').allInnerTexts();
    for (const claim of Object.keys(decodeJwt(token))) assert.ok(named.includes(claim), claim);
  });
});

describe('the page about prefilling', () => {
  it('names every field that can be given', async () => {
    const source = await readFile('src/widget/state/prefill.ts', 'utf8');
    const fields = [...source.matchAll(/readonly (\w+)\?: PrefillField/g)].map(([, name]) => name);
    await visitor.visit('/pages/prefill.html');
    const table = visitor.page.getByRole('region', {name: 'Fields'});
    assert.ok(fields.includes('contactPhone'));
    assert.deepEqual(await table.getByRole('rowheader').allInnerTexts(), fields);
  });
});
