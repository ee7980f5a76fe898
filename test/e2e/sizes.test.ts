import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {buildWidget} from '../../demo/server/builds.ts';
import {budgets} from '../../release/budgets.ts';
import {lowerLimits} from '../../release/lower-limits.ts';
import {putSizes} from '../../release/put-sizes.ts';
import {readBuild, toFile, type BuiltFile} from '../../release/read-build.ts';
import {overspent, weighBuild, weighOpenings} from '../../release/weigh-build.ts';
import {launchBrowser} from '../support/demo-visitor.ts';
import {PlainPage, widgetHost} from '../support/plain-page.ts';

let files: readonly BuiltFile[];
let browser: Browser;
before(async () => {
  await buildWidget();
  browser = await launchBrowser();
  files = await readBuild();
});
after(() => browser?.close());

it('What must be is what was agreed, whatever is reached', () => {
  const agreed = {loader: 700, 'eager module': 3_000, 'first opening': 40_000};
  assert.deepEqual(Object.fromEntries(Object.entries(budgets).map(([name, {must}]) => [name, must])), agreed);
});

describe('What is fetched', () => {
  it('keeps within the limits of its budgets', () => {
    assert.deepEqual(overspent(weighBuild(files)), []);
  });

  it('keeps what was gained: npm run sizes lowers the limits', () => {
    assert.deepEqual(lowerLimits(budgets, weighBuild(files)), budgets);
  });

  it('stands in README as it is: npm run sizes writes it', async () => {
    const readme = await readFile('README.md', 'utf8');
    assert.equal(await putSizes(readme, files), readme);
  });

  for (const [where, width] of [
    ['on a phone', 390],
    ['on a desktop', 1280],
  ] as const) {
    it(`is what a page asks for that opens the panel ${where}`, async () => {
      const {launcher, panel, asked, page} = await PlainPage.open(
        browser,
        `<script src="${widgetHost}/loader.js" defer data-locale="en"></script>`,
      );
      await page.setViewportSize({width, height: 800});
      await launcher.waitFor();
      const [loader, eager] = weighBuild(files).map(pathsOf);
      assert.deepEqual(asked, [...loader!, ...eager!]);
      await launcher.click();
      await panel.getByRole('tab', {name: 'Requests'}).waitFor();
      await page.waitForLoadState('networkidle');
      const {spent} = weighOpenings(files).find(({locale}) => locale === 'en')!;
      assert.deepEqual(asked.toSorted(), [...loader!, ...pathsOf(spent)].toSorted());
      await page.close();
    });
  }
});

describe('Weighing a build', () => {
  const code = (text: string, ...imports: string[]) =>
    `${imports.map((path) => `import"${path}";`).join('')}console.log(${JSON.stringify(text)})`;
  const made = [
    toFile('loader.js', code('loader')),
    toFile('partner-support-widget.js', code('eager')),
    toFile('chunks/psw-panel-AB-_34.js', code('panel', './shared-123456.js')),
    toFile('chunks/shared-123456.js', code('shared')),
    toFile('chunks/later-123456.js', code('later', './psw-panel-AB-_34.js')),
    toFile('chunks/en-123456.js', code('words')),
    toFile('chunks/de-123456.js', code('Wörter, die mehr sind', './shared-123456.js')),
  ];

  it('counts what is imported for certain once, with the longest words, and nothing that comes later', () => {
    const opening = weighBuild(made).at(-1)!;
    assert.deepEqual(
      opening.files.map(({name}) => name),
      ['partner-support-widget', 'psw-panel', 'de', 'shared'],
    );
    assert.equal(
      opening.brotli,
      opening.files.reduce((sum, {brotli}) => sum + brotli, 0),
    );
  });

  it('says what is beyond a limit, and by how many bytes', () => {
    const spent = weighBuild(made);
    const strict = {...budgets, loader: {must: 1, limit: spent[0]!.brotli - 2}};
    assert.deepEqual(overspent(spent, strict), [`loader: ${spent[0]!.brotli} bytes after brotli, 2 too many`]);
  });

  it('lowers a limit to what must be, or to some bytes above what was reached, and raises none', () => {
    const spent = weighBuild(made);
    const lower = (must: number, limit: number) => lowerLimits({...budgets, loader: {must, limit}}, spent).loader.limit;
    const {brotli} = spent[0]!;
    assert.equal(lower(1, 1_000), brotli + 16);
    assert.equal(lower(500, 1_000), 500);
    assert.equal(lower(1, brotli - 5), brotli - 5);
  });

  it('does not take a build for whole that lacks the panel', () => {
    assert.throws(() => weighBuild(made.filter(({role}) => role !== 'panel')), /No file is the panel/);
  });
});

function pathsOf({files: fetched}: {files: readonly BuiltFile[]}): string[] {
  return fetched.map(({path}) => path);
}
