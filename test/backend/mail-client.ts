import {connect} from 'node:net';
import {createTransport, type SendMailOptions} from 'nodemailer';

export const comAddress = 'partner-support@zohocorp.com';
export const euAddress = 'partner-support@eu.zohocorp.com';

/** What a server said to a mail: such as `250`, and its words. */
export interface Said {
  readonly code: number;
  readonly text: string;
}

/** Sends a mail as a partner's mail server does. From and recipient default to a known user and the region `com`. */
export async function sendMail(port: number, mail: SendMailOptions = {}): Promise<Said> {
  const transport = createTransport({host: '127.0.0.1', port, ignoreTLS: true});
  try {
    const {response} = await transport.sendMail({
      from: 'Ada Partner <ada@partner.example>',
      to: comAddress,
      subject: 'Leads are not synchronised',
      text: 'Since this morning, new leads do not arrive.',
      ...mail,
    });
    return said(response);
  } catch (error) {
    const {response} = error as {response?: string};
    if (response === undefined) throw error;
    return said(response);
  } finally {
    transport.close();
  }
}

function said(response: string): Said {
  return {code: Number(response.slice(0, 3)), text: response.slice(4)};
}

/** Sends exactly these bytes between DATA and the dot; gives the answer to each command, the last one to the mail. */
export async function sendRaw(
  port: number,
  message: string | Buffer,
  {from = 'ada@partner.example', to = comAddress, parameters = ''} = {},
): Promise<readonly string[]> {
  const talk = new SmtpTalk(port);
  await talk.answer();
  const answers: string[] = [];
  for (const command of ['EHLO client.example', `MAIL FROM:<${from}>${parameters}`, `RCPT TO:<${to}>`, 'DATA']) {
    talk.write(`${command}\r\n`);
    answers.push(await talk.answer());
    if (!/^[23]/.test(answers.at(-1)!)) break;
  }
  if (answers.at(-1)!.startsWith('354')) {
    talk.write(message);
    talk.write('\r\n.\r\n');
    answers.push(await talk.answer());
  }
  talk.end();
  return answers;
}

/** A connection to an SMTP server, line by line. */
export class SmtpTalk {
  readonly #socket;
  readonly #answers: string[] = [];
  #lines = '';
  #wake: () => void = () => undefined;

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.setEncoding('utf8').on('data', (text: string) => {
      this.#lines += text;
      for (let end: number; (end = this.#lines.search(/^\d{3} .*\r\n/m)) !== -1;) {
        end = this.#lines.indexOf('\r\n', end) + 2;
        this.#answers.push(this.#lines.slice(0, end).trim());
        this.#lines = this.#lines.slice(end);
      }
      this.#wake();
    });
    this.#socket.on('close', () => this.#wake()).on('error', () => this.#wake());
  }

  write(bytes: string | Buffer): void {
    this.#socket.write(bytes);
  }

  /** The next answer, all its lines; `''` where the connection ended. */
  async answer(): Promise<string> {
    while (this.#answers.length === 0 && !this.#socket.destroyed) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    return this.#answers.shift() ?? '';
  }

  end(): void {
    this.#socket.end();
  }

  /** As a crash of the other side does. */
  break(): void {
    this.#socket.destroy();
  }
}
