import {existsSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {dataLocation} from '../src/backend/database/embedded-postgres/data-location.ts';
import {openEmbeddedPostgres} from '../src/backend/database/embedded-postgres/open-embedded-postgres.ts';
import {readDemoSettings} from './server/demo-settings.ts';

/** Empties the demo's data. A PostgreSQL that outlived a killed demo is ended first; a living demo's is left alone. */
async function reset(folder: string): Promise<void> {
  const {folder: real} = dataLocation(folder);
  if (!existsSync(real) && !existsSync(folder)) return;
  const postgres = await openEmbeddedPostgres(folder);
  await postgres.stop();
  for (const path of new Set([real, folder])) await rm(path, {recursive: true, force: true});
}

try {
  await reset(readDemoSettings(process.env).dataFolder);
  process.stdout.write("The demo's data is gone. The next npm start begins anew.\n");
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Nothing was deleted. ${reason} End the demo first.\n`);
  process.exitCode = 1;
}
