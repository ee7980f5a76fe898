import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {buildWidget} from '../../demo/server/builds.ts';
import {apiChanges, describeChange, sizeChanges} from '../../release/compare-records.ts';
import {shapeOf} from '../../release/exported-types.ts';
import {findUntold} from '../../release/find-untold.ts';
import {readBuild} from '../../release/read-build.ts';
import {readRecord, recordNow, type ReleaseRecord} from '../../release/release-record.ts';

describe('The package', () => {
  it('is published with its provenance, and not without the repository that npm compares it with', async () => {
    const text = await readFile('package.json', 'utf8');
    const {
      private: kept,
      repository,
      publishConfig,
    } = JSON.parse(text) as {
      private?: boolean;
      repository?: unknown;
      publishConfig: object;
    };
    assert.deepEqual(publishConfig, {access: 'public', provenance: true});
    assert.ok(kept || repository, 'CONTRIBUTING, "Release", says what is missing.');
  });
});

describe('Since the last release', () => {
  let now: ReleaseRecord;
  before(async () => {
    await buildWidget();
    now = await recordNow(await readBuild());
  });

  it('the changelog tells all that was removed or changed of the API', async () => {
    const untold = findUntold(apiChanges(await readRecord(), now), await readFile('CHANGELOG.md', 'utf8'));
    assert.deepEqual(untold.map(describeChange), []);
  });

  it('CI prints what became of sizes and API', async () => {
    const args = ['--import', 'tsx', 'release/tell-changes.ts'];
    const {stdout} = await promisify(execFile)(process.execPath, args);
    const record = await readRecord();
    assert.ok(stdout.startsWith(`Since ${record.version}:`), stdout);
    for (const line of sizeChanges(record, now)) assert.ok(stdout.includes(line), line);
    assert.match(await readFile('.ci/run', 'utf8'), /^npm run release:diff$/m);
  });

  it('what pages name is known by its kind', () => {
    for (const what of [
      'attribute theme',
      'property theme',
      'method open',
      'event partner-support-opened',
      'slot launcher',
      'part panel',
      'CSS property --partner-support-accent',
      'entry ./loader.js',
      'type Prefill',
      'type ./react PartnerSupportWidgetProps',
      'type ./vue PartnerSupportWidgetProps',
      'type ./svelte PartnerSupportWidgetProps',
    ])
      assert.ok(what in now.api, what);
    assert.equal(now.api['method showTicket'], '(id: string) => Promise<boolean>');
    assert.equal(now.api['type PartnerSupportReplySentEvent'], '{readonly ticketId: string;}');
    assert.match(now.api['type SupportErrorKind']!, /'signed_out' \| /);
    assert.equal(now.api['type DataCenterId'], "'us' | 'eu' | 'in' | 'au' | 'jp' | 'za' | 'ca' | 'uk'");
    assert.match(now.api['type RequestType']!, /^'technical-support' \| 'payments-renewal' \| /);
  });

  it('a type is known by its shape, whatever its comments say', () => {
    const source = `
/** Of a {page}. */
export interface OneAndMore {}
export interface One<T extends string = string> {
  /** A } in words. */
  readonly value: T;
  // Nothing.
  readonly of?: {deep: string};
}
export type Two =
  | 'a'
  | {b: string; c: number};
export type Three = string;`;
    assert.equal(
      shapeOf(source, 'One'),
      '<T extends string = string> { readonly value: T; readonly of?: {deep: string}; }',
    );
    assert.equal(shapeOf(source, 'Two'), "'a' | {b: string; c: number}");
    assert.equal(shapeOf(source, 'Three'), 'string');
    const event = 'export class One extends Event {\n  readonly of: {deep: string};\n  readonly a?: string;\n}';
    assert.equal(shapeOf(event, 'One'), '{readonly of: {deep: string}; readonly a?: string;}');
    assert.throws(() => shapeOf(source, 'Four'), /no declaration of Four/);
  });
});

