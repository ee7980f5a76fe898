import pg from 'pg';

/** Milliseconds until a broken connection is tried again. */
const pause = 2000;

/**
 * Calls `onWork` when some process has stored something for a help desk, or a help desk has told something; also
 * after a break in which that may have gone unheard. Needs a connection of its own, which it replaces by itself.
 */
export function watchForwarding(url: string, onWork: () => void): {stop(): Promise<void>} {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const connect = async () => {
    const opened = new pg.Client({connectionString: url, application_name: 'partner-support', keepAlive: true});
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
      await opened.query('listen partner_support_forwarding');
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
