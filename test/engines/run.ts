import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {collectTestFiles} from '../support/collect-test-files.ts';
import {runWidgetSuite} from '../support/run-widget-suite.ts';
import type {Engine} from './engine.ts';
import {firefox} from './firefox.ts';
import {inEngine} from './in-engine.ts';
import {webkit} from './webkit.ts';

/**
 * `npm run test:engines` runs the widget's tests in every other engine that is there; `npm run test:engines -- firefox
 * request` the files with "request" in their path, in Firefox. What is not there is told, with what brings it. Ends with 0
 * only where each engine that was asked for has run, and nothing has failed.
 */
const engines: readonly Engine[] = [firefox, webkit];

const args = process.argv.slice(2);
const chosen = engines.filter(({name}) => args.includes(name));
const part = args.find((arg) => !engines.some(({name}) => name === arg));
const files = await collectTestFiles('test/widget', part);
let isFine = files.length > 0;
if (!isFine) console.log(`No file of test/widget has "${part}" in its path.`);

await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: 'test/engines'});
const summary: string[] = [];
for (const engine of chosen.length > 0 ? chosen : engines) summary.push(await runIn(engine));
console.log(`\n${summary.join('\n')}`);
process.exit(isFine ? 0 : 1);

async function runIn(engine: Engine): Promise<string> {
  const {name, packages} = engine;
  const missing = engine.missing();
  if (missing.length > 0) {
    // Nobody may take an engine that has not run for one in which all is well.
    isFine = false;
    return `${name}: not run. Missing: ${missing.join(', ')}. On Debian and Ubuntu: apt-get install ${packages.join(' ')}`;
  }
  const {launcher, version, stop} = await engine.start();
  const skips = new Map<string, string[]>();
  console.log(`${name}: ${version}`);
  try {
    const tell = ({title, details}: {title: string; details: string}) =>
      console.log(`✗ ${title}\n${details.replace(/^/gm, '      ')}\n`);
    const {passed, skipped, failures} = await runWidgetSuite(
      files,
      tell,
      inEngine(launcher, (test, reason) => skips.set(reason, [...(skips.get(reason) ?? []), test])),
    );
    for (const [reason, tests] of skips) console.log(`skipped, as ${reason}:\n  ${tests.join('\n  ')}`);
    if (failures.length > 0 || passed === 0) isFine = false;
    return `${name}: ${passed} passed, ${failures.length} failed, ${skipped} skipped (${version})`;
  } finally {
    await stop();
  }
}
