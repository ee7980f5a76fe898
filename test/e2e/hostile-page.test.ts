import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launchBrowser} from '../support/demo-visitor.ts';
import {arriveAt} from '../support/situations.ts';
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

const arrive = () => arriveAt(browser, demo, '/pages/hostile-page.html');

/** Runs in the page. Where the launcher and the open panel stand, and how they are painted. */
function looksOfWidget(): string {
  const root = document.querySelector('partner-support-widget')!.shadowRoot!;
  const shown = [root.querySelector('button')!, root.querySelector('psw-panel')!.shadowRoot!.querySelector('dialog')!];
  const looks = shown.map((element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    const {color, backgroundColor, fontSize, fontStyle, letterSpacing, textTransform} = getComputedStyle(element);
    const place = [x, y, width, height].map(Math.round);
    return [...place, color, backgroundColor, fontSize, fontStyle, letterSpacing, textTransform].join(' ');
  });
  return looks.join('\n');
}

/** Runs in the page. How the page's own title and body are laid out and painted. */
function looksOfPage(): string {
  const looks = [document.body, document.querySelector('h1')!].map((element) => {
    const {fontSize, color, letterSpacing, overflow, display, zoom} = getComputedStyle(element);
    const {x, y, width, height} = element.getBoundingClientRect();
    return [x, y, width, height, fontSize, color, letterSpacing, overflow, display, zoom].join(' ');
  });
  return looks.join('\n');
}

/** Runs in the page. */
function boxOfLauncher(): DOMRect {
  return document.querySelector('partner-support-widget')!.shadowRoot!.querySelector('button')!.getBoundingClientRect();
}

describe('The hostile page', () => {
  it('gives way to each of its style sheets, and the widget does not', async () => {
    const visitor = await arrive();
    const {page, panel, launcher} = visitor;
    await page.emulateMedia({reducedMotion: 'reduce'});
    // The page's font is the widget's; here it stays one and the same.
    await page.addStyleTag({content: 'partner-support-widget { --partner-support-font: sans-serif }'});
    await launcher.click();
    await panel.getByText('No requests yet').waitFor();
    const buttons = page.getByRole('region', {name: 'Style sheets'}).getByRole('button');
    const widgetBefore = await page.evaluate(looksOfWidget);
    const pageBefore = await page.evaluate(looksOfPage);
    // A zoom that changes is met at the next opening, as the page says.
    const reopen = async () => {
      await launcher.press('Enter');
      await panel.waitFor({state: 'hidden'});
      await launcher.press('Enter');
      await panel.getByText('No requests yet').waitFor();
    };
    const names = await buttons.allInnerTexts();
    assert.equal(names.length, 6);
    for (const name of names) {
      const button = page.locator('[data-sheet]').filter({hasText: name});
      await button.press('Enter');
      assert.equal(await button.getAttribute('aria-pressed'), 'true');
      assert.notEqual(await page.evaluate(looksOfPage), pageBefore, name);
      if (name === 'zoom') await reopen();
      // What follows the page comes a moment after it; what stays otherwise is told by the comparison.
      const isAsBefore = `(${looksOfWidget.toString()})() === ${JSON.stringify(widgetBefore)}`;
      await page.waitForFunction(isAsBefore, undefined, {timeout: 3_000}).catch(() => {});
      assert.equal(await page.evaluate(looksOfWidget), widgetBefore, name);
      await button.press('Enter');
      assert.equal(await page.evaluate(looksOfPage), pageBefore, name);
      if (name === 'zoom') await reopen();
    }
    await visitor.leave();
  });

  it('shows a modal dialog, beside which the panel opens and both can be used', async () => {
    const visitor = await arrive();
    const {page, launcher} = visitor;
    await launcher.waitFor();
    // They go into the page's dialog with all that they have.
    const panel = page.getByRole('dialog', {name: 'Partner Support HelpCenter'});
    await page.getByRole('button', {name: 'Open a modal dialog'}).click();
    const modal = page.getByRole('dialog', {name: 'Order 40 licences?'});
    await modal.waitFor();
    assert.ok(await modal.evaluate((dialog) => dialog.matches(':modal')));
    await launcher.click();
    await panel.getByRole('tab', {name: 'Add Ticket'}).click();
    await panel.getByLabel('Subject', {exact: true}).fill('Beside a dialog');
    await modal.getByText('Close', {exact: true}).click();
    await modal.waitFor({state: 'hidden'});
    assert.equal(await panel.getByLabel('Subject', {exact: true}).inputValue(), 'Beside a dialog');
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });

  it('asks about cookies: the launcher moves up above the banner, and back when it is gone', async () => {
    const visitor = await arrive();
    const {page, launcher} = visitor;
    await launcher.waitFor();
    const before = await page.evaluate(boxOfLauncher);
    await page.getByRole('button', {name: 'Ask about cookies'}).click();
    const banner = page.getByRole('region', {name: 'Cookies'});
    const {y: top} = (await banner.boundingBox())!;
    assert.ok(before.bottom > top, 'the banner is in the way');
    await page.waitForFunction(`(${boxOfLauncher.toString()})().bottom <= ${top}`);
    assert.equal((await page.evaluate(boxOfLauncher)).height, before.height);
    await banner.getByRole('button', {name: 'Refuse'}).click();
    await page.waitForFunction(`(${boxOfLauncher.toString()})().y === ${before.y}`);
    assert.equal(await banner.count(), 0);
    await visitor.leave();
  });
});
