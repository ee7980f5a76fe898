import type {DestinationStream} from 'pino';
import type {BackendConfig} from './config.ts';
import {createBackend} from './create-backend.ts';
import {zohoDesk} from './forwarding/zoho-desk/zoho-desk.ts';
import {startForwarding} from './forwarding/start-forwarding.ts';
import {openEmail, type RunningEmail} from './email/open-email.ts';
import {createPrivateBackend} from './create-private-backend.ts';
import {serve, type RunningServer} from './http/serve.ts';
import {createLog} from './logging/create-log.ts';
import {createMetrics} from './metrics/metrics.ts';
import {openStorage} from './open-storage.ts';
import {repeat} from './repeat.ts';
import {exampleSupportSettings} from './settings/support-settings.ts';
import {stopInOrder} from './stop-in-order.ts';
import {keepSwept} from './uploads/keep-swept.ts';
import {scanByCommand} from './uploads/scan-by-command.ts';

export interface RunningBackend {
  /** Such as `http://127.0.0.1:4101`. */
  readonly url: string;
  /** Of health, readiness and metrics, where they have a port of their own. */
  readonly privateUrl: string | undefined;
  /** Where mails are taken; `undefined` where they are not. */
  readonly smtpPort: number | undefined;
  /** Says that it is not ready, takes nothing new, finishes what runs, and ends the embedded PostgreSQL. */
  stop(): Promise<void>;
}

/** In which a busy partner adds thousands of rows to its counts, which still takes milliseconds to read. */
const everyMinute = {interval: 60_000};

export interface StartOptions {
  /** Gets the log's JSON lines. Default: standard output. */
  readonly logTo?: DestinationStream;
}

/**
 * Runs the backend of one region. Rejects with one plain sentence where the storage can't be opened or
 * a port is taken; nothing is left running then.
 */
export async function startBackend(config: BackendConfig, options: StartOptions = {}): Promise<RunningBackend> {
  const {region, host, port, uploads, allowedOrigins, issuers, agentIssuers, zohoDesks = [], operations} = config;
  const {limits, trustedProxies, private: privatePlace, drainSeconds} = operations;
  const log = createLog(config.logLevel, options.logTo).child({region});
  if (config.support === exampleSupportSettings) {
    log.warn('thresholds and promised times are made up: set SUPPORT_SETTINGS');
  }
  const storage = await openStorage(config, log);
  let privateServer: RunningServer | undefined;
  let email: RunningEmail | undefined;
  try {
    const {database, files} = storage;
    const scan = uploads.scanCommand === undefined ? undefined : scanByCommand(uploads.scanCommand);
    const metrics = privatePlace && createMetrics(database.figures);
    let draining = false;
    const health = {region, database, isDraining: () => draining, isConnected: zohoDesks.length > 0};
    const backend = createBackend({
      ...{
        region,
        database,
        files,
        uploadLimits: uploads.limits,
        scan,
        allowedOrigins,
        issuers,
        agentIssuers,
        zohoDesks,
        log,
      },
      ...{limits, trustedProxies, metrics, health: privatePlace ? undefined : health},
    });
    if (privatePlace && metrics) {
      privateServer = await serve(createPrivateBackend(health, metrics, log).fetch, privatePlace);
    }
    const mail = await openEmail(config.email ?? {}, {region, database, files, scan, log, limits: uploads.limits});
    email = mail;
    const server = await serve(backend.fetch, {host, port});
    const helpDesks = zohoDesks.map((settings) => zohoDesk(settings, {files, known: database.helpDeskInbox}));
    const forwarding = startForwarding({
      ...{database, helpDesks, log},
      ...{files, scan, maxBytes: uploads.limits.maxBytes},
    });
    const sweeping = keepSwept({...database, files}, log);
    const folding = repeat(() => database.counts.fold(), {...everyMinute, log, onFailure: 'counts were not folded'});
    const privateUrl = privateServer?.url;
    log.info({url: server.url, ...(privateUrl && {privateUrl})}, 'listening');
    let stopped: Promise<void> | undefined;
    const stop = async () => {
      draining = true;
      await stopInOrder({drainSeconds, server, privateServer, workers: [mail, forwarding, sweeping, folding], storage});
      log.info('stopped');
    };
    return {url: server.url, privateUrl, smtpPort: mail.smtpPort, stop: () => (stopped ??= stop())};
  } catch (error) {
    await Promise.all([privateServer?.stop(), email?.stop()]);
    await storage.close();
    throw error;
  }
}
