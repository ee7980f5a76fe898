import {readPassword} from './create-cluster.ts';
import {dataLocation} from './data-location.ts';
import {readPostmasterFile} from './postmaster-file.ts';

/**
 * Connection URL of the database `name` on the server that runs on `folder` at this moment, whoever owns it; or
 * `undefined` where none does. For reading beside a running backend: the server ends when its owner wants it to.
 */
export function findRunningServer(folder: string, name: string): string | undefined {
  const {cluster} = dataLocation(folder);
  const file = readPostmasterFile(cluster);
  if (!file?.alive || !file.ready) return undefined;
  return `postgresql://postgres:${readPassword(cluster)}@127.0.0.1:${file.port}/${name}`;
}
