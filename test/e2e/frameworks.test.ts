import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {customerEmail, DemoVisitor, launchBrowser, ticket} from '../support/demo-visitor.ts';
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

for (const [name, path] of [
  ['React', '/pages/react.html'],
  ['Vue', '/pages/vue.html'],
] as const) {
  describe(`a component of ${name}`, () => {
    it('mounts, unmounts and mounts one widget, and tells each event once', async () => {
      const visitor = await DemoVisitor.arrive(browser, demo);
      const {page} = visitor;
      const said = page.getByRole('status');
      await visitor.openForm(path);
      await said.getByText('opened', {exact: true}).waitFor();
      await page.getByRole('button', {name: 'Other side'}).click();
      assert.equal(await page.locator('partner-support-widget').getAttribute('position'), 'bottom-start');
      await visitor.panel.waitFor();
      // The panel may lie over it.
      await page.getByRole('button', {name: 'Unmount'}).press('Enter');
      await said.getByText('opened, closed', {exact: true}).waitFor();
      assert.equal(await page.locator('partner-support-widget').count(), 0);
      await page.getByRole('button', {name: 'Mount', exact: true}).click();
      assert.equal(await page.locator('partner-support-widget').count(), 1);

      const before = visitor.sentTo(demo.backends.eu).length;
      await visitor.launcher.click();
      await visitor.panel.getByRole('tab', {name: 'Add Ticket'}).click();
      await visitor.fill({...ticket, [customerEmail]: 'admin@nordwind.example'});
      await visitor.submit.click();
      const number = await visitor.received();
      await said.getByText(`opened, closed, opened, created ${number}`, {exact: true}).waitFor();
      const asked = visitor
        .sentTo(demo.backends.eu)
        .slice(before)
        .map((request) => request.method() + new URL(request.url()).pathname);
      assert.equal(asked.filter((what) => what === 'POST/v1/tickets').length, 1);
      assert.deepEqual(visitor.complaints, []);
      await visitor.leave();
    });
  });
}
