import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {postTicket} from '../backend/ask.ts';
import {changeStatus, postReply} from '../backend/converse.ts';
import {exampleDraft} from '../backend/example-draft.ts';
import {UploadClient} from '../backend/upload-client.ts';
import {launchBrowser} from '../support/demo-visitor.ts';
import {accessibilityFlag} from '../support/find-chromium.ts';
import {Keyboard} from '../support/keyboard.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';
import {arriveAtSupport, open, section} from '../support/support-page.ts';

const subject = 'Two files say more than words';
const log = Buffer.alloc(300_000, 'line\n');
let demo: Demo;
let browser: Browser;
let token: string;
let ticketId: string;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(accessibilityFlag), Demo.start());
  const response = await fetch(`${demo.url}/token?persona=admin&data-center=eu`);
  ({token} = (await response.json()) as {token: string});
  const uploads = new UploadClient(demo.backends.eu, token);
  const draft = exampleDraft({dataCenter: 'eu', subject, uploads: [await uploads.upload(log, 'sync.log')]});
  const {body} = await postTicket(demo.backends.eu, token, draft);
  ticketId = body.id;
  const reply = {text: 'And one more.', uploads: [await uploads.upload('hello', 'page.html')]};
  await postReply(demo.backends.eu, token, ticketId, reply);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

it('Support downloads the files of a ticket and of its messages, by mouse or keyboard', async () => {
  const visitor = await arriveAtSupport(browser, demo, 'viewer', {viewport: {width: 1280, height: 800}, subject});
  const {page} = visitor;
  await open(visitor, subject);
  const said = section(visitor, 'Conversation');
  const [first] = await Promise.all([
    page.waitForEvent('download'),
    said.getByRole('button', {name: 'Download sync.log, text/plain, 293 kB'}).click(),
  ]);
  assert.equal(first.suggestedFilename(), 'sync.log');
  assert.ok((await readFile(await first.path())).equals(log));
  await said.getByRole('status').getByText('sync.log was downloaded.').waitFor();

  const keyboard = new Keyboard(page);
  await keyboard.goTo('button', 'Download page.html, text/plain, 1 kB');
  const [second] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  // By what it holds, and not as its sender called it.
  assert.equal(second.suggestedFilename(), 'page.html.txt');
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

it('Support is told at once that the partner has closed the ticket, and who it was', async () => {
  const visitor = await arriveAtSupport(browser, demo, 'viewer', {viewport: {width: 1280, height: 800}, subject});
  await open(visitor, subject);
  await changeStatus(demo.backends.eu, token, ticketId, 'closed');
  const sentence = 'Petra Probe (partner) changed the status from Open to Closed.';
  await section(visitor, 'Audit trail').getByText(sentence).waitFor();
  await visitor.page.getByRole('status').filter({hasText: sentence}).waitFor();
  await visitor.leave();
});
