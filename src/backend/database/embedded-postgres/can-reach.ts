import {statSync} from 'node:fs';
import {dirname} from 'node:path';
import type {ServerUser} from './server-user.ts';

/** Whether `user` may enter the existing folder `path` (or execute the existing file) and all above it. */
export function canReach(path: string, user: ServerUser): boolean {
  const above = dirname(path);
  return mayExecute(path, user) && (above === path || canReach(above, user));
}

/** By mode alone: access control lists are not looked at. */
function mayExecute(path: string, user: ServerUser): boolean {
  const {mode, uid, gid} = statSync(path);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0;
}
