import {esbuildPlugin} from '@web/dev-server-esbuild';
import type {TestRunnerConfig} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {fileURLToPath} from 'node:url';
import {accessibilityFlag, chromiumFlags, findChromium} from './test/support/find-chromium.ts';
import {packagesPlugin} from './test/support/packages-plugin.ts';
import {regionsPlugin} from './test/support/regions-plugin.ts';
import {touchPlugin} from './test/support/touch-plugin.ts';
import {treesPlugin} from './test/support/trees-plugin.ts';

/** What is imported of packages, and the module that stands for it. */
const packages = {
  '@floating-ui/dom': '@floating-ui/dom',
  '@lit/context': '@lit/context',
  idb: 'idb',
  ky: 'ky',
  lit: 'lit',
  'lit/decorators.js': 'lit/decorators.js',
  'lit/directives/keyed.js': 'lit/directives/keyed.js',
  'lit/directives/live.js': 'lit/directives/live.js',
  'lit/directives/ref.js': 'lit/directives/ref.js',
  'lit/directives/repeat.js': 'lit/directives/repeat.js',
  // As what ships has it.
  'tus-js-client': 'tus-js-client/lib/browser/index.js',
  'zod/mini': 'zod/mini',
};

/** Tests of the widget in a real Chromium, with real backends behind `/__support/`. */
const config: Partial<TestRunnerConfig> = {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: {exportConditions: ['browser', 'production']},
  // One page at a time: some tests stop the backends that all share.
  concurrency: 1,
  staticLogging: true,
  testsFinishTimeout: 600_000,
  testFramework: {config: {ui: 'bdd', timeout: 30_000}},
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: await findChromium(), args: [...chromiumFlags, accessibilityFlag]},
    }),
  ],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    packagesPlugin(packages),
    regionsPlugin(),
    touchPlugin(),
    treesPlugin(),
  ],
};

export default config;
