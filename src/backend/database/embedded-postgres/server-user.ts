import {readFileSync, statSync} from 'node:fs';

/** A user that PostgreSQL may run as. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * The user to run PostgreSQL as, or `undefined` for the user of this process. PostgreSQL refuses to run
 * as root; then it is the owner of the data that is already there, else `postgres`, else `nobody`.
 */
export function serverUser(clusterFolder: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(clusterFolder, {throwIfNoEntry: false});
  // Somebody may have started here as an ordinary user before, and may want to do so again.
  if (owner && owner.uid !== 0) return {name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid};
  const users = readUsers();
  const user = users.get('postgres') ?? users.get('nobody');
  if (!user) throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody" here.');
  return user;
}

function readUsers(): ReadonlyMap<string, ServerUser> {
  const users = new Map<string, ServerUser>();
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (name && uid && gid && uid !== '0') users.set(name, {name, uid: Number(uid), gid: Number(gid)});
  }
  return users;
}
