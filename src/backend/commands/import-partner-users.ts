import {readFile} from 'node:fs/promises';
import {regionSchema} from '../../contract/data-center-schemas.ts';
import {ConfigError} from '../config-error.ts';
import {openEmbeddedPostgres} from '../database/embedded-postgres/open-embedded-postgres.ts';
import {openDatabase} from '../database/open-database.ts';
import {parsePartnerUsers} from './partner-users-csv.ts';

/**
 * `FILE.csv [--forget-others]`: takes over who of which partner writes from which address, all or none, into the database
 * of `REGION` at `DATABASE_URL` (or `DATA_FOLDER`, while no backend runs on it). With `--forget-others`, users of the
 * file's partners who are not in it may write no longer. Rejects with a `ConfigError` for whatever a person can mend.
 */
export async function importPartnerUsers(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const forgetOthers = args.includes('--forget-others');
  const [path, ...more] = args.filter((arg) => arg !== '--forget-others');
  if (path === undefined || more.length > 0) throw new ConfigError(['Name one CSV file, and --forget-others at will.']);
  const region = regionSchema.safeParse(env['REGION']?.trim());
  const url = env['DATABASE_URL']?.trim();
  const folder = env['DATA_FOLDER']?.trim();
  if (!region.success) throw new ConfigError(['REGION must be "com" or "eu".']);
  if (!url && !folder) throw new ConfigError(['DATABASE_URL or DATA_FOLDER must be set.']);
  const csv = await readFile(path, 'utf8').catch(() => {
    throw new ConfigError(['The CSV file can not be read.']);
  });
  const users = parsePartnerUsers(csv);
  const embedded = url ? undefined : await openEmbeddedPostgres(folder!);
  try {
    const database = await openDatabase(url || (await embedded!.createDatabase('partner_support')), {max: 1});
    try {
      await database.bindRegion(region.data);
      const count = await database.partnerUsers.import(users, {forgetOthers});
      process.stdout.write(`${count} users of partners were taken over.\n`);
    } finally {
      await database.close();
    }
  } finally {
    await embedded?.stop();
  }
}
