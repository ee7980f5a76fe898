import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {hostMarkup} from '../support/host-markup.ts';
import {startHostSite, type HostSite} from '../support/host-site.ts';
import {startTogether} from '../support/start-together.ts';
import {nonce, strictPolicy} from '../support/strict-policy.ts';

let site: HostSite;
let browser: Browser;
let hashes: Readonly<Record<string, string>>;
before(async () => {
  [site, browser] = await startTogether(startHostSite(), launchBrowser());
  hashes = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as typeof hashes;
});
after(async () => {
  await browser?.close();
  await site?.stop();
});
afterEach(() => site.tampered.clear());

const fallback = '<a href="mailto:support@partner.example">Write to support</a>';
const trace = '\n;globalThis.tampered = true;';
const wasRun = ({page}: DemoVisitor) => page.evaluate(() => 'tampered' in globalThis);
const policy = () => strictPolicy([site.regions.com.proxy.url, site.regions.eu.proxy.url]);

/** What a page says of the widget's files, as the README has it. */
function importMap(): string {
  const entries = Object.entries(hashes).map(([file, hash]) => [`/widget/${file}`, hash]);
  const map = JSON.stringify({integrity: Object.fromEntries(entries)});
  return `<script type="importmap" nonce="${nonce}">${map}</script>`;
}

async function arrive(path: string, html: string): Promise<DemoVisitor> {
  site.serve(path, {html, policy: policy()});
  const visitor = await DemoVisitor.arrive(browser, site);
  await visitor.visit(path);
  return visitor;
}

it('The build writes the hash of each of its scripts', async () => {
  const files = await readdir('dist', {recursive: true});
  assert.deepEqual(Object.keys(hashes), files.filter((file) => file.endsWith('.js')).toSorted());
  for (const [file, hash] of Object.entries(hashes)) {
    const bytes = await readFile(`dist/${file}`);
    assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, file);
  }
});

describe('The loader', () => {
  it('fetches the module that it was built with, once, and leaves nothing behind', async () => {
    site.asked.length = 0;
    const visitor = await arrive('/loader', hostMarkup(site, {entry: 'loader'}));
    await visitor.launcher.waitFor();
    assert.equal(site.asked.filter((path) => path.endsWith('/partner-support-widget.js')).length, 1);
    assert.equal(await visitor.page.locator('link[rel=modulepreload]').count(), 0);
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });

  it('refuses another module; the page keeps its own link, and is told in the console', async () => {
    site.tampered.set(/partner-support-widget\.js$/, trace);
    const visitor = await arrive('/loader-tampered', hostMarkup(site, {entry: 'loader', fallback}));
    const isTold = (text: string) => text.includes('could not be loaded');
    if (!visitor.complaints.some(isTold)) {
      await visitor.page.waitForEvent('console', (message) => isTold(message.text()));
    }
    await visitor.page.getByRole('link', {name: 'Write to support'}).waitFor();
    assert.equal(await visitor.launcher.count(), 0);
    assert.equal(await wasRun(visitor), false);
    await visitor.leave();
  });
});

describe('A page with the hashes in an import map', () => {
  it('opens the panel under a strict policy', async () => {
    const visitor = await arrive('/map', hostMarkup(site, {head: importMap(), entry: 'loader'}));
    await visitor.launcher.click();
    await visitor.panel.getByRole('tab', {name: 'Add Ticket'}).click();
    await visitor.submit.waitFor();
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });

  for (const entry of ['module', 'loader'] as const) {
    it(`refuses a chunk that somebody has changed, also when tried again: the page’s own link stands there (${entry})`, async () => {
      site.tampered.set(/psw-panel/, trace);
      const visitor = await arrive(`/map-${entry}`, hostMarkup(site, {head: importMap(), entry, fallback}));
      const {page} = visitor;
      await visitor.launcher.click();
      const alert = page.getByRole('alert').getByText('Could not be loaded.');
      await alert.waitFor();
      await page.getByRole('link', {name: 'Write to support'}).waitFor();
      await page.getByRole('button', {name: 'Try again'}).click();
      await alert.waitFor();
      assert.equal(await wasRun(visitor), false);
      await visitor.leave();
    });
  }

  it('refuses one that the panel fetches later, and says so in its place', async () => {
    site.tampered.set(/writing/, trace);
    const visitor = await arrive('/map-later', hostMarkup(site, {head: importMap()}));
    await visitor.launcher.click();
    await visitor.panel.getByRole('tab', {name: 'Add Ticket'}).click();
    await visitor.panel.getByRole('button', {name: 'Try again'}).click();
    await visitor.panel.getByRole('button', {name: 'Try again'}).waitFor();
    assert.equal(await wasRun(visitor), false);
    await visitor.leave();
  });
});
