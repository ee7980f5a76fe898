import {writeFile} from 'node:fs/promises';
import {format} from 'prettier';
import {readBuild} from './read-build.ts';
import {recordNow, recordPath} from './release-record.ts';

/** `npm run release:record`, after the build that is released: what the next release is compared with. */
const record = await recordNow(await readBuild());
await writeFile(recordPath, await format(JSON.stringify(record), {filepath: recordPath, printWidth: 120}));
console.log(`${record.version} is recorded in ${recordPath}.`);
