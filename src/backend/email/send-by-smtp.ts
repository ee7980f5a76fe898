import {Readable} from 'node:stream';

export type Delivery =
  | {readonly outcome: 'accepted'; readonly code: string}
  /** `unknown`: the relay may have it, since it had all of it when the connection broke. */
  | {readonly outcome: 'refused' | 'postponed' | 'unknown'; readonly code: string};

/** Milliseconds; together well below the time after which a claimed mail counts as abandoned. */
const timeouts = {connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000};

/** Gives a mail to the relay at `url`, once. Never rejects: what came of it is the answer. */
export async function sendBySmtp(
  url: string,
  envelope: {from: string; to: string},
  message: Buffer,
): Promise<Delivery> {
  const {default: SMTPConnection} = await import('nodemailer/lib/smtp-connection');
  const {protocol, hostname, port, username, password} = new URL(url);
  const secure = protocol === 'smtps:';
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const connection = new SMTPConnection({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    // A password goes over an encrypted line only.
    requireTLS: !secure && username !== '' && !isLocal,
    ...timeouts,
  });
  let isHandedOver = false;
  async function* body(): AsyncGenerator<Buffer> {
    yield message;
    // Asked for more: from here on the end of the mail may be on its way.
    isHandedOver = true;
  }
  try {
    return await new Promise<Delivery>((resolve, reject) => {
      const check = (next: () => void) => (error?: Error | null) => (error ? reject(error) : next());
      const send = () =>
        connection.send({from: envelope.from, to: [envelope.to]}, Readable.from(body()), (error, info) =>
          error ? reject(error) : resolve({outcome: 'accepted', code: info?.response.slice(0, 3) ?? '250'}),
        );
      connection.once('error', reject);
      connection.once('end', () => reject(new Error('The relay closed the connection.')));
      connection.connect(
        check(() => {
          const credentials = {user: decodeURIComponent(username), pass: decodeURIComponent(password)};
          if (username === '') send();
          else connection.login({...credentials, credentials}, check(send));
        }),
      );
    });
  } catch (error) {
    const {responseCode, code, command = ''} = error as {responseCode?: number; code?: string; command?: string};
    if (responseCode === undefined) return {outcome: isHandedOver ? 'unknown' : 'postponed', code: code ?? 'broken'};
    // No greeting, no encryption, a wrong password, a sender that may not: whoever runs this mends it, and the mail waits.
    const isFinal = responseCode >= 500 && ['RCPT TO', 'DATA'].includes(command);
    return {outcome: isFinal ? 'refused' : 'postponed', code: String(responseCode)};
  } finally {
    connection.on('error', () => undefined);
    connection.close();
  }
}
