import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {attributeNames} from '../../src/widget/attribute-names.ts';
import {version as current} from '../../src/widget/version.ts';
import {launchBrowser} from '../support/demo-visitor.ts';
import {PlainPage, widgetHost} from '../support/plain-page.ts';

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

const loader = `<script src="${widgetHost}/loader.js" async data-data-center="eu" data-theme="dark"></script>`;
const module = `<script type="module" src="${widgetHost}/partner-support-widget.js"></script>`;
const [snippet] = /window\.PartnerSupport=[^<]*/.exec(await readFile('README.md', 'utf8'))!;

/** A release before this one, under `/old/`. Its loader asks for its own module, by hash. */
async function oldFiles(): Promise<Record<string, string>> {
  const read = async (name: string) => (await readFile(`dist/${name}`, 'utf8')).replaceAll(current, '0.0.9');
  const entry = await read('partner-support-widget.js');
  const hash = createHash('sha384').update(entry).digest('base64');
  const old = (await read('loader.js')).replace(/sha384-[\w+/=]+/, `sha384-${hash}`);
  return {'old/loader.js': old, 'old/partner-support-widget.js': entry};
}

describe('the script tag', () => {
  it('adds one element, from another origin', async () => {
    const {page, widgets, launcher, said, asked} = await PlainPage.open(browser, loader);
    await launcher.waitFor();
    assert.equal(await widgets.count(), 1);
    assert.deepEqual(asked, ['loader.js', 'partner-support-widget.js']);
    const globals = await page.evaluate(() => Object.keys(window).filter((name) => /^(partner|psw|lit)/i.test(name)));
    assert.deepEqual(globals, ['PartnerSupport']);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('gives the element every attribute that it knows, and nothing else', async () => {
    const [given, taken] = ['data-', ''].map((prefix) =>
      attributeNames.map((name) => `${prefix}${name}="of ${name}"`).join(' '),
    );
    const {page, widgets} = await PlainPage.open(browser, loader.replace(/data-.*?>/, `data-more="own" ${given}>`));
    const markup = await widgets.evaluate((element) => element.outerHTML);
    assert.equal(markup, `<partner-support-widget ${taken}></partner-support-widget>`);
    await page.close();
  });

  it('does what was called before in order, and what is called later at once', async () => {
    assert.ok(snippet.length <= 200, `${snippet.length} bytes`);
    const {page, widgets, panel} = await PlainPage.open(
      browser,
      `<script>${snippet}</script><script>
        seen = [];
        early = PartnerSupport;
        PartnerSupport('on', 'ready', () => seen.push('ready'));
        PartnerSupport('once', 'opened', () => seen.push('opened'));
        PartnerSupport('nothing of ours');
        PartnerSupport('set', {position: 'top-start', theme: 'light'});
        PartnerSupport('hide');
        PartnerSupport('open', 'add-ticket');
      </script>${loader}`,
    );
    await panel.getByRole('tab', {name: 'Add Ticket', selected: true}).waitFor();
    assert.equal(await widgets.getAttribute('position'), 'top-start');
    assert.equal(await widgets.getAttribute('theme'), 'light');
    assert.equal(await widgets.getAttribute('without-launcher'), '');
    const later = await page.evaluate(async () => {
      const {seen, early} = window as unknown as {seen: string[]; early: Window['PartnerSupport']};
      const stop = early!('on', 'closed', () => seen.push('closed'));
      early!('close');
      stop();
      window.PartnerSupport!('show');
      const opened = await window.PartnerSupport!('open');
      window.PartnerSupport!('close');
      return {seen, opened};
    });
    assert.deepEqual(later, {seen: ['ready', 'opened', 'closed'], opened: true});
    assert.equal(await widgets.getAttribute('without-launcher'), null);
    await page.close();
  });

  it('takes the element that the page has', async () => {
    const {page, widgets, launcher} = await PlainPage.open(
      browser,
      `<partner-support-widget locale="en" data-center="us"></partner-support-widget>${loader}`,
    );
    await launcher.waitFor();
    assert.equal(await widgets.count(), 1);
    assert.equal(await widgets.getAttribute('data-center'), 'us');
    await page.close();
  });

  it('runs under a policy that trusts its nonce alone', async () => {
    const policy = `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script'`;
    const {page, launcher, panel, said} = await PlainPage.open(browser, loader.replace('src', 'nonce="abc" src'), {
      headers: {'content-security-policy': `${policy}; trusted-types lit-html 'allow-duplicates'`},
    });
    await launcher.click();
    await panel.getByRole('tab', {name: 'Requests'}).waitFor();
    assert.deepEqual(said, []);
    await page.close();
  });

  it('says so when the module is none that it was built with, and throws nothing', async () => {
    const {page, widgets, said} = await PlainPage.open(browser, loader, {
      files: {'partner-support-widget.js': 'globalThis.ran = true;'},
    });
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate(() => 'ran' in globalThis), false);
    // What the browser says of the hash comes first.
    assert.match(said.at(-1)!, /^warning: Partner Support could not be loaded\./);
    assert.ok(!said.some((line) => line.startsWith('uncaught')), said.join('\n'));
    assert.equal(await widgets.count(), 0);
    await page.close();
  });
});

describe('two of it on one page', () => {
  const old = (markup: string) => markup.replace(`${widgetHost}/`, `${widgetHost}/old/`);
  for (const [says, markup, version, lines] of [
    ['two loaders', loader + loader, current, 1],
    ['loader and module', loader + module, current, 0],
    ['an old loader and a new one', old(loader) + loader, '0.0.9', 1],
    ['a new loader and an old one', loader + old(loader), current, 1],
    ['an old module and a new loader', old(module) + loader, '0.0.9', 1],
    [
      'a new module and an old one',
      module + old(module) + '<partner-support-widget></partner-support-widget>',
      current,
      1,
    ],
  ] as const) {
    it(`${says}: one element of the first, nothing thrown, and a line in the console`, async () => {
      // Without async, so that the order is the page's.
      const {page, widgets, launcher, said} = await PlainPage.open(browser, markup.replaceAll('async', ''), {
        files: await oldFiles(),
      });
      await launcher.waitFor();
      await page.waitForLoadState('networkidle');
      assert.equal(await widgets.count(), 1);
      const running = await widgets.evaluate(({constructor}) => (constructor as unknown as {version: string}).version);
      assert.equal(running, version);
      assert.equal(said.length, lines, said.join('\n'));
      for (const line of said) assert.match(line, /^info: .*is on this page already\.$/);
      await page.close();
    });
  }
});

describe('a page that changes without loading', () => {
  it('keeps the element when its body is replaced, even by one with a copy of it', async () => {
    for (const copied of [false, true]) {
      const {page, widgets, launcher, panel, said} = await PlainPage.open(browser, loader);
      await launcher.waitFor();
      await page.evaluate((withCopy) => {
        const next = withCopy ? document.body.cloneNode(true) : document.createElement('body');
        document.body.replaceWith(next);
      }, copied);
      await launcher.waitFor();
      assert.equal(await widgets.count(), 1);
      await page.evaluate(() => window.PartnerSupport!('open'));
      await panel.waitFor();
      assert.deepEqual(said, []);
      await page.close();
    }
  });

  it('keeps the element when it is without a body for a while', async () => {
    const {page, widgets, launcher, said} = await PlainPage.open(browser, loader);
    await launcher.waitFor();
    await page.evaluate(() => document.body.remove());
    await page.evaluate(() => document.documentElement.append(document.createElement('body')));
    await launcher.waitFor();
    assert.equal(await widgets.count(), 1);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('leaves nothing but the queue when it destroys it, and can begin anew', async () => {
    const {page, widgets, launcher} = await PlainPage.open(browser, `<script>${snippet}</script>${loader}`);
    await launcher.waitFor();
    const left = await page.evaluate(() => {
      window.PartnerSupport!('destroy');
      document.body.replaceWith(document.createElement('body'));
      return Object.entries(window.PartnerSupport!);
    });
    assert.deepEqual(left, []);
    assert.equal(await widgets.count(), 0);
    await page.evaluate(() => window.PartnerSupport!('set', {dataCenter: 'jp'}));
    await page.addScriptTag({url: `${widgetHost}/loader.js`});
    await launcher.waitFor();
    assert.equal(await widgets.getAttribute('data-center'), 'jp');
    await page.close();
  });
});
