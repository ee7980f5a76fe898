import {pino, type Logger} from 'pino';
import type {BackendConfig} from './config.ts';
import {createBackend} from './create-backend.ts';
import {zohoDesk} from './forwarding/zoho-desk/zoho-desk.ts';
import {startForwarding} from './forwarding/start-forwarding.ts';
import {serve} from './http/serve.ts';
import {openStorage} from './open-storage.ts';
import {keepSwept} from './uploads/keep-swept.ts';
import {scanByCommand} from './uploads/scan-by-command.ts';

export interface RunningBackend {
  /** Such as `http://127.0.0.1:4101`. */
  readonly url: string;
  /** Takes nothing new, finishes what runs, and ends the embedded PostgreSQL. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Default: JSON lines on standard output, at the configured level. */
  readonly log?: Logger;
}

/**
 * Runs the backend of one region. Rejects with one plain sentence where the storage can't be opened or
 * the port is taken; nothing is left running then.
 */
export async function startBackend(config: BackendConfig, options: StartOptions = {}): Promise<RunningBackend> {
  const {region, host, port, uploads, allowedOrigins, issuers, zohoDesks = []} = config;
  const log = (options.log ?? pino({level: config.logLevel})).child({region});
  const storage = await openStorage(config, log);
  try {
    const {database, files} = storage;
    const scan = uploads.scanCommand === undefined ? undefined : scanByCommand(uploads.scanCommand);
    const parts = {
      region,
      database,
      files,
      uploadLimits: uploads.limits,
      scan,
      allowedOrigins,
      issuers,
      zohoDesks,
      log,
    };
    const backend = createBackend(parts);
    const server = await serve((request) => backend.fetch(request), {host, port});
    const helpDesks = zohoDesks.map((settings) => zohoDesk(settings, {files, known: database.helpDeskInbox}));
    const forwarding = startForwarding({database, helpDesks, log});
    const sweeping = keepSwept({...database, files}, log);
    log.info({url: server.url}, 'listening');
    let stopped: Promise<void> | undefined;
    const stop = async () => {
      await server.stop();
      await forwarding.stop();
      await sweeping.stop();
      await storage.close();
      log.info('stopped');
    };
    return {url: server.url, stop: () => (stopped ??= stop())};
  } catch (error) {
    await storage.close();
    throw error;
  }
}
