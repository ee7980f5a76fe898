import {startTestRunner, type TestRunnerConfig} from '@web/test-runner';
import {relative} from 'node:path';
import config from '../../web-test-runner.config.ts';
import type {Failure, SuiteResult} from './suite-result.ts';

type Runner = NonNullable<Awaited<ReturnType<typeof startTestRunner>>>;
type Session = ReturnType<Runner['sessions']['all']> extends Iterable<infer Item> ? Item : never;
type Tests = NonNullable<Session['testResults']>;
type TestError = Session['errors'][number];

/** Runs the browser's tests, and tells of failures once a file is through. `settings` take the place of the usual ones. */
export async function runWidgetSuite(
  files: readonly string[],
  tell: (failure: Failure) => void,
  settings: Partial<TestRunnerConfig> = {},
): Promise<SuiteResult> {
  const failures: Failure[] = [];
  let passed = 0;
  let skipped = 0;

  function read(session: Session): void {
    const file = relative('.', session.testFile);
    const before = failures.length;
    const counted = passed + skipped;
    for (const error of session.errors) failures.push({title: file, details: describe(error)});
    if (session.testResults) readTests(session.testResults, `${file}:`);
    for (const url of session.request404s)
      failures.push({title: file, details: `Asked for ${url}, which is not there.`});
    if (failures.length === before && counted === passed + skipped) {
      failures.push({title: file, details: 'The file holds no test, or did not load.'});
    }
    const logs = session.logs.map((log) => log.join(' ')).join('\n');
    for (const failure of failures.slice(before)) tell({...failure, details: `${failure.details}\n${logs}`.trim()});
  }

  function readTests(suite: Tests, path: string): void {
    for (const test of suite.tests) {
      if (test.skipped) skipped++;
      else if (test.passed) passed++;
      else failures.push({title: `${path} ${test.name}`, details: test.error ? describe(test.error) : 'failed'});
    }
    for (const inner of suite.suites) readTests(inner, `${path} ${inner.name} ›`);
  }

  const runner = await startTestRunner({
    config: {
      ...config,
      ...settings,
      files: [...files],
      reporters: [{reportTestFileResults: ({sessionsForTestFile}) => sessionsForTestFile.forEach(read)}],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The browser tests did not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  return {passed, skipped, failures};
}

function describe({name, message, expected, actual, stack}: TestError): string {
  const values = expected === undefined && actual === undefined ? [] : [`expected: ${expected}`, `actual: ${actual}`];
  return [`${name ?? 'Error'}: ${message}`, ...values, stack ?? ''].join('\n').trim();
}
