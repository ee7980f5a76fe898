import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Browser, Locator} from 'playwright-core';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(), Demo.start({seed: true}));
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** A line in the ground's colour is none. */
interface Line {
  readonly width: string;
  readonly style: string;
  readonly colour: string;
}

/**
 * Widths of the lines that can be seen around an element, or around what is drawn before it: top, right, bottom, left and
 * outline. Forced colours leave lines, and no background or shadow.
 */
async function linesOf(element: Locator, pseudo?: '::before'): Promise<string> {
  const {lines, ground} = await element.evaluate((each, of) => {
    const probe = document.createElement('i');
    probe.style.color = 'Canvas';
    document.body.append(probe);
    const canvas = getComputedStyle(probe).color;
    probe.remove();
    const style = getComputedStyle(each, of);
    const found: Line[] = [];
    for (const name of ['border-top', 'border-right', 'border-bottom', 'border-left', 'outline']) {
      found.push({
        width: style.getPropertyValue(`${name}-width`),
        style: style.getPropertyValue(`${name}-style`),
        colour: style.getPropertyValue(`${name}-color`),
      });
    }
    return {lines: found, ground: canvas};
  }, pseudo);
  return lines.map(({width, style, colour}) => (style === 'none' || colour === ground ? '0' : width)).join(' ');
}

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`In forced colours, ${colorScheme}`, () => {
    let visitor: DemoVisitor;
    beforeEach(async () => {
      visitor = await DemoVisitor.arrive(browser, demo, {forcedColors: 'active', colorScheme});
      await visitor.visit('/pages/store-eu.html');
      await visitor.launcher.click();
      await visitor.panel.getByRole('button', {name: /Sign-in fails/}).waitFor();
    });
    afterEach(() => visitor.leave());

    it('the selected tab is underlined, and the other is not', async () => {
      const tab = (name: string) => visitor.panel.getByRole('tab', {name});
      await visitor.page.mouse.click(10, 10);
      assert.equal(await linesOf(tab('Requests')), '0 0 2px 0 0');
      assert.equal(await linesOf(tab('Add Ticket')), '0 0 0 0 0');
    });

    it('the launcher has its drawing, open and closed', async () => {
      const drawing = visitor.page.locator('partner-support-widget').locator('button > i');
      assert.equal(await linesOf(drawing), '12px 12px 12px 12px 0');
      await visitor.page.keyboard.press('Escape');
      assert.equal(await linesOf(drawing), '10px 10px 10px 10px 0');
    });

    it('a ticket with something new bears its mark, and states have their shape', async () => {
      const unread = visitor.panel.locator('article', {hasText: 'Sign-in fails'});
      assert.equal(await linesOf(unread, '::before'), '4px 4px 4px 4px 0');
      assert.equal(await linesOf(unread.getByText('S1-Critical')), '1px 1px 1px 1px 0');
      assert.equal(
        await linesOf(visitor.page.locator('partner-support-widget').locator('button > b')),
        '1px 1px 1px 1px 0',
      );
    });

    it('a filter that is pressed has a stronger line than one that is not', async () => {
      const chip = (name: RegExp) => visitor.panel.getByRole('button', {name});
      await chip(/^Closed · /).click();
      await visitor.page.mouse.click(10, 10);
      assert.equal(await linesOf(chip(/^Closed · /)), '2px 2px 2px 2px 0');
      assert.equal(await linesOf(chip(/^Open · /)), '1px 1px 1px 1px 0');
    });

    it('the service that the arrows are on has a line around it', async () => {
      await visitor.panel.getByRole('tab', {name: 'Add Ticket'}).click();
      await visitor.panel.getByRole('combobox', {name: 'Service Name'}).click();
      await visitor.page.keyboard.press('ArrowDown');
      const [marked, other] = [true, false].map((selected) =>
        visitor.panel.locator('[role=option]').and(visitor.page.getByRole('option', {selected})).first(),
      );
      assert.equal(await linesOf(marked!), '0 0 0 0 1px');
      assert.equal(await linesOf(other!), '0 0 0 0 0');
    });

    it('what went wrong, and what is on its way, have their edge', async () => {
      const {page, panel} = visitor;
      const note = (text: RegExp) => panel.locator('.note', {hasText: text}).first();
      await panel.getByRole('tab', {name: 'Add Ticket'}).click();
      await visitor.submit.click();
      assert.equal(await linesOf(note(/need your attention/)), '1px 1px 1px 1px 0');
      await page.route('**/v1/tickets?**', () => new Promise(() => undefined));
      await page.reload();
      await visitor.launcher.click();
      assert.equal(await linesOf(panel.locator('.skeleton span').first()), '1px 1px 1px 1px 0');
    });

    it('what has the focus has a line around it', async () => {
      await visitor.panel.getByRole('tab', {name: 'Requests'}).focus();
      await visitor.page.keyboard.press('Tab');
      const focused = visitor.panel.getByRole('searchbox');
      assert.match(await linesOf(focused), / [1-9]px$/);
    });
  });
}
