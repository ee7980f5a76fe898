import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import type {Manifest} from '../../docs/manifest.ts';
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

/** Every custom property, and all attributes of looks. */
const chosen = `<style>
  partner-support-widget {
    --partner-support-accent: #aa3300;
    --partner-support-surface: #fff4e0;
    --partner-support-text: #402000;
    --partner-support-muted: #604830;
    --partner-support-line: #d8c8b0;
    --partner-support-radius: 4px;
    --partner-support-space: 5px;
    --partner-support-shadow: none;
    --partner-support-offset-inline: 40px;
    --partner-support-offset-block: 8px;
    --partner-support-font: Georgia, serif;
  }
</style>
<partner-support-widget theme="light" contrast="normal" density="compact" position="top-end"></partner-support-widget>`;

/** Opens the panel. Resolves with what it looks like. */
async function looksOf({launcher, panel}: DemoVisitor): Promise<unknown> {
  await launcher.click();
  await panel.getByRole('tab', {name: 'Requests'}).waitFor();
  return panel.evaluate((element) => {
    const {backgroundColor, color, borderTopLeftRadius, fontFamily, boxShadow, borderTopColor} =
      getComputedStyle(element);
    const {insetInlineStart, insetBlockStart} = getComputedStyle(element);
    const looks = {
      backgroundColor,
      color,
      borderTopLeftRadius,
      fontFamily,
      boxShadow,
      insetInlineStart,
      insetBlockStart,
    };
    const host = getComputedStyle(document.querySelector('partner-support-widget')!);
    const tokens = ['--psw-text-muted', '--psw-line', '--psw-unit'].map((token) => host.getPropertyValue(token));
    return {...looks, borderTopColor, tokens};
  });
}

/** Runs in the page. What the fields of colours say, and what the panel has, both as they are painted. */
function coloursShown(): string[][] {
  const host = document.querySelector('partner-support-widget')!;
  const probe = host.shadowRoot!.appendChild(document.createElement('span'));
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  const painted = (colour: string) => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data.join();
  };
  const inPanel = ['brand', 'surface', 'text', 'text-muted', 'line'].map((token) => {
    probe.style.color = `var(--psw-${token})`;
    return painted(getComputedStyle(probe).color);
  });
  probe.remove();
  const inFields = ['accent', 'surface', 'text', 'muted', 'line'].map((name) =>
    painted(document.querySelector<HTMLInputElement>(`[name=${name}]`)!.value),
  );
  return [inFields, inPanel];
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
    await page.getByLabel('Quieter text').fill('#604830');
    await page.getByLabel('Lines').fill('#d8c8b0');
    await page.getByLabel('Corners').fill('4');
    await page.getByText('4 px', {exact: true}).waitFor();
    await page.getByLabel('From the side').fill('40');
    await page.getByLabel('From top or bottom').fill('8');
    for (const [name, label] of [
      ['Spaces', 'Wide'],
      ['Shadow', 'None'],
      ['Font', 'Serif'],
      ['Theme', 'Light'],
      ['Contrast', 'Normal, AA'],
      ['Density', 'Compact'],
      ['Corner', 'Top, end'],
    ] as const) {
      await page.getByRole('combobox', {name, exact: true}).selectOption({label});
    }
    await page.getByRole('button', {name: 'Copy'}).click();
    await page.getByText('Copied.', {exact: true}).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await sourceOf(page));
    assert.equal(copied, chosen);
    const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8')) as Manifest;
    for (const {name} of manifest.modules[0]!.declarations[0]!.cssProperties) assert.ok(chosen.includes(name), name);
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
    for (const [name, label] of [
      ['Theme', 'As the page'],
      ['Theme', 'Light'],
      ['Contrast', 'More, AAA'],
      ['Theme', 'Dark'],
    ] as const) {
      await page.getByRole('combobox', {name, exact: true}).selectOption({label});
      const [inFields, inPanel] = await page.evaluate(coloursShown);
      assert.deepEqual(inFields, inPanel, `${name}: ${label}`);
    }
    await visitor.leave();
  });
});
