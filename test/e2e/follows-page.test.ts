import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launchBrowser} from '../support/demo-visitor.ts';
import {PlainPage, widgetHost} from '../support/plain-page.ts';

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

/** A page whose panel is open, without anybody behind it to answer. */
async function open(head: string, attributes = ''): Promise<PlainPage> {
  const plain = await PlainPage.open(
    browser,
    `${head}<script type="module" src="${widgetHost}/partner-support-widget.js"></script>
     <partner-support-widget data-center="eu" ${attributes}></partner-support-widget>`,
  );
  await plain.page.emulateMedia({colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce'});
  await plain.launcher.click();
  await plain.panel.getByRole('tab', {name: 'Add Ticket'}).click();
  await plain.panel.getByRole('button', {name: 'Submit Ticket'}).waitFor();
  return plain;
}

interface Looks {
  readonly launcher: string;
  readonly ground: string;
  readonly text: string;
  readonly quiet: string;
  readonly edge: string;
}

/** Colours, as they are painted. */
async function looksOf({launcher, panel}: PlainPage): Promise<Looks> {
  const read = (element: Element, property: string) => getComputedStyle(element).getPropertyValue(property);
  const of = (locator: typeof panel, property: string) => locator.evaluate(read, property);
  return {
    launcher: await of(launcher, 'background-color'),
    ground: await of(panel, 'background-color'),
    text: await of(panel.getByRole('heading').first(), 'color'),
    quiet: await of(panel.getByRole('tab', {name: 'Requests'}), 'color'),
    edge: await of(panel.getByRole('textbox', {name: 'Subject'}), 'border-top-color'),
  };
}

const [white, dark, black] = ['rgb(255, 255, 255)', 'rgb(23, 26, 33)', 'rgb(0, 0, 0)'];
const both = '<style>:root { color-scheme: light dark }</style>';

describe('light and dark', () => {
  for (const theme of ['', 'theme="system"']) {
    it(`follow what the person changes, in a page that has both (${theme || 'no theme'})`, async () => {
      const plain = await open(both, theme);
      const light = await looksOf(plain);
      assert.equal(light.ground, white);
      await plain.page.emulateMedia({colorScheme: 'dark'});
      const inDark = await looksOf(plain);
      assert.equal(inDark.ground, dark);
      for (const [what, colour] of Object.entries(inDark)) assert.notEqual(colour, light[what as keyof Looks], what);
      await plain.page.emulateMedia({colorScheme: 'light'});
      assert.deepEqual(await looksOf(plain), light);
      await plain.page.close();
    });
  }

  it('follow the page, not the person, where the page has one of them; and when it changes', async () => {
    const plain = await open('');
    await plain.page.emulateMedia({colorScheme: 'dark'});
    assert.equal((await looksOf(plain)).ground, white);
    await plain.page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
    assert.equal((await looksOf(plain)).ground, dark);
    await plain.page.close();
  });

  it('are what the attribute says, whatever page and person have', async () => {
    const plain = await open(both, 'theme="dark"');
    assert.equal((await looksOf(plain)).ground, dark);
    await plain.widgets.evaluate((element) => element.setAttribute('theme', 'light'));
    await plain.page.emulateMedia({colorScheme: 'dark'});
    assert.equal((await looksOf(plain)).ground, white);
    await plain.page.close();
  });
});

describe('more contrast', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is there as soon as the person asks for it, as the attribute has it, in ${colorScheme}`, async () => {
      const plain = await open(both);
      const {page, widgets} = plain;
      const set = (value: string) => widgets.evaluate((element, to) => element.setAttribute('contrast', to), value);
      await page.emulateMedia({colorScheme});
      const usual = await looksOf(plain);
      await set('more');
      const more = await looksOf(plain);
      assert.equal(more.launcher, colorScheme === 'light' ? black : white);
      for (const what of ['launcher', 'quiet', 'edge'] as const) assert.notEqual(more[what], usual[what], what);
      await set('system');
      assert.deepEqual(await looksOf(plain), usual);
      await page.emulateMedia({contrast: 'more'});
      assert.deepEqual(await looksOf(plain), more);
      await set('normal');
      assert.deepEqual(await looksOf(plain), usual);
      await page.close();
    });
  }
});

describe('how close things stand', () => {
  it('is comfortable, and closer where the density is compact, with nothing higher', async () => {
    const plain = await open('');
    const heights = async () => {
      const shown = plain.panel.locator('button, input, select, textarea, .head, [role=tablist], .foot');
      return shown.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    };
    const usual = await heights();
    await plain.widgets.evaluate((element) => element.setAttribute('density', 'compact'));
    const compact = await heights();
    assert.equal(compact.length, usual.length);
    const higher = compact.filter((height, index) => height > usual[index]!);
    assert.deepEqual(higher, []);
    const lower = compact.filter((height, index) => height < usual[index]! - 2);
    assert.ok(lower.length >= 10, `${lower.length} of ${compact.length} are lower`);
    await plain.widgets.evaluate((element) => element.setAttribute('density', 'comfortable'));
    assert.deepEqual(await heights(), usual);
    await plain.page.close();
  });
});

describe('the font', () => {
  it('is the page’s, of all that is written, also after it has changed', async () => {
    const plain = await open('<style>body { font-family: Georgia, serif }</style>');
    const {page, launcher, panel} = plain;
    const fonts = async () => {
      const written = panel.locator('h2, h3, button, label, input, select, textarea, p');
      const family = (each: Element) => getComputedStyle(each).fontFamily;
      const inPanel = await written.evaluateAll((all) => all.map((each) => getComputedStyle(each).fontFamily));
      assert.ok(inPanel.length > 20);
      return [...new Set([await launcher.evaluate(family), ...inPanel])];
    };
    assert.deepEqual(await fonts(), ['Georgia, serif']);
    await page.evaluate(() => (document.body.style.fontFamily = 'Verdana'));
    assert.deepEqual(await fonts(), ['Verdana']);
    await page.close();
  });
});
