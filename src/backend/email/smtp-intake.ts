import {Readable} from 'node:stream';
import type {AddressInfo} from 'node:net';
import type {Logger} from 'pino';
import type {SMTPServerSession} from 'smtp-server';
import {storageFailureOf} from '../database/storage-failure.ts';
import {describeError} from '../http/describe-error.ts';
import {BoundedMail, MailMemory} from './bounded.ts';
import type {IntakeSettings} from './email-settings.ts';
import {MailRefused} from './mail-refused.ts';
import {parseMail} from './parse-mail.ts';
import {knownSender, receiveMail, type ReceiveParts} from './receive-mail.ts';

export interface IntakeParts extends ReceiveParts {
  readonly log: Logger;
}

export interface RunningIntake {
  readonly port: number;
  /** Takes no new connection; lets mails that are being taken end, at most 10 seconds. */
  stop(): Promise<void>;
}

/** Milliseconds. Scanning the files of a mail may take longer than a minute, in which the line is silent. */
const limits = {socketTimeout: 300_000, closeTimeout: 10_000};

/**
 * Takes mails by SMTP for the region's one address, from partners' users alone. 250 is said after the commit, so what was
 * not stored stays with the sender's server. Rejects where the port is taken.
 */
export async function startIntake(settings: IntakeSettings, parts: IntakeParts): Promise<RunningIntake> {
  const {SMTPServer} = await import('smtp-server');
  const {address, tls, host, port} = settings;
  const {log, database} = parts;
  const maxBytes = largestMail(parts.limits);
  const memory = new MailMemory(Math.max(2 * maxBytes, 64 * 1024 * 1024));
  const running = new Set<Promise<unknown>>();

  const server = new SMTPServer({
    name: address.slice(address.lastIndexOf('@') + 1),
    banner: 'Partner support',
    size: maxBytes,
    disabledCommands: tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    ...(tls && {key: tls.key, cert: tls.cert}),
    authOptional: true,
    hideSMTPUTF8: true,
    disableReverseLookup: true,
    logger: false,
    maxClients: 50,
    ...limits,
    onMailFrom: ({address: sender}, _session, callback) => {
      // Without a return path: a bounce.
      callback(sender ? undefined : new MailRefused('automatic'));
    },
    onRcptTo: ({address: recipient}, session, callback) => {
      answer(callback, async () => {
        if (recipient.toLowerCase() !== address) throw new MailRefused('recipient');
        await knownSender(database, senderOf(session));
      });
    },
    onData: (stream, session, callback) => {
      answer(callback, async () => {
        const bounded = new BoundedMail(memory, maxBytes);
        try {
          const mail = await parseMail(Readable.from(bounded.read(stream)));
          if (bounded.refusal) throw bounded.refusal;
          await receiveMail(mail, senderOf(session), parts);
        } catch (error) {
          throw bounded.refusal ?? error;
        } finally {
          // What a parser did not want to read.
          stream.resume();
          bounded.release();
        }
      });
    },
  });
  // A client that breaks off, or speaks no SMTP: nothing of it is kept.
  server.on('error', () => undefined);

  /** Answers a step, whatever happens: with what was refused, or with 451 where it is our own trouble. */
  function answer(callback: (error?: Error | null) => void, step: () => Promise<void>): void {
    const answered = (async () => callback(await refusalOf(step, log)))();
    running.add(answered);
    void answered.finally(() => running.delete(answered));
  }

  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => {
      server.server.off('error', reject);
      resolve();
    });
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    async stop() {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all(running);
    },
  };
}

async function refusalOf(step: () => Promise<void>, log: Logger): Promise<MailRefused | undefined> {
  try {
    await step();
    return undefined;
  } catch (error) {
    if (error instanceof MailRefused) {
      log.info({reason: error.reason, reply: error.responseCode}, 'a mail was refused');
      return error;
    }
    log[storageFailureOf(error) ? 'warn' : 'error']({error: describeError(error)}, 'a mail could not be kept');
    return new MailRefused('storage');
  }
}

function senderOf({envelope}: SMTPServerSession): string {
  return envelope.mailFrom ? envelope.mailFrom.address.toLowerCase() : '';
}

/** Bytes: all files in base64 with its line ends, and a megabyte of text. */
function largestMail({count, maxBytes}: {readonly count: number; readonly maxBytes: number}): number {
  return Math.ceil(count * maxBytes * 1.37) + 1024 * 1024;
}
