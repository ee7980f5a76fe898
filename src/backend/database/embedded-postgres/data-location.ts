import {createHash} from 'node:crypto';
import {accessSync, constants, existsSync, realpathSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join, resolve} from 'node:path';
import {canReach} from './can-reach.ts';
import {serverUser, type ServerUser} from './server-user.ts';

export interface DataLocation {
  /** Where the data lies. Another folder than the one asked for when `moved`. */
  readonly folder: string;
  /** PostgreSQL's own folder inside it. */
  readonly cluster: string;
  readonly moved: boolean;
  /** Whom PostgreSQL runs as, where that is not the user of this process. */
  readonly user: ServerUser | undefined;
}

/**
 * Where the data of `folder` lies. That is `folder`, except for root below a folder that is closed to
 * others (a clone in root's home): PostgreSQL, which runs as another user then, could not get there, so
 * the data lies in a folder of its own, named after the path. Touches nothing; the same path always
 * gives the same answer, so it also tells what to delete.
 */
export function dataLocation(folder: string): DataLocation {
  const wanted = realPath(folder);
  const user = serverUser(join(wanted, clusterName));
  const moved = user !== undefined && !canReach(nearestAbove(wanted), user);
  if (!moved) return {folder: wanted, cluster: join(wanted, clusterName), moved, user};
  const elsewhere = join(sharedFolder(), `data-${createHash('sha256').update(wanted).digest('hex').slice(0, 16)}`);
  return {
    folder: elsewhere,
    cluster: join(elsewhere, clusterName),
    moved,
    user: serverUser(join(elsewhere, clusterName)),
  };
}

const clusterName = 'cluster';

/** A folder that root can write and everyone can enter, for what may not lie in the clone. */
export function sharedFolder(): string {
  const base = ['/var/lib', '/opt', tmpdir()].find(isWritable) ?? tmpdir();
  return join(base, 'partner-support-widget');
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** `folder` without links, as far as it exists: two names of one folder are one folder. */
function realPath(folder: string): string {
  const path = resolve(folder);
  if (existsSync(path)) return realpathSync(path);
  return join(realPath(dirname(path)), basename(path));
}

/** What of the way to `folder` exists above it; `folder` itself is handed to the server's user. */
function nearestAbove(folder: string): string {
  const above = dirname(folder);
  return existsSync(above) || above === folder ? above : nearestAbove(above);
}
