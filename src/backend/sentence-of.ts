/** Why a start or a command failed, for a person: no stack, no secret. A `ConfigError` has a line for each mistake. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'The backend could not start.';
  const {code, address, port, hostname, path} = error as NodeJS.ErrnoException & {
    address?: string;
    port?: number;
    hostname?: string;
  };
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `There is no host by the name ${hostname}.`;
    case 'ENOENT':
      return path === undefined ? error.message : `${path} is not there.`;
    case 'EADDRINUSE':
      return `Port ${port} of ${address} is in use by another program.`;
    case 'EACCES':
      return port === undefined ? error.message : `Port ${port} may not be used by this user.`;
    case 'ECONNREFUSED':
      return outOfReach;
    case '28P01':
    case '28000':
      return 'The database refuses the user or password of DATABASE_URL.';
    case '3D000':
      return 'The database that DATABASE_URL names does not exist.';
    default:
      return error.message === '' || silence.test(error.message) ? outOfReach : error.message;
  }
}

const outOfReach = 'The database of DATABASE_URL can not be reached.';

/** What `pg` says of a server that does not answer. */
const silence = /^(?:timeout expired|timeout exceeded when trying to connect|Connection terminated)/;
