import type {AddressInfo} from 'node:net';
import {callbackify} from 'node:util';
import {simpleParser} from 'mailparser';
import {SMTPServer} from 'smtp-server';

/** A mail that went out, as its recipient would read it. */
export interface SentMail {
  readonly id: number;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** To answer it in its thread; with its angle brackets. */
  readonly messageId: string;
}

/** Mails that are kept; beyond that the oldest are forgotten. */
const mostKept = 50;

/**
 * Takes a region's mails in place of a relay, and lets none go any further: what would reach a partner is read here.
 * Mails are in memory alone, and gone with the demo.
 */
export class MailSink {
  readonly #server: SMTPServer;
  #sent: readonly SentMail[] = [];
  #count = 0;

  private constructor() {
    this.#server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onData: (stream, {envelope}, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = envelope.rcptTo.map(({address}) => address).join(', ');
          callbackify(() => this.#keep(Buffer.concat(chunks), to))((error) => callback(error));
        });
      },
    });
    // A backend that is stopped in the middle of a mail.
    this.#server.on('error', () => undefined);
  }

  static async start(): Promise<MailSink> {
    const sink = new MailSink();
    await new Promise<void>((resolve, reject) => {
      sink.#server.server.once('error', reject);
      sink.#server.listen(0, '127.0.0.1', resolve);
    });
    return sink;
  }

  /** As a backend's `SMTP_RELAY_URL`. */
  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  /** Newest first. */
  get sent(): readonly SentMail[] {
    return this.#sent;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #keep(bytes: Buffer, to: string): Promise<void> {
    const {from, subject = '', text = '', messageId = ''} = await simpleParser(bytes);
    const mail = {
      id: ++this.#count,
      at: new Date().toISOString(),
      from: from?.value[0]?.address ?? '',
      to,
      subject,
      text: text.trim(),
      messageId,
    };
    this.#sent = [mail, ...this.#sent].slice(0, mostKept);
  }
}
