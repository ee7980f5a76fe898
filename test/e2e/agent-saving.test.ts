import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Browser, Page, Route} from 'playwright-core';
import {postTicket} from '../backend/ask.ts';
import {exampleDraft} from '../backend/example-draft.ts';
import {launchBrowser, type DemoVisitor} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';
import {arriveAtSupport, open, section} from '../support/support-page.ts';

let demo: Demo;
let browser: Browser;
let visitor: DemoVisitor;
let page: Page;
let number = 0;
let first = '';
let second = '';
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(), Demo.start());
});
beforeEach(async () => {
  const response = await fetch(`${demo.url}/token?persona=admin&data-center=eu`);
  const {token} = (await response.json()) as {token: string};
  [first, second] = [`First of ${++number}`, `Second of ${number}`];
  for (const subject of [first, second]) {
    await postTicket(demo.backends.eu, token, exampleDraft({dataCenter: 'eu', subject}));
  }
  visitor = await arriveAtSupport(browser, demo, 'agent', {viewport: {width: 1280, height: 800}, subject: second});
  page = visitor.page;
  await open(visitor, first);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const organization = () => page.getByRole('textbox', {name: 'Organization ID'});
const text = () => page.getByRole('textbox', {name: 'Text'});

/** Holds back the next request of this method to a ticket's address; gives what lets it through, or breaks it off. */
async function hold(method: string): Promise<{readonly held: Promise<Route>}> {
  let found: (route: Route) => void;
  const held = new Promise<Route>((resolve) => (found = resolve));
  let isHeld = false;
  await page.route('**/v1/agent/tickets/**', async (route) => {
    if (isHeld || route.request().method() !== method) return route.fallback();
    isHeld = true;
    found(route);
  });
  return {held};
}

/** Resolves with the answer to the next look at a ticket. */
const nextLook = (times = 1): Promise<unknown> =>
  page
    .waitForResponse((response) => /\/agent\/tickets\/[\da-f-]{36}$/.test(response.url()))
    .then(() => (times > 1 ? nextLook(times - 1) : undefined));

async function goToSecond(): Promise<void> {
  await page.getByRole('link', {name: 'All tickets'}).click();
  await open(visitor, second);
}

describe('What support saves', () => {
  it('stays in its fields where it could not be saved, and is saved by another click', async () => {
    const {held} = await hold('PATCH');
    await organization().fill('20109999');
    await page.getByRole('button', {name: 'Save'}).click();
    await (await held).abort();
    await page.getByText('The backend of this region does not answer.').waitFor();
    await nextLook(2);
    assert.equal(await organization().inputValue(), '20109999');
    await page.getByRole('button', {name: 'Save'}).click();
    await page.getByText('Saved.').waitFor();
    await section(visitor, 'Ticket').getByText('20109999').waitFor();
    await visitor.leave();
  });

  it('stays in its fields while it is being saved', async () => {
    const {held} = await hold('PATCH');
    await organization().fill('org 20109999');
    await page.getByRole('button', {name: 'Save'}).click();
    const route = await held;
    await nextLook(2);
    assert.equal(await organization().inputValue(), 'org 20109999');
    await route.continue();
    await page.getByText('Saved.').waitFor();
    // As it is stored.
    assert.equal(await organization().inputValue(), '20109999');
    await visitor.leave();
  });

  it('is not shown in the place of another ticket that has been opened meanwhile', async () => {
    const {held} = await hold('PATCH');
    await organization().fill('20109999');
    await page.getByRole('button', {name: 'Save'}).click();
    const route = await held;
    await goToSecond();
    await page.evaluate(() => {
      const title = document.querySelector('[data-ticket-title]')!;
      const seen: string[] = [];
      new MutationObserver(() => seen.push(title.textContent)).observe(title, {childList: true, characterData: true});
      Object.assign(window, {seen});
    });
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await route.continue();
    assert.equal((await saved).status(), 200);
    await nextLook(2);
    assert.deepEqual(await page.evaluate(() => (window as unknown as {seen: string[]}).seen), []);
    assert.equal(await page.getByText('Saved.').count(), 0);
    assert.notEqual(await organization().inputValue(), '20109999');
    await visitor.leave();
  });
});

describe('What support writes', () => {
  it('takes nothing away that is written while it is on its way', async () => {
    const {held} = await hold('POST');
    await text().fill('Please try again.');
    await page.getByRole('button', {name: 'Send answer'}).click();
    const route = await held;
    await text().fill('And tell us what you see.');
    await route.continue();
    await page.getByText('The answer is stored.').waitFor();
    assert.equal(await text().inputValue(), 'And tell us what you see.');
    await visitor.leave();
  });

  it('takes nothing away at another ticket, where it is told if it could not be stored', async () => {
    const {held} = await hold('POST');
    await text().fill('Please try again.');
    await page.getByRole('button', {name: 'Send answer'}).click();
    const route = await held;
    await goToSecond();
    await text().fill('Something else.');
    await route.abort();
    await page.getByText(/at the ticket before, .*was not stored/i).waitFor();
    assert.equal(await text().inputValue(), 'Something else.');
    await page.getByRole('button', {name: 'Send answer'}).click();
    await page.getByText('The answer is stored.').waitFor();
    await section(visitor, 'Conversation').getByRole('listitem').filter({hasText: 'Something else.'}).waitFor();
    await visitor.leave();
  });
});
