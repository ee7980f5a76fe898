import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {build, createServer} from 'vite';
import type {Browser} from 'playwright-core';
import {version} from '../../src/widget/version.ts';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {installPackage, linkPackages, typeCheck} from '../support/empty-project.ts';
import {findFreePorts} from '../support/find-free-ports.ts';
import {packPackage, type PackedPackage} from '../support/pack-package.ts';
import {serveFolder} from '../support/serve-folder.ts';
import {hasSideEffects, mayHaveSideEffects} from '../support/side-effects.ts';
import {startTogether} from '../support/start-together.ts';
import {temporaryFolder} from '../support/test-postgres.ts';

let packed: PackedPackage;
let project: string;
let browser: Browser;
before(async () => {
  [packed, browser] = await startTogether(packPackage(temporaryFolder()), launchBrowser());
  project = temporaryFolder();
  await installPackage(packed.tarball, project);
});
after(() => browser?.close());

const installed = (path: string) => join(project, 'node_modules/partner-support-widget', path);
const described = async () =>
  JSON.parse(await readFile(installed('package.json'), 'utf8')) as {version: string; sideEffects: string[]};
const scripts = () => packed.files.filter((path) => /\.m?js$/.test(path));

describe('The package', () => {
  it('holds what ships, and nothing that was not asked for', () => {
    const expected =
      /^(?:dist\/(?:[\w-]+|chunks\/[\w-]+)\.js(?:\.map)?|dist\/types\/(?:widget|contract)\/[\w/.-]+\.d\.ts|dist\/(?:integrity\.json|THIRD-PARTY\.md|server\.mjs(?:\.map)?))$/;
    assert.deepEqual(packed.files.filter((path) => !expected.test(path)).toSorted(), [
      'ACCESSIBILITY.md',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'package.json',
      'vscode.html-custom-data.json',
    ]);
    for (const path of ['dist/loader.js', 'dist/partner-support-widget.js', 'dist/types/widget/index.d.ts'])
      assert.ok(packed.files.includes(path), path);
  });

  it('has a source map beside each script of ours, with no source of the backend', async () => {
    for (const path of scripts()) {
      if (path.includes('rolldown-runtime')) continue;
      const map = JSON.parse(await readFile(installed(`${path}.map`), 'utf8')) as Record<string, string[]>;
      const {sources, sourcesContent} = map;
      assert.equal(sources!.length, sourcesContent!.length, path);
      for (const source of sources!) assert.match(source, /\/(?:src\/(?:widget|contract)|node_modules)\//, path);
    }
  });

  it('has declarations of what its entries reach alone, without a package that is not there', async () => {
    const types = packed.files.filter((path) => path.endsWith('.d.ts'));
    for (const path of types) {
      const text = await readFile(installed(path), 'utf8');
      for (const [, specifier] of text.matchAll(/^(?:import|export)\s(?:[^;']*\sfrom\s)?'([^']+)'/gm))
        assert.match(specifier!, /^\..*\.js$|^(?:react|vue|svelte\/elements)$/, path);
    }
    assert.ok(!types.some((path) => path.includes('/elements/')), types.join('\n'));
  });

  it('has the notices of the packages that its scripts hold', async () => {
    const notices = await readFile(installed('dist/THIRD-PARTY.md'), 'utf8');
    for (const name of ['lit', 'idb', 'zod', 'tus-js-client', 'ky', '@floating-ui/dom']) {
      const [, notice = ''] = notices.split(`\n## ${name} - `);
      assert.match(notice.split('\n## ')[0]!, /Copyright[^]+"?AS IS"?/i, name);
    }
  });

  it('has all that its README, changelog and report of accessibility link to', async () => {
    for (const from of ['README.md', 'CHANGELOG.md', 'ACCESSIBILITY.md'])
      for (const [, target] of (await readFile(installed(from), 'utf8')).matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        assert.ok(packed.files.includes(target!), `${from} links to ${target}`);
  });

  it('says its version everywhere', async () => {
    assert.equal((await described()).version, version);
    assert.ok((await readFile(installed('dist/loader.js'), 'utf8')).includes(version));
  });

  it('names those of its scripts that do something by being imported', async () => {
    const {sideEffects} = await described();
    for (const path of scripts()) {
      const does = await hasSideEffects(installed(path));
      assert.equal(mayHaveSideEffects(sideEffects, path), does, path);
    }
  });

  it('is in order for publint', () => check('publint', 'run', packed.tarball, '--strict'));

  it('has types that are right for attw', () =>
    check('attw', packed.tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'));
});

describe('Who installs it', () => {
  it('gets one package', async () => {
    const lock = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8')) as {packages: object};
    assert.deepEqual(Object.keys(lock.packages), ['', 'node_modules/partner-support-widget']);
  });

  it('may import it on a server, and gets the same names', async () => {
    const names = 'console.log(Object.keys(await import("partner-support-widget")).join(), typeof HTMLElement)';
    assert.equal(await onServer(names), 'PartnerSupportWidget undefined\n');
  });

  it('gets the element itself where a test brings a DOM along', async () => {
    const dom =
      'globalThis.HTMLElement = class {}; globalThis.customElements = {get() {}, define: (name) => console.log(name)};';
    const kind =
      'console.log((await import("partner-support-widget")).PartnerSupportWidget.prototype instanceof HTMLElement)';
    assert.equal(await onServer(dom + kind), 'partner-support-widget\ntrue\n');
  });

  it('opens it from a build by Vite', async () => {
    await build({root: project, configFile: false, logLevel: 'silent'});
    const server = await serveFolder(join(project, 'dist'));
    await opens(server.url, '/index.html');
    await server.stop();
  });

  it('opens it from Vite’s server', async () => {
    const port = await findFreePorts(1);
    const server = await createServer({
      root: project,
      configFile: false,
      logLevel: 'silent',
      server: {port, strictPort: true, hmr: false},
    });
    await server.listen();
    await opens(`http://localhost:${port}`, '/index.html');
    await server.close();
  });

  it('opens it from its files beside a plain page', async () => {
    const page = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title>
      <script src="node_modules/partner-support-widget/dist/loader.js" defer data-data-center="eu"></script>`;
    await writeFile(join(project, 'plain.html'), page);
    const server = await serveFolder(project);
    const visitor = await DemoVisitor.arrive(browser, server);
    await opensFor(visitor, '/plain.html', 'Add Ticket');
    await server.stop();
  });

  for (const module of ['esnext', 'nodenext'] as const) {
    it(`is told of mistakes by the compiler (${module})`, async () => {
      const resolution = module === 'esnext' ? ['--moduleResolution', 'bundler'] : [];
      assert.equal(await typeCheck(project, 'main.ts', '--module', module, ...resolution), '');
    });
  }

  it('has the tag’s types in React, Vue and Svelte', async () => {
    await linkPackages(project, 'react', '@types/react', 'csstype', 'vue', '@vue', 'svelte');
    const options = ['--module', 'nodenext', '--jsx', 'react-jsx', '--skipLibCheck'];
    for (const file of ['react.tsx', 'vue.ts', 'svelte.ts'])
      assert.equal(await typeCheck(project, file, ...options), '');
  });
});

/** What a module of the project prints in Node. */
async function onServer(code: string): Promise<string> {
  return (await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {cwd: project})).stdout;
}

/** The tab has the name that the project's own script gives it. */
async function opens(url: string, path: string): Promise<void> {
  await opensFor(await DemoVisitor.arrive(browser, {url}), path, 'New case');
}

async function opensFor(visitor: DemoVisitor, path: string, tab: string): Promise<void> {
  await visitor.visit(path);
  await visitor.launcher.click();
  await visitor.panel.getByRole('tab', {name: tab}).click();
  await visitor.panel.getByRole('tab', {name: tab, selected: true}).waitFor();
  await visitor.panel.getByRole('tabpanel', {name: tab}).waitFor();
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
}

/** A tool of `node_modules` that fails with what it has found. */
async function check(program: string, ...args: readonly string[]): Promise<void> {
  await promisify(execFile)(resolve('node_modules/.bin', program), args).catch(
    ({stdout, stderr}: {stdout: string; stderr: string}) => assert.fail(stdout + stderr),
  );
}
