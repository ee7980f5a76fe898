import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {readConfig} from '../../src/backend/config.ts';
import {deskFileSchema} from '../../src/backend/forwarding/zoho-desk/desk-settings.ts';
import {createTestIssuer} from '../support/test-issuer.ts';

const {keys} = createTestIssuer();
const readme = await readFile('README.md', 'utf8');

describe('README', () => {
  it('names all that a backend needs to start', () => {
    const [, command] = /^```sh\n(REGION=[^]*?)npm run backend\n```/m.exec(readme)!;
    const variables = [...command!.matchAll(/([A-Z_]+)=('[^']*'|\S+)/g)].map(([, name, value]) => [
      name,
      // What everybody has to fill in.
      value!
        .replaceAll("'", '')
        .replace(/"keys": \[.*?\]/, `"keys": ${JSON.stringify(keys)}`)
        .replace('…', 'localhost/name'),
    ]);
    const {region, port, issuers} = readConfig(Object.fromEntries(variables) as Record<string, string>);
    assert.deepEqual([region, port, issuers.length], ['eu', 4102, 1]);
  });

  it('shows a file of help desks as it can be', () => {
    const [, file] = /^```json\n(\{\n {2}"desks"[^]*?)```/m.exec(readme)!;
    assert.deepEqual(Object.keys(deskFileSchema.parse(JSON.parse(file!)).desks), ['us']);
  });
});
