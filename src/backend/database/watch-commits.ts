import pg from 'pg';

/** Milliseconds until a broken connection is tried again. */
const pause = 2000;
/** Milliseconds until one that says nothing counts as broken. */
const patience = 3000;

/** On what triggers tell when there is work: for help desks or from them, or an answer by mail. */
export type WorkChannel = 'partner_support_forwarding' | 'partner_support_mail';

/**
 * Calls `onWork` when some process has committed work of this kind; also after a break in which that may have gone
 * unheard. Needs a connection of its own, which it replaces by itself.
 */
export function watchCommits(url: string, channel: WorkChannel, onWork: () => void): {stop(): Promise<void>} {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const connect = async () => {
    const opened = new pg.Client({
      connectionString: url,
      application_name: 'partner-support',
      connectionTimeoutMillis: patience,
      keepAlive: true,
    });
    const lost = () => {
      if (client !== opened || isStopped) return;
      client = undefined;
      timer = setTimeout(() => void connect(), pause);
      void opened.end().catch(() => undefined);
    };
    client = opened;
    opened.on('error', lost).on('end', lost).on('notification', onWork);
    try {
      await opened.connect();
      await opened.query(`listen ${channel}`);
      onWork();
    } catch {
      lost();
    }
  };
  const connecting = connect();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await connecting;
      await client?.end().catch(() => undefined);
    },
  };
}