describe('A type made of a list', () => {
  const listing = (list: string, type: string) =>
    shapeOf(`export const list = ${list} as const;\nexport type One = ${type};`, 'One');

  it('is known by the values, so that one that goes is told', () => {
    assert.equal(listing("[\n  'a',\n  'b',\n]", '(typeof list)[number]'), "'a' | 'b'");
    assert.equal(
      listing("[\n  {id: 'a', name: 'A'},\n  {id: 'b', name: 'B'},\n]", "(typeof list)[number]['id']"),
      "'a' | 'b'",
    );
    assert.equal(listing("['a']", '(typeof other)[number]'), '(typeof other)[number]');
  });
});

describe('Two records', () => {
  const old: ReleaseRecord = {
    version: '1.0.0',
    sizes: {loader: 700, panel: 900, words: 10},
    api: {'attribute theme': "'dark'", 'method open': '() => void', 'part foot': ''},
  };
  const next: ReleaseRecord = {
    version: '1.0.0',
    sizes: {loader: 690, panel: 950, words: 10},
    api: {'attribute theme': "'dark' | 'light'", 'method open': '() => void', 'slot launcher': ''},
  };
  const changes = apiChanges(old, next);
  const untold = (changelog: string) => findUntold(changes, changelog).map(({what}) => what);

  it('differ by what was removed, changed and added', () => {
    assert.deepEqual(changes.map(describeChange), [
      'removed: part foot',
      "changed: attribute theme, 'dark' → 'dark' | 'light'",
      'added: slot launcher',
    ]);
    assert.deepEqual(apiChanges(old, old), []);
  });

  it('differ by what is larger and what is smaller', () => {
    assert.deepEqual(sizeChanges(old, next), ['loader: 700 → 690 bytes (−10)', 'panel: 900 → 950 bytes (+50)']);
  });

  it('are told by lines under Changed and Removed of what is not released, by the name as code', () => {
    const told =
      '# Changelog\n\n## Unreleased\n\n### Changed\n\n- The attribute `theme` can be light.\n\n### Removed\n\n- The part `foot`.\n';
    assert.deepEqual(untold(told), []);
    assert.deepEqual(untold(`${told}\n## 1.0.0\n`), []);
  });

  it('are not told by a release before, by what was added, or by another name', () => {
    const both = ['part foot', 'attribute theme'];
    assert.deepEqual(untold('## Unreleased\n\n## 1.0.0\n\n### Changed\n\n- `theme`, `foot`\n'), both);
    assert.deepEqual(untold('## Unreleased\n\n### Added\n\n- `theme`, `foot`\n'), both);
    assert.deepEqual(untold('## Unreleased\n\n### Removed\n\n- foot and `themes`\n'), both);
  });

  it('know a method by its name, whatever it takes', () => {
    const gone = apiChanges(old, {...old, api: {'attribute theme': "'dark'", 'part foot': ''}});
    assert.deepEqual(findUntold(gone, '## Unreleased\n\n### Removed\n\n- `open(view?)`\n'), []);
    assert.equal(findUntold(gone, '').length, 1);
  });

  it('are told by their kind as well: a part is no method of the same name', () => {
    const kinds = ['part close', 'method close', 'slot launcher', 'CSS property --partner-support-line'];
    const gone = apiChanges({...old, api: Object.fromEntries(kinds.map((what) => [what, '']))}, {...old, api: {}});
    const told = (items: string) =>
      findUntold(gone, `## Unreleased\n\n### Removed\n\n${items}\n`).map(({what}) => what);
    assert.deepEqual(told('- `close()` resolves sooner. `launcher` takes a list.'), [kinds[0], kinds[2], kinds[3]]);
    assert.deepEqual(told('- The parts `head` and `close`, and the CSS\n  properties `--partner-support-line`.'), [
      kinds[1],
      kinds[2],
    ]);
  });
});
