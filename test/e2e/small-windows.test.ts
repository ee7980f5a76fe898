import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Locator} from 'playwright-core';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';

let demo: Demo;
let browser: Browser;
let visitor: DemoVisitor | undefined;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(), Demo.start());
});
afterEach(() => visitor?.leave());
after(async () => {
  await browser?.close();
  await demo?.stop();
});

async function arriveIn(width: number, height: number): Promise<DemoVisitor> {
  visitor = await DemoVisitor.arrive(browser, demo, {viewport: {width, height}, reducedMotion: 'reduce'});
  return visitor;
}

const boxOf = async (element: Locator) => (await element.boundingBox())!;

/** Turns the wheel over an element until another one is in sight in the panel, or nothing comes of it any more. */
async function wheelInto({page, panel}: DemoVisitor, over: Locator, wanted: Locator): Promise<void> {
  await over.scrollIntoViewIfNeeded();
  const {x, y} = await boxOf(over);
  const frame = await boxOf(panel);
  for (let turn = 0; turn < 100; turn++) {
    const box = await boxOf(wanted);
    if (box.y >= frame.y && box.y + box.height <= frame.y + frame.height) return;
    // A hand that moves: the browser sends the turns of one that rests to what was scrolled first.
    await page.mouse.move(x + 20 + 40 * (turn % 2), y + 20);
    await page.mouse.wheel(0, 200);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  assert.fail(`It stands at ${JSON.stringify(await boxOf(wanted))} in ${JSON.stringify(frame)}.`);
}

describe('In a low window', () => {
  for (const height of [420, 490, 520, 556]) {
    it(`${height} pixels high, the wheel brings the button that sends into sight`, async () => {
      const at = await arriveIn(1000, height);
      await at.openForm('/pages/store-eu.html');
      await wheelInto(at, at.panel.getByLabel('Subject'), at.submit);
    });
  }

  it('the page stays where it is when the form has come to its end', async () => {
    const at = await arriveIn(1000, 520);
    await at.openForm('/pages/store-eu.html');
    await at.page.evaluate(() => (document.body.style.minBlockSize = '4000px'));
    await wheelInto(at, at.panel.getByLabel('Subject'), at.submit);
    for (const x of [0, 40, 80]) {
      const {x: left, y: top} = await boxOf(at.submit);
      await at.page.mouse.move(left - x, top - 40);
      await at.page.mouse.wheel(0, 200);
      await at.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    assert.equal(await at.page.evaluate(() => scrollY), 0);
  });
});

describe('On a phone with a notch', () => {
  const insets = {top: 47, left: 44, right: 44, bottom: 21};

  it('held sideways, nothing stands under the notch', async () => {
    const at = await arriveIn(844, 390);
    const session = await at.page.context().newCDPSession(at.page);
    await session.send('Emulation.setSafeAreaInsetsOverride', {insets});
    await at.openForm('/pages/store-eu.html');
    for (const each of [at.panel.getByRole('heading', {level: 2}), at.panel.getByLabel('Subject')]) {
      const box = await boxOf(each);
      assert.ok(box.x >= insets.left && box.x + box.width <= 844 - insets.right, JSON.stringify(box));
    }
  });
});
