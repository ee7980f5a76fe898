import {Hono} from 'hono';
import type {Region} from '../../contract/data-centers.ts';
import type {Database} from '../database/open-database.ts';
import type {AppEnvironment} from '../http/app-environment.ts';
import {onlyMethods} from '../http/only-methods.ts';

/** What operators and load balancers ask. `isDraining`: the process is about to end, and takes nothing new soon. */
export interface HealthParts {
  readonly region: Region;
  readonly database: Database;
  readonly isDraining: () => boolean;
  /** Whether a help desk gets everything; otherwise this backend is the system of record. */
  readonly isConnected: boolean;
}

/**
 * `/healthz`: the process answers. `/readyz`: it can store tickets; 503 where it can't, or is about to end. A help desk
 * that is down does not matter here: tickets are taken, and passed on later.
 */
export function healthRoutes({region, database, isDraining, isConnected}: HealthParts) {
  const helpDesk = isConnected ? connected : unconnected;
  return new Hono<AppEnvironment>()
    .get('/healthz', (c) => c.json({status: 'ok', region}, 200, {'Cache-Control': 'no-store'}))
    .all('/healthz', onlyMethods('GET'))
    .get('/readyz', async (c) => {
      if (isDraining()) return c.json({status: 'stopping', region}, 503, {'Cache-Control': 'no-store'});
      await database.ping();
      return c.json({status: 'ready', region, database: 'reachable', helpDesk}, 200, {'Cache-Control': 'no-store'});
    })
    .all('/readyz', onlyMethods('GET'));
}

const connected = {connected: true, note: 'Everything is passed on to Zoho Desk.'};

const unconnected = {
  connected: false,
  note: 'No help desk is connected: this backend is itself the system of record for its tickets.',
};
