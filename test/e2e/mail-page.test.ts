import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {findBarriers} from '../support/find-barriers.ts';
import {accessibilityFlag} from '../support/find-chromium.ts';
import {Keyboard} from '../support/keyboard.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';
import {arriveAtSupport, open, section} from '../support/support-page.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(accessibilityFlag), Demo.start());
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const viewport = {width: 1280, height: 800};
const subject = 'Reports are empty since this morning';

async function arrive(hash = ''): Promise<DemoVisitor> {
  const visitor = await DemoVisitor.arrive(browser, demo, {viewport});
  await visitor.visit(`/pages/mail.html${hash}`);
  return visitor;
}
const sent = (visitor: DemoVisitor) => section(visitor, 'Mails that went out');

describe('The page for e-mail', () => {
  it('plays it whole: a mail becomes a ticket, support answers, the answer comes as a mail and is answered', async () => {
    const writer = await arrive();
    const keyboard = new Keyboard(writer.page);
    await sent(writer).getByText('None yet.').waitFor();
    await keyboard.goTo('button', 'Send');
    await writer.page.keyboard.press('Enter');
    await writer.page.getByText('The mail was taken.').waitFor();
    const acknowledged = sent(writer).getByRole('listitem').filter({hasText: 'Your mail was received as ticket EU-'});
    await acknowledged.getByText("the customer's primary email address").waitFor();
    await acknowledged.getByText('petra.probe@example-partner.example').waitFor();

    const agent = await arriveAtSupport(browser, demo, 'agent', {viewport, subject});
    await open(agent, subject);
    await agent.page.getByRole('textbox', {name: 'Text'}).fill('Which report is it?');
    await agent.page.getByRole('button', {name: 'Send answer'}).click();
    await agent.page.getByText('The answer is stored.').waitFor();

    const answer = sent(writer).getByRole('listitem').filter({hasText: 'Which report is it?'});
    await answer.getByText('Dana Demo').waitFor();
    assert.deepEqual(await findBarriers(writer.page), []);
    await answer.getByRole('button', {name: /^Answer \[EU-/}).click();
    await keyboard.type('All of them.');
    await keyboard.goTo('button', 'Send');
    await writer.page.keyboard.press('Enter');
    await writer.page.getByText('The mail was taken.').waitFor();
    await section(agent, 'Conversation').getByRole('listitem').filter({hasText: 'All of them.'}).waitFor();
    for (const visitor of [writer, agent]) {
      assert.deepEqual(visitor.complaints, []);
      await visitor.leave();
    }
  });

  it('says in whose words a mail was refused, keeps what was written, and leaves the other region alone', async () => {
    const visitor = await arrive('#com');
    const {page} = visitor;
    await page
      .getByRole('combobox', {name: 'From'})
      .selectOption({label: 'Nora Nolan, nora.nolan@example-partner.example'});
    await page.getByRole('textbox', {name: 'Subject'}).fill('From a stranger');
    await page.getByRole('button', {name: 'Send'}).click();
    await page.getByText(/^The mail was refused: 550 5\.7\.1 Partner support does not know this address\./).waitFor();
    assert.equal(await page.getByRole('textbox', {name: 'Subject'}).inputValue(), 'From a stranger');
    await sent(visitor).getByText('None yet.').waitFor();
    await visitor.leave();
  });
});
