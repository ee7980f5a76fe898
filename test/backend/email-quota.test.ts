import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {exampleSupportSettings} from '../../src/backend/settings/support-settings.ts';
import {queryRows} from '../support/query-rows.ts';
import type {TestBackend} from '../support/test-backend.ts';
import {startMailBackend, ticketsOfAda} from './mail-backend.ts';
import {sendMail} from './mail-client.ts';

const log: string[] = [];
let backend: TestBackend;
before(async () => {
  const {priority} = exampleSupportSettings;
  const support = {...exampleSupportSettings, priority: {...priority, namedIdentifiersPerHour: 1}};
  backend = await startMailBackend({support, onLog: (line) => log.push(line)});
});
after(() => backend.stop());

const sendAbout = (customer: string) =>
  sendMail(backend.smtpPort, {
    attachments: [{filename: 'a.txt', content: 'Fine'}],
    text: `Product: Zoho CRM\nCustomer's primary email address: ${customer}\nIssue: It stops.`,
  });

it('A mail that names one customer too many waits at its server, is told why, and is no error of ours', async () => {
  assert.equal((await sendAbout('admin@one.example')).code, 250);
  const {code, text} = await sendAbout('admin@two.example');
  assert.deepEqual([code, text.slice(0, 5)], [451, '4.7.1']);
  assert.match(text, /different customers/);
  assert.equal((await ticketsOfAda(backend)).length, 1);
  assert.ok(log.some((line) => line.includes('"reason":"too_many_customers"')));
  assert.ok(!log.some((line) => line.includes('could not be kept')));
  const unused = `select name from uploads where ticket_id is null and state in ('open', 'finished')`;
  assert.deepEqual(await queryRows(backend, unused), []);
  assert.equal((await sendAbout('admin@one.example')).code, 250);
});
