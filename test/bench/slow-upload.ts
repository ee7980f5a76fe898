import {createHash} from 'node:crypto';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {startFaultProxy, type FaultProxy} from '../support/fault-proxy.ts';
import {queryRows} from '../support/query-rows.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {temporaryFolder} from '../support/test-postgres.ts';
import type {Report, Table} from './benchmark.ts';
import {round} from './figures.ts';
import {numberOption} from './number-option.ts';
import {startWidgetPage} from './widget-page.ts';

const partner = '20105462640';
const mebibyte = 1024 * 1024;
const size = 20 * mebibyte;
const name = 'log.txt';
/** Where the line breaks: within the first chunk, near the end of one, and right after the beginning of one. */
const cuts = [0.37 * mebibyte, 7.93 * mebibyte, 16.06 * mebibyte];
/** At most a chunk for each cut. */
const mostTwice = cuts.length * mebibyte;

/**
 * A file of 20 MiB, sent by the form over a line of 400 kbit/s that breaks three times: seven minutes.
 * `--kbit 4000` for another line.
 */
export async function slowUpload(options: readonly string[]): Promise<Report> {
  const kbit = numberOption(options, 'kbit', 400);
  const issuer = createTestIssuer();
  const place = await startWidgetPage(issuer);
  const backend = await startTestBackend({region: 'eu', issuer, allowedOrigins: [place.origin]});
  const proxy = await startFaultProxy(backend.url);
  proxy.line.set({cuts, bytesPerSecond: (kbit * 1000) / 8});
  try {
    const page = await place.browser.newPage();
    await page.goto(place.urlFor(partner, proxy.url));
    const file = incompressible(size);
    const path = join(temporaryFolder(), name);
    await writeFile(path, file);
    const start = performance.now();
    await attach(page, path, kbit);
    const seconds = (performance.now() - start) / 1000;
    const isSame = hashOf(await storedFile(backend)).equals(hashOf(file));
    const twice = proxy.line.received - size;
    return {
      tables: [tableOf({kbit, seconds, isSame, twice, proxy})],
      broken: [
        ...(twice > mostTwice ? [`${twice} bytes were sent twice, not ${mostTwice} at most.`] : []),
        ...(isSame ? [] : ['What was stored is not what was sent.']),
      ],
    };
  } finally {
    await place.stop();
    await proxy.stop();
    await backend.stop();
  }
}

/** Resolves when the form says that the file is attached. */
async function attach(page: Page, path: string, kbit: number): Promise<void> {
  await page.getByRole('button', {name: 'Partner Support', exact: true}).click();
  await page.getByRole('tab', {name: 'Add Ticket'}).click();
  await page.locator('input[type=file]').setInputFiles(path);
  // Three times as long as the line needs, and a while for the client to notice each break.
  const timeout = ((size * 8) / kbit) * 3 + 60_000;
  await page.getByRole('listitem').filter({hasText: name}).getByText('Attached').waitFor({timeout});
}

/** Text, each line another: a chunk in the wrong place would show. */
function incompressible(bytes: number): Buffer {
  const lines: string[] = [];
  for (let line = 0, length = 0; length < bytes; line++) {
    const text = `${createHash('sha256').update(String(line)).digest('hex')}\n`;
    lines.push(text);
    length += text.length;
  }
  return Buffer.from(lines.join('')).subarray(0, bytes);
}

async function storedFile({files, ...backend}: TestBackend): Promise<Buffer> {
  const parts = await queryRows(backend, 'select storage_key from upload_parts order by start');
  const chunks: Buffer[] = [];
  for (const {storage_key: key} of parts) {
    chunks.push(Buffer.from(await files.get(String(key))));
  }
  return Buffer.concat(chunks);
}

function hashOf(buffer: Buffer): Buffer {
  return createHash('sha256').update(buffer).digest();
}

interface Outcome {
  readonly kbit: number;
  readonly seconds: number;
  readonly isSame: boolean;
  readonly twice: number;
  readonly proxy: FaultProxy;
}

function tableOf({kbit, seconds, isSame, twice, proxy}: Outcome): Table {
  const requests = proxy.seen.filter(({path}) => path.includes('/uploads'));
  const count = (method: string) => requests.filter((request) => request.method === method).length;
  const ideal = (size * 8) / (kbit * 1000);
  return {
    title: `A file of ${size} bytes over ${kbit} kbit/s, with ${cuts.length} breaks`,
    columns: ['', 'figure', 'budget'],
    rows: [
      ['bytes sent', proxy.line.received, ''],
      ['bytes sent twice', twice, mostTwice],
      ['requests', requests.length, ''],
      ...['POST', 'PATCH', 'HEAD'].map((method) => [`  ${method}`, count(method), '']),
      ['seconds', round(seconds), ''],
      ['seconds that the line alone needs', round(ideal), ''],
      ['stored as it was sent', isSame ? 'yes' : 'no', 'yes'],
    ],
  };
}
