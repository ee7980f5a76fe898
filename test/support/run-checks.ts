import {execFile} from 'node:child_process';
import type {Failure, SuiteResult} from './suite-result.ts';

/** Each counts as one test. */
const checks = [
  {title: 'typescript finds no mistake', command: ['tsc', '--noEmit']},
  {title: 'oxlint finds nothing', command: ['oxlint']},
  {title: 'knip finds no file, export or dependency that nothing needs', command: ['knip']},
  {title: 'reference and manifest are as the docstrings say', command: ['tsx', 'docs/write-docs.ts', '--check']},
  {title: 'prettier would change nothing', command: ['prettier', '--check', '--log-level=warn', '.']},
] as const;

export async function runChecks(tell: (failure: Failure) => void): Promise<SuiteResult> {
  const failures: Failure[] = [];
  for (const {title, command} of checks) {
    const complaint = await complaintOf(command);
    if (complaint === undefined) continue;
    failures.push({title, details: complaint});
    tell({title, details: complaint});
  }
  return {passed: checks.length - failures.length, skipped: 0, failures};
}

function complaintOf([program, ...args]: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(`node_modules/.bin/${program}`, args, {maxBuffer: 1 << 26}, (error, stdout, stderr) =>
      resolve(error ? `${stdout}${stderr}` || error.message : undefined),
    );
  });
}
