import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Region} from '../../src/contract/data-centers.ts';
import type {TestBackend} from '../support/test-backend.ts';
import {exampleSubscriptions} from './example-subscriptions.ts';
import {newestTicket, startMailBackend} from './mail-backend.ts';
import {comAddress, euAddress, sendMail} from './mail-client.ts';
import {runSql} from './run-sql.ts';

const regions: readonly (readonly [
  region: Region,
  address: string,
  dataCenters: readonly (readonly [name: string, id: string])[],
])[] = [
  [
    'com',
    comAddress,
    [
      ['South Africa', 'za'],
      ['Canada', 'ca'],
    ],
  ],
  ['eu', euAddress, [['United Kingdom', 'uk']]],
];

for (const [region, to, dataCenters] of regions) {
  describe(`A mail to ${to} for a data center that works by e-mail alone`, () => {
    let backend: TestBackend;
    before(async () => {
      backend = await startMailBackend({region});
      await runSql(backend.databaseUrl, exampleSubscriptions);
    });
    after(() => backend.stop());

    for (const [name, id] of dataCenters) {
      it(`becomes a ticket with all that is promised (${name})`, async () => {
        const text = [
          'Product: Zoho CRM',
          `Data center: ${name}`,
          "Customer's primary email address: admin@large.example",
          'Issue: It fails.',
        ].join('\n');
        assert.equal((await sendMail(backend.smtpPort, {to, text})).code, 250);
        const {dataCenter, number, severity, commitments} = await newestTicket(backend, region);
        assert.deepEqual(
          [dataCenter, number.split('-')[0], severity, commitments.length],
          [id, region.toUpperCase(), 's1-critical', 3],
        );
      });
    }
  });
}
