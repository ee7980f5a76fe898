/** Why the database, or what keeps the files, could not do what it was asked, where that passes without a change of the request. */
export type StorageFailure = 'unavailable' | 'full';

/** Tells a failure of the storage from a mistake of ours: for anything else it gives `undefined`. */
export function storageFailureOf(error: unknown): StorageFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = (error as {code?: unknown}).code;
  if (typeof code === 'string') {
    if (fullCodes.has(code)) return 'full';
    return unavailableCodes.has(code) || unavailableClasses.has(code.slice(0, 2)) ? 'unavailable' : undefined;
  }
  if (error instanceof AggregateError) return error.errors.map(storageFailureOf).find(Boolean);
  return unavailableMessages.test(error.message) ? 'unavailable' : undefined;
}

/** PostgreSQL's, and a file system's own. */
const fullCodes: ReadonlySet<string> = new Set(['53100', 'ENOSPC', 'EDQUOT']);

/** SQLSTATE classes: connection, resources, operator's intervention, system. */
const unavailableClasses: ReadonlySet<string> = new Set(['08', '53', '57', '58']);

const unavailableCodes: ReadonlySet<string> = new Set([
  '25006', // read-only: a standby, or a fail-over that is not finished
  '25P03', // idle in a transaction for too long
  '28P01', // the password changed, or the server is another one for a moment
  '3D000', // the database is being restored
  '40001', // serialization failure
  '40P01', // deadlock
  '55P03', // lock timeout
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EIO',
  'EROFS',
  'ESTALE',
  'EMFILE',
  'ENFILE',
  'FILES_UNAVAILABLE', // ours: an object storage or a scanner that does not do its work
]);

/** What `pg` says without a code. */
const unavailableMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered|Client was closed|Cannot use a pool after)/;
