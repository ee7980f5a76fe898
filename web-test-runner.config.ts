import {esbuildPlugin} from '@web/dev-server-esbuild';
import type {TestRunnerConfig} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {fileURLToPath} from 'node:url';
import {accessibilityFlag, chromiumFlags, findChromium} from './test/support/find-chromium.ts';
import {packagePlugin} from './test/support/package-plugin.ts';
import {regionsPlugin} from './test/support/regions-plugin.ts';

/** Tests of the widget in a real Chromium, with real backends behind `/__support/`. */
const config: Partial<TestRunnerConfig> = {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: {exportConditions: ['browser', 'production']},
  // One page at a time: some tests stop the backends that all share.
  concurrency: 1,
  staticLogging: true,
  testsFinishTimeout: 120_000,
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
    packagePlugin('tus-js-client', 'tus-js-client/lib/browser/index.js'),
    regionsPlugin(),
  ],
};

export default config;
