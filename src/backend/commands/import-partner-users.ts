import {createReadStream} from 'node:fs';
import {readDatabaseConfig} from '../config.ts';
import {ConfigError} from '../config-error.ts';
import type {Database} from '../database/open-database.ts';
import {parsePartnerUsers} from './partner-users-csv.ts';
import {withDatabase} from './with-database.ts';

/**
 * `FILE.csv [--forget-others]`: takes over who of which partner writes from which address, all or none, into the database
 * of `REGION` at `DATABASE_URL` or in `DATA_FOLDER`. With `--forget-others`, users of the file's partners who are not in
 * it may write no longer. Rejects with a `ConfigError` for whatever a person can mend.
 */
export async function importPartnerUsers(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const forgetOthers = args.includes('--forget-others');
  const [path, ...more] = args.filter((arg) => arg !== '--forget-others');
  if (path === undefined || more.length > 0) throw new ConfigError(['Name one CSV file, and --forget-others at will.']);
  const {region} = readDatabaseConfig(env);
  const users = await parsePartnerUsers(createReadStream(path));
  const take = async (database: Database) => {
    await database.bindRegion(region);
    const count = await database.partnerUsers.import(users, {forgetOthers});
    process.stdout.write(`${count} users of partners were taken over.\n`);
  };
  await withDatabase(env, take, {make: true});
}
