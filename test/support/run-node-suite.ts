import {relative, resolve} from 'node:path';
import {run} from 'node:test';
import {inspect} from 'node:util';
import {bundlePrograms} from './bundle-programs.ts';
import type {Failure, SuiteResult} from './suite-result.ts';

/** The part of node:test's events that is read here. */
interface TestEvent {
  readonly name: string;
  readonly nesting: number;
  readonly file?: string;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: {readonly type?: string; readonly error?: TestError};
}
interface TestError extends Error {
  readonly failureType?: string;
}

/** Longest time that one file may take: a test that hangs fails instead of stopping everything. */
const fileTimeout = 600_000;

/** Runs node:test files, each in a process of its own, and tells of failures as they come. */
export async function runNodeSuite(
  files: readonly string[],
  concurrency: number,
  tell: (failure: Failure) => void,
): Promise<SuiteResult> {
  const failures: Failure[] = [];
  const output = new Map<string, string>();
  const diagnostics: string[] = [];
  const badEnds: TestEvent[] = [];
  let passed = 0;
  let skipped = 0;

  function fail(title: string, details: string): void {
    const failure = {title, details};
    failures.push(failure);
    tell(failure);
  }

  const programs = await bundlePrograms(files);
  const sources = new Map(programs.map((program, index) => [program, files[index]!]));
  const titleOf = (event: TestEvent) => titleIn(sources, event);
  // Node 20 hands these on to each process, and takes no others for it.
  process.execArgv = ['--enable-source-maps'];
  const events = run({files: programs, concurrency, timeout: fileTimeout});
  events.on('test:stderr', ({file, message}) => output.set(file, (output.get(file) ?? '') + message));
  // Says, among other things, what was thrown after the test that is to blame; it names the file in words only.
  events.on('test:diagnostic', ({message}) => diagnostics.push(message));
  events.on('test:pass', (event: TestEvent) => {
    if (event.skip || event.todo) skipped++;
    else if (isFile(event)) fail(titleOf(event), 'The file holds no test.');
    else if (event.details.type !== 'suite') passed++;
  });
  events.on('test:fail', (event: TestEvent) => {
    const {error} = event.details;
    if (error?.failureType === 'subtestsFailed') return;
    if (event.todo) skipped++;
    else if (isFile(event)) badEnds.push(event);
    else fail(titleOf(event), describe(error));
  });
  // Errors come as events; the stream ends in any case.
  for await (const event of events) void event;
  // Only now, as what a process said last comes after its end.
  for (const event of badEnds) {
    const title = titleOf(event);
    const said = diagnostics.filter((message) => message.includes(title));
    fail(title, [describe(event.details.error), ...said, output.get(event.file!) ?? ''].join('\n'));
  }
  return {passed, skipped, failures};
}

/** Node reports a file as a test of its own when it has none, or ends badly. */
function isFile(event: TestEvent): boolean {
  return event.nesting === 0 && event.file !== undefined && resolve(event.name) === event.file;
}

/** A program is named by its source; what happens in one is by Node already, which reads its source map. */
function titleIn(sources: ReadonlyMap<string, string>, event: TestEvent): string {
  const {file = ''} = event;
  const source = sources.get(file) ?? relative('.', file);
  return isFile(event) ? source : `${source}: ${event.name}`;
}

function describe(error: TestError | undefined): string {
  const cause = error?.cause ?? error;
  // With what caused it, which the stack alone leaves out.
  const text = typeof cause === 'string' ? cause : inspect(cause, {depth: 6});
  return text.replace(/^ *at .*node:internal.*\n?/gm, '');
}
