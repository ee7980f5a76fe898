import {readPassword} from './create-cluster.ts';
import {dataLocation} from './data-location.ts';
import {readPostmasterFile} from './postmaster-file.ts';

/**
 * Connection URL of database `name` on the server of `folder` that a backend keeps running; `undefined` where none
 * runs. For a command beside that backend, which must not own or end the server.
 */
export function runningPostgres(folder: string, name: string): string | undefined {
  const {cluster} = dataLocation(folder);
  const file = readPostmasterFile(cluster);
  if (!file?.alive || !file.ready) return undefined;
  return `postgresql://postgres:${readPassword(cluster)}@127.0.0.1:${file.port}/${name}`;
}
