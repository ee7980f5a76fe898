import type {AddressInfo} from 'node:net';
import {simpleParser, type ParsedMail} from 'mailparser';
import {SMTPServer} from 'smtp-server';

/** A mail that the relay was given. */
export interface Relayed {
  readonly envelope: {readonly from: string; readonly to: readonly string[]};
  readonly raw: string;
  readonly mail: ParsedMail;
}

export interface TestRelay {
  readonly url: string;
  readonly relayed: readonly Relayed[];
  /** What the next mails are answered with, in place of 250; `break` ends the connection once it has all of the mail. */
  readonly answers: (number | 'break')[];
  /** Resolves with the mail at `index` once it is there. */
  at(index: number): Promise<Relayed>;
  stop(): Promise<void>;
}

/** A real SMTP server in place of the relay. `port` for one that was there before. */
export async function startRelay(port = 0): Promise<TestRelay> {
  const relayed: Relayed[] = [];
  const answers: (number | 'break')[] = [];
  let tell: () => void = () => undefined;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, {envelope}, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      const take = async () => {
        const raw = Buffer.concat(chunks);
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const to = envelope.rcptTo.map(({address}) => address);
        const answer = answers.shift();
        if (typeof answer === 'number') return callback(Object.assign(new Error('Not now'), {responseCode: answer}));
        relayed.push({envelope: {from, to}, raw: raw.toString(), mail: await simpleParser(raw)});
        tell();
        if (answer === 'break') for (const connection of server.connections) connection.close();
        else callback();
      };
      stream.on('end', () => void take());
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    relayed,
    answers,
    async at(index) {
      while (relayed.length <= index) await new Promise<void>((resolve) => (tell = resolve));
      return relayed[index]!;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
