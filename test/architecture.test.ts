import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {describe, it} from 'node:test';
import * as imports from './support/import-rules.ts';
import type {Rule} from './support/import-rules.ts';
import {readSources, toSource} from './support/read-sources.ts';
import * as texts from './support/text-rules.ts';

const sources = await readSources(['src', 'demo', 'docs', 'release', 'test']);

/** What must hold, the rule that says so, and small samples that break it: path and text. */
const rules: readonly (readonly [says: string, rule: Rule, ...samples: [path: string, text: string][]])[] = [
  [
    'the contract imports zod/mini and itself',
    imports.contractStandsAlone,
    ['src/contract/a.ts', "import 'ky';"],
    ['src/contract/a.ts', "import '../widget/b.ts';"],
  ],
  [
    'widget and backend never import each other',
    imports.roomsStayApart,
    ['src/widget/a.ts', "import '../backend/b.ts';"],
    ['src/backend/a.ts', "import type {B} from '../widget/b.ts';"],
  ],
  [
    'sources know neither demo nor tests',
    imports.sourcesIgnoreDemoAndTests,
    ['src/widget/a.ts', "import '../../demo/b.ts';"],
  ],
  [
    'inside the widget, imports point down',
    imports.widgetLayersPointDown,
    ['src/widget/elements/a.ts', "import '../index.ts';"],
    ['src/widget/state/a.ts', "import '../elements/b.ts';"],
    ['src/widget/styles/a.ts', "import '../state/b.ts';"],
    ['src/widget/i18n/a.ts', "import '../styles/b.ts';"],
    ['src/widget/storage/a.ts', "import type {B} from '../i18n/b.ts';"],
    ['src/widget/api/a.ts', "export {b} from '../storage/b.ts';"],
  ],
  ['no node: module runs in a page', imports.nodeStaysOutside, ['src/widget/a.ts', "import 'node:fs';"]],
  ['only the database room reaches PostgreSQL', imports.databaseIsOneRoom, ['src/backend/routes/a.ts', "import 'pg';"]],
  ['SQL stays in the database room', texts.sqlStaysInDatabase, ['src/backend/a.ts', 'query(`select id from tickets`)']],
  ['a page gets the small zod', imports.browsersGetTheSmallZod, ['src/widget/a.ts', "import {z} from 'zod';"]],
  ['import specifiers name a file', imports.specifiersNameFiles, ['src/widget/a.ts', "import './b';"]],
  [
    'what a page loads before anybody shows intent comes without any package',
    imports.eagerPartIsPlain('src/widget/index.ts'),
    ['src/widget/index.ts', "import {html} from 'lit';"],
  ],
  ['nothing is any', texts.noAny, ['src/backend/a.ts', 'let a: any;'], ['src/backend/a.ts', 'b as any;']],
  [
    'templates pass a strict content security policy',
    texts.templatesAreSafe,
    ['src/widget/a.ts', 'html`<p style="top: 0">`'],
    ['src/widget/a.ts', 'html`<p style=${styleMap({})}>`'],
    ['src/widget/a.ts', 'unsafeHTML(text)'],
  ],
  [
    'styles are logical, so that right-to-left pages come for free',
    texts.stylesAreLogical,
    ['src/widget/a.styles.ts', 'css`p { margin-left: 4px }`'],
    ['src/widget/a.styles.ts', 'css`p {\n  left: 4px;\n}`'],
    ['demo/styles/a.css', 'p { text-align: right }'],
  ],
  [
    'colours are tokens',
    texts.coloursAreTokens,
    ['src/widget/a.styles.ts', 'css`p { color: #fff }`'],
    ['demo/styles/a.css', 'p { color: rgb(0 0 0) }'],
  ],
  ['no file only passes on', texts.noBarrels, ['src/widget/a.ts', "export {b} from './b.ts';\n"]],
  ['files are short', texts.filesAreShort, ['src/widget/a.ts', 'a\n'.repeat(texts.longestFile + 1)]],
  ['names say what a file is about', texts.namesSayWhat, ['src/widget/utils.ts', '']],
  ['no test runs alone', texts.noLoneTests, ['test/a.test.ts', ['it', "only('a')"].join('.')]],
];

describe('the architecture', () => {
  for (const [says, rule, ...samples] of rules) {
    it(says, () => {
      for (const [path, text] of samples)
        assert.notDeepEqual(rule([toSource(path, text)]), [], `${text} must be refused`);
      assert.deepEqual(rule(sources), []);
    });
  }

  it('lets a layer import what lies below it, and itself', () => {
    const fine = "import './b.ts';\nimport '../api/c.ts';\nimport '../../contract/d.ts';";
    assert.deepEqual(imports.widgetLayersPointDown([toSource('src/widget/state/a.ts', fine)]), []);
  });

  it('lets the eager part name types and import chunks later', () => {
    const fine = "import type {html} from 'lit';\nexport const load = () => import('./panel.ts');";
    assert.deepEqual(imports.eagerPartIsPlain('src/widget/index.ts')([toSource('src/widget/index.ts', fine)]), []);
  });

  it('has only what belongs there at the top level', async () => {
    const ignored = ['.git', '.data', 'build', 'dist', 'node_modules'];
    const unexpected = (await readdir('.')).filter(
      (name) => !ignored.includes(name) && !topLevel.some((allowed) => allowed === name),
    );
    assert.deepEqual(unexpected, []);
  });
});

const topLevel = `
  src demo docs release test .ci
  README.md ACCESSIBILITY.md ARCHITECTURE.md CONTRIBUTING.md CHANGELOG.md LICENSE
  custom-elements.json vscode.html-custom-data.json
  package.json package-lock.json .npmrc .gitignore
  vite.config.ts web-test-runner.config.ts knip.config.ts tsconfig.json tsconfig.build.json
  .oxlintrc.json .prettierrc.json .prettierignore`.match(/\S+/g)!;
