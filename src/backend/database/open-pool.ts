import pg from 'pg';

/** Milliseconds: a request that takes longer is answered with 503, and safe to repeat. */
const limits = {connect: 3000, statement: 8000, answer: 10_000, lock: 5000, idleInTransaction: 10_000};

export interface PoolOptions {
  /** Most connections of this process. Default 10. */
  readonly max?: number;
  /** Whether statements may take as long as they need, as migrations may. Default false. */
  readonly patient?: boolean;
  /** Told when an idle connection broke, such as by a restart of PostgreSQL. The pool replaces it by itself. */
  readonly onPoolError?: (error: Error) => void;
}

export function openPool(url: string, options: PoolOptions = {}): pg.Pool {
  const {max = 10, patient = false, onPoolError = () => undefined} = options;
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'partner-support',
    keepAlive: true,
    connectionTimeoutMillis: limits.connect,
    idleTimeoutMillis: 30_000,
    ...(!patient && {
      statement_timeout: limits.statement,
      // For a server that does not answer at all, so that it can't keep its own limits either.
      query_timeout: limits.answer,
      lock_timeout: limits.lock,
      idle_in_transaction_session_timeout: limits.idleInTransaction,
    }),
  });
  // Without listeners a broken connection ends the process: the pool's for one that is idle, the
  // connection's own for one that breaks between two statements of a transaction.
  pool.on('error', onPoolError);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
