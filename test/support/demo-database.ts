import {dataLocation} from '../../src/backend/database/embedded-postgres/data-location.ts';
import {readPassword} from '../../src/backend/database/embedded-postgres/create-cluster.ts';
import {readPostmasterFile} from '../../src/backend/database/embedded-postgres/postmaster-file.ts';
import type {Region} from '../../src/contract/data-centers.ts';

/** The connection URL of a region's database of a demo that runs on `dataFolder`. */
export function demoDatabaseUrl(dataFolder: string, region: Region): string {
  const {cluster} = dataLocation(dataFolder);
  const {port} = readPostmasterFile(cluster)!;
  return `postgresql://postgres:${readPassword(cluster)}@127.0.0.1:${port}/${region}`;
}
