import {readFile} from 'node:fs/promises';
import {apiChanges, describeChange, sizeChanges} from './compare-records.ts';
import {findUntold} from './find-untold.ts';
import {readBuild} from './read-build.ts';
import {readRecord, recordNow} from './release-record.ts';

/**
 * `npm run release:diff`, after a build: what became of sizes and API since the last release. Fails where something was
 * removed or changed that the changelog does not tell.
 */
const before = await readRecord();
const now = await recordNow(await readBuild());
const changes = apiChanges(before, now);
const lines = [...sizeChanges(before, now), ...changes.map(describeChange)];
console.log(`Since ${before.version}:${lines.length > 0 ? '' : ' sizes and API are the same.'}`);
for (const line of lines) console.log(`  ${line}`);
for (const change of findUntold(changes, await readFile('CHANGELOG.md', 'utf8'))) {
  console.error(`CHANGELOG does not tell under "Unreleased", Changed or Removed: ${describeChange(change)}`);
  process.exitCode = 1;
}
