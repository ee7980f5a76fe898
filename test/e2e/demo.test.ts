import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {promisify} from 'node:util';
import {decodeJwt} from 'jose';
import type {Browser} from 'playwright-core';
import {dataLocation} from '../../src/backend/database/embedded-postgres/data-location.ts';
import {DemoVisitor, launchBrowser, ticket} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';
import {storedTickets} from '../support/stored-tickets.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  demo = await Demo.start({asNew: true});
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('the store’s tokens', () => {
  const ask = async (query: string) => {
    const response = await fetch(`${demo.url}/token?${query}`);
    const body = (await response.json()) as {token?: string; title?: string};
    return {status: response.status, ...body};
  };

  it('say who asks, for which data center, for ten minutes', async () => {
    const {token} = await ask('persona=member&data-center=jp');
    const {iat, exp, ...claims} = decodeJwt(token!);
    assert.equal(exp! - iat!, 600);
    assert.deepEqual(claims, {
      iss: demo.url,
      aud: 'partner-support-com',
      sub: '700000002',
      partner: '20100000001',
      name: 'Milo Muster',
      email: 'milo.muster@example-partner.example',
      dc: 'jp',
      access: true,
    });
  });

  for (const [query, status, sentence] of [
    ['persona=nobody&data-center=eu', 400, /persona must be one of admin/],
    ['persona=__proto__&data-center=eu', 400, /persona must be one of admin/],
    ['data-center=eu', 400, /persona must be one of admin/],
    ['persona=admin&data-center=sa', 400, /data-center must be one of us/],
    ['persona=admin&data-center=za', 404, /No backend takes tickets for South Africa/],
  ] as const) {
    it(`are refused with a plain sentence for ${query}`, async () => {
      const answer = await ask(query);
      assert.equal(answer.status, status);
      assert.equal(answer.token, undefined);
      assert.match(answer.title!, sentence);
    });
  }

  it('are for no other page', async () => {
    const response = await fetch(`${demo.url}/token?persona=admin&data-center=eu`, {
      headers: {origin: 'https://elsewhere.example'},
    });
    assert.equal(response.status, 403);
  });
});

describe('the page for QA', () => {
  it('shows a new ticket without a reload, in its region and marked', async () => {
    const watcher = await DemoVisitor.arrive(browser, demo);
    await watcher.visit('/pages/backends.html');
    const europe = watcher.page.getByRole('region', {name: 'Europe'});
    await europe.getByText('No tickets yet.').waitFor();
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.openForm('/pages/store-eu.html');
    await visitor.fill({...ticket, Subject: 'Watched as it comes', ZUID: '740001111'});
    await visitor.submit.click();
    const number = await visitor.received();
    const row = europe.getByRole('listitem').filter({hasText: number});
    await row.getByText('New', {exact: true}).waitFor();
    assert.match(await row.innerText(), /Watched as it comes[\s\S]*ZUID 740001111[\s\S]*Petra Probe/);
    await watcher.page.getByRole('region', {name: 'International'}).getByText('No tickets yet.').waitFor();
    await Promise.all([visitor.leave(), watcher.leave()]);
  });

  it('stops and starts a backend', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.visit('/pages/backends.html');
    const com = visitor.page.getByRole('region', {name: 'International'});
    await com.getByRole('button', {name: 'Stop'}).click();
    await com.getByText('Stopped').waitFor();
    await assert.rejects(fetch(`${demo.backends.com}/v1/meta`));
    await com.getByRole('button', {name: 'Start'}).click();
    await com.getByText('Running').waitFor();
    assert.equal((await fetch(`${demo.backends.com}/v1/meta`)).status, 200);
    await visitor.leave();
  });
});

describe('starting and ending', () => {
  it('a second start on busy ports says so, and starts nothing', async () => {
    const second = await Demo.launch({port: Number(new URL(demo.url).port)});
    assert.equal(await second.ended, 1);
    assert.match(second.output, /^Port \d+ is in use, perhaps by a demo that already runs\./);
    assert.equal(second.output.trim().split('\n').length, 1);
  });

  it('a second start on the same data says so', async () => {
    const second = await Demo.launch({dataFolder: demo.dataFolder});
    assert.equal(await second.ended, 1);
    assert.equal(second.output.trim().split('\n').length, 1, second.output);
  });

  it('the data is not emptied under a demo that runs', async () => {
    const {stderr, code} = await reset(demo.dataFolder);
    assert.equal(code, 1);
    assert.match(stderr, /^Nothing was deleted\./);
    assert.notEqual((await storedTickets(demo)).eu.length, 0);
  });

  it('Ctrl-C ends everything, PostgreSQL included, and the data is there after a restart, until it is emptied', async () => {
    const first = await Demo.start();
    const postgres = await postgresOf(first);
    const visitor = await DemoVisitor.arrive(browser, first);
    await visitor.openForm('/pages/store-com.html');
    await visitor.fill({...ticket, ZOID: '74822955'});
    await visitor.submit.click();
    const number = await visitor.received();
    await visitor.leave();
    assert.equal(await first.stop(), 0);
    await gone(postgres);
    for (const url of [first.url, first.backends.com, first.backends.eu]) await assert.rejects(fetch(url));

    const {dataFolder} = first;
    const second = await Demo.start({dataFolder});
    assert.deepEqual(
      (await storedTickets(second)).com.map((each) => each.number),
      [number],
    );
    await second.stop();

    assert.equal((await reset(dataFolder)).code, 0);
    const third = await Demo.start({dataFolder});
    assert.deepEqual(await storedTickets(third), {com: [], eu: []});
    await third.stop();
  });
});

async function reset(folder: string): Promise<{code: number; stderr: string}> {
  const env = {...process.env, DEMO_DATA: folder};
  try {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'demo/reset.ts'], {env});
    return {code: 0, stderr: ''};
  } catch (error) {
    return error as {code: number; stderr: string};
  }
}

/** Resolves when there is no process `pid`: the system takes a moment to clear away what has ended. */
async function gone(pid: number): Promise<void> {
  try {
    for (;;) {
      process.kill(pid, 0);
      await nextTurn();
    }
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, 'ESRCH');
  }
}

/** The process of a demo's PostgreSQL, which writes its id into its folder. */
async function postgresOf({dataFolder}: Demo): Promise<number> {
  const file = await readFile(join(dataLocation(dataFolder).cluster, 'postmaster.pid'), 'utf8');
  return Number(file.split('\n')[0]);
}
