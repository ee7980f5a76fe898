import {chownSync} from 'node:fs';
import {findBinaries} from './binaries.ts';
import {canReach} from './can-reach.ts';
import {createCluster} from './create-cluster.ts';
import {createDatabase} from './create-database.ts';
import {dataLocation, type DataLocation} from './data-location.ts';
import {keepServer} from './keep-server.ts';
import {makeFolder} from './make-folder.ts';
import {takeServer} from './take-server.ts';

export interface EmbeddedPostgres {
  /** Where the data lies: the folder asked for, or where root's PostgreSQL can reach it. */
  readonly folder: string;
  /** Makes the database unless it is there, and gives its connection URL. Lower-case letters, digits, `_`. */
  createDatabase(name: string): Promise<string>;
  /** Ends PostgreSQL; resolves when its process has ended and everything is on the disk. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Gets a plain sentence about anything that an operator should know. Default: silence. */
  readonly say?: (sentence: string) => void;
  /** Port of a server that is yet to be started. Default: any free one. */
  readonly port?: number;
}

/**
 * A PostgreSQL server of this process alone, with its data in `folder`; made at the first start. A server
 * that outlived a killed process is taken over. Refused with one plain sentence where another living
 * process uses the folder.
 */
export async function openEmbeddedPostgres(
  folder: string,
  {say = () => undefined, port}: EmbeddedPostgresOptions = {},
): Promise<EmbeddedPostgres> {
  const wanted = prepareFolder(folder, say);
  const binaries = findBinaries(wanted, say);
  await createCluster(wanted, binaries);
  // Found again, because another process may have been faster to make it, for another user.
  const location = dataLocation(folder);
  const server = await takeServer(location, binaries, port);
  const {stop} = keepServer(location, binaries, server, say);
  return {folder: location.folder, createDatabase: (name) => createDatabase(server.url, name), stop};
}

function prepareFolder(folder: string, say: (sentence: string) => void): DataLocation {
  const location = dataLocation(folder);
  if (location.moved) {
    say(`The data lies in ${location.folder}: PostgreSQL does not run as root, and its user can't reach ${folder}.`);
  }
  makeFolder(location.folder);
  const {user} = location;
  if (user && !canReach(location.folder, user)) chownSync(location.folder, user.uid, user.gid);
  return location;
}
