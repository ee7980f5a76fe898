import {availableParallelism} from 'node:os';
import {buildWidget} from '../demo/server/build-widget.ts';
import {collectTestFiles} from './support/collect-test-files.ts';
import {runChecks} from './support/run-checks.ts';
import {runNodeSuite} from './support/run-node-suite.ts';
import type {Failure, SuiteResult} from './support/suite-result.ts';

type Tell = (failure: Failure) => void;
type Suite = (tell: Tell, part: string | undefined) => Promise<SuiteResult>;

/** In the order in which they run: what fails soonest comes first. */
const suites: Readonly<Record<string, Suite>> = {
  checks: (tell) => runChecks(tell),
  architecture: nodeSuite('test/architecture.test.ts'),
  contract: nodeSuite('test/contract'),
  backend: nodeSuite('test/backend'),
  widget: async (tell, part) => {
    // Later, because it looks for a browser when it is loaded.
    const {runWidgetSuite} = await import('./support/run-widget-suite.ts');
    return runWidgetSuite(await collectTestFiles('test/widget', part), tell);
  },
  e2e: async (tell, part) => {
    // Once, before several demos would start to build at the same time.
    await buildWidget();
    return nodeSuite('test/e2e')(tell, part);
  },
};

function nodeSuite(path: string, concurrency = availableParallelism()): Suite {
  return async (tell, part) => runNodeSuite(await collectTestFiles(path, part), concurrency, tell);
}

/** `npm test -- backend widget` runs two suites, `npm test -- backend region` the files with "region" in their path. */
const args = process.argv.slice(2);
const chosen = Object.entries(suites).filter(([name]) => args.includes(name));
const part = args.find((arg) => !(arg in suites));
const rows: {suite: string; tests: number; failed: number; skipped: number; seconds: number}[] = [];

for (const [suite, run] of chosen.length > 0 ? chosen : Object.entries(suites)) {
  console.log(`\n${suite}`);
  const start = performance.now();
  const {passed, skipped, failures} = await run(show, part).catch(crash);
  if (passed + failures.length === 0) failures.push(shown({title: suite, details: 'The suite ran no test.'}));
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  rows.push({suite, tests: passed + failures.length, failed: failures.length, skipped, seconds});
  console.log(`  ${passed} passed, ${failures.length} failed, ${seconds} s`);
}

console.log(`\n${['suite', 'tests', 'failed', 'skipped', 'seconds'].map(column).join('')}`);
for (const row of rows) console.log(Object.values(row).map(column).join(''));
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
const tests = rows.reduce((sum, row) => sum + row.tests, 0);
console.log(`\n${tests - failed} passed, ${failed} failed`);
// Browsers and databases have been stopped by now; what still holds on is not worth waiting for.
process.exit(failed > 0 ? 1 : 0);

function show({title, details}: Failure): void {
  console.log(`  ✗ ${title}\n${details.replace(/^/gm, '      ')}\n`);
}

function shown(failure: Failure): Failure {
  show(failure);
  return failure;
}

function crash(error: unknown): {passed: number; skipped: number; failures: Failure[]} {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {passed: 0, skipped: 0, failures: [shown({title: 'The suite crashed', details})]};
}

function column(value: unknown, index: number): string {
  return index === 0 ? String(value).padEnd(14) : String(value).padStart(10);
}
