import {availableParallelism} from 'node:os';
import {buildBackend, buildWidget} from '../demo/server/builds.ts';
import {bundlePrograms} from './support/bundle-programs.ts';
import {collectTestFiles} from './support/collect-test-files.ts';
import {runChecks} from './support/run-checks.ts';
import {runNodeSuite} from './support/run-node-suite.ts';
import {demoProgram, demoSource} from './support/start-demo.ts';
import {sharePostgres} from './support/test-postgres.ts';
import type {Failure, SuiteResult} from './support/suite-result.ts';

type Tell = (failure: Failure) => void;
type Suite = (tell: Tell, part: string | undefined) => Promise<SuiteResult>;

/** What fails soonest comes first. */
const suites: Readonly<Record<string, Suite>> = {
  checks: (tell) => runChecks(tell),
  architecture: nodeSuite('test/architecture.test.ts'),
  contract: nodeSuite('test/contract'),
  backend: async (tell, part) => {
    await buildBackend();
    return nodeSuite('test/backend')(tell, part);
  },
  widget: async (tell, part) => {
    // Later, because it looks for a browser when it is loaded.
    const {runWidgetSuite} = await import('./support/run-widget-suite.ts');
    return runWidgetSuite(await collectTestFiles('test/widget', part), tell);
  },
  e2e: async (tell, part) => {
    // Once, before several demos would start to build at the same time.
    const [programs] = await Promise.all([bundlePrograms([demoSource]), buildWidget(), buildBackend()]);
    process.env[demoProgram] = programs[0];
    return nodeSuite('test/e2e')(tell, part);
  },
};

/** Suites that run at the same time, stage by stage: each of them waits often enough to leave the other its turn. */
const stages: readonly (readonly string[])[] = [
  ['checks'],
  ['architecture', 'contract'],
  ['backend', 'widget'],
  ['e2e'],
];

/** Suites that borrow databases by the hundred. */
const onPostgres: ReadonlySet<string> = new Set(['backend', 'widget']);

function nodeSuite(path: string, concurrency = availableParallelism()): Suite {
  return async (tell, part) => runNodeSuite(await collectTestFiles(path, part), concurrency, tell);
}

/** `npm test -- backend widget` runs two suites, `npm test -- backend region` the files with "region" in their path. */
const args = process.argv.slice(2);
const chosen = args.filter((arg) => arg in suites);
const part = args.find((arg) => !(arg in suites));
const rows: {suite: string; tests: number; failed: number; skipped: number; seconds: number}[] = [];

for (const stage of stages) {
  const running = stage.filter((suite) => chosen.length === 0 || chosen.includes(suite));
  // For the whole stage: a suite that is through must not take the other's database away.
  const postgres = running.some((suite) => onPostgres.has(suite)) ? await sharePostgres() : undefined;
  await Promise.all(running.map(runSuite));
  await postgres?.stop();
}

async function runSuite(suite: string): Promise<void> {
  const tell = ({title, details}: Failure) => console.log(`✗ ${title}\n${details.replace(/^/gm, '      ')}\n`);
  const start = performance.now();
  const {passed, skipped, failures} = await suites[suite]!(tell, part).catch((error: unknown) => crash(error, tell));
  if (passed + failures.length === 0) {
    const nothing = {title: suite, details: 'The suite ran no test.'};
    failures.push(nothing);
    tell(nothing);
  }
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  rows.push({suite, tests: passed + failures.length, failed: failures.length, skipped, seconds});
  console.log(`${suite}: ${passed} passed, ${failures.length} failed, ${seconds} s`);
}

console.log(`\n${['suite', 'tests', 'failed', 'skipped', 'seconds'].map(column).join('')}`);
for (const row of rows) console.log(Object.values(row).map(column).join(''));
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
const tests = rows.reduce((sum, row) => sum + row.tests, 0);
console.log(`\n${tests - failed} passed, ${failed} failed`);
// Browsers and databases have been stopped by now; what still holds on is not worth waiting for.
process.exit(failed > 0 ? 1 : 0);

function crash(error: unknown, tell: Tell): SuiteResult & {failures: Failure[]} {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const failure = {title: 'The suite crashed', details};
  tell(failure);
  return {passed: 0, skipped: 0, failures: [failure]};
}

function column(value: unknown, index: number): string {
  return index === 0 ? String(value).padEnd(14) : String(value).padStart(10);
}
