import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(), Demo.start());
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const path = '/pages/themes.html';
const sourceOf = (page: Page) => page.getByRole('group', {name: 'Source to copy'}).innerText();

/** Opens the panel. Resolves with what it looks like. */
async function looksOf({launcher, panel}: DemoVisitor): Promise<unknown> {
  await launcher.click();
  await panel.getByRole('tab', {name: 'Requests'}).waitFor();
  return panel.evaluate((element) => {
    const {backgroundColor, color, borderTopLeftRadius, fontFamily} = getComputedStyle(element);
    const {insetInlineStart, insetBlockStart} = getComputedStyle(element);
    return {backgroundColor, color, borderTopLeftRadius, fontFamily, insetInlineStart, insetBlockStart};
  });
}

describe('the theme builder', () => {
  it('gives a source that does in another page what it shows, and writes nothing there', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo, {
      viewport: {width: 1280, height: 800},
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const {page} = visitor;
    await visitor.visit(path);
    await page.getByLabel('Accent').fill('#aa3300');
    await page.getByLabel('Surface').fill('#fff4e0');
    await page.getByLabel('Text', {exact: true}).fill('#402000');
    await page.getByLabel('Corners').fill('4');
    await page.getByText('4 px', {exact: true}).waitFor();
    await page.getByRole('combobox', {name: 'Font', exact: true}).selectOption({label: 'Serif'});
    await page.getByRole('combobox', {name: 'Theme', exact: true}).selectOption({label: 'Light'});
    await page.getByRole('combobox', {name: 'Density', exact: true}).selectOption({label: 'Compact'});
    await page.getByRole('combobox', {name: 'Corner', exact: true}).selectOption({label: 'Top, end'});
    await page.getByRole('button', {name: 'Copy'}).click();
    await page.getByText('Copied.', {exact: true}).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await sourceOf(page));
    const shown = await looksOf(visitor);

    const module = '<script type="module" src="/widget/partner-support-widget.js"></script>';
    await page.route('**/pasted.html', (route) =>
      route.fulfill({contentType: 'text/html', body: `<!doctype html><body>${copied}${module}</body>`}),
    );
    await visitor.visit('/pasted.html');
    assert.equal((await page.locator('body').innerText()).trim(), '');
    assert.deepEqual(await looksOf(visitor), shown);
    await visitor.leave();
  });

  it('takes in a dark page whatever is chosen, also what would be there in a light one', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo, {colorScheme: 'dark'});
    const {page} = visitor;
    await visitor.visit(path);
    await visitor.launcher.waitFor();
    await page.getByLabel('Surface').fill('#ffffff');
    assert.match(await sourceOf(page), /--partner-support-surface: #ffffff;/);
    await page.getByRole('button', {name: 'As it comes'}).click();
    await page.waitForFunction(() => !document.querySelector('[data-source]')!.textContent.includes('#ffffff'));
    assert.equal(await sourceOf(page), '<partner-support-widget></partner-support-widget>');
    await visitor.leave();
  });

  it('shows in its fields the colours that are there, light and dark', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo, {colorScheme: 'dark'});
    const {page} = visitor;
    await visitor.visit(path);
    await visitor.launcher.click();
    await visitor.panel.getByRole('tab', {name: 'Requests'}).waitFor();
    for (const theme of ['As the page', 'Light', 'Dark']) {
      await page.getByRole('combobox', {name: 'Theme', exact: true}).selectOption({label: theme});
      const [inFields, inPanel] = await page.evaluate(() => {
        const host = document.querySelector('partner-support-widget')!;
        const probe = host.shadowRoot!.appendChild(document.createElement('span'));
        const colours = ['brand', 'surface', 'text'].map((token) => {
          probe.style.color = `var(--psw-${token})`;
          return getComputedStyle(probe).color;
        });
        probe.remove();
        const fields = ['accent', 'surface', 'text'].map((name) => {
          document.body.style.color = document.querySelector<HTMLInputElement>(`[name=${name}]`)!.value;
          return getComputedStyle(document.body).color;
        });
        return [fields, colours];
      });
      assert.deepEqual(inFields, inPanel, theme);
    }
    await visitor.leave();
  });
});
