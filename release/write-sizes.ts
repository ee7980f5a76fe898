import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {budgets, budgetsPath} from './budgets.ts';
import {lowerLimits} from './lower-limits.ts';
import {putSizes} from './put-sizes.ts';
import {readBuild} from './read-build.ts';
import {overspent, weighBuild} from './weigh-build.ts';

/**
 * `npm run sizes`, which builds first: lowers limits where the build has become smaller, writes README's tables of what is
 * fetched, and fails where a limit is not kept.
 */
const files = await readBuild();
const spent = weighBuild(files);
const lowered = lowerLimits(budgets, spent);
const options = {...(await resolveConfig(budgetsPath)), filepath: budgetsPath};
await writeFile(budgetsPath, await format(JSON.stringify(lowered), options));
await writeFile('README.md', await putSizes(await readFile('README.md', 'utf8'), files, lowered));
for (const sentence of overspent(spent, lowered)) {
  console.error(sentence);
  process.exitCode = 1;
}
