import {createTransport} from 'nodemailer';
import * as z from 'zod/mini';
import {regionSchema} from '../../src/contract/data-center-schemas.ts';
import {ownDataCenterOf, type Region} from '../../src/contract/data-centers.ts';
import {ok, refuse, type Answer} from './answer.ts';
import type {MailSink} from './mail-sink.ts';
import {personaOf} from './personas.ts';

/** Where a region takes mails, and where those that it sends end. */
export interface RegionMail {
  readonly smtpPort: number;
  readonly sink: MailSink;
}
export type RegionMails = Readonly<Record<Region, RegionMail>>;

const wishSchema = z.strictObject({
  region: regionSchema,
  /** Who writes. */
  persona: z.string(),
  subject: z.string().check(z.maxLength(500)),
  text: z.string().check(z.maxLength(100_000)),
  /** Message-ID of the mail that it answers. */
  inReplyTo: z.optional(z.string().check(z.maxLength(500))),
});

/** `GET /mails?region=eu` → `{"sent": […]}`, newest first: what the region's backend has sent. */
export function answerMails(mails: RegionMails, query: URLSearchParams): Answer {
  const region = regionSchema.safeParse(query.get('region'));
  return region.success ? ok({sent: mails[region.data].sink.sent}) : refuse(400, 'region must be com or eu.');
}

/**
 * `POST /mails`: sends a mail of a persona to the region's address, by SMTP, as its mail server would. Answers with
 * what the backend said: `{"accepted": false, "said": "550 …"}`.
 */
export async function answerSending(mails: RegionMails, body: unknown): Promise<Answer> {
  const wish = wishSchema.safeParse(body);
  const persona = personaOf(wish.data?.persona ?? null);
  if (!wish.success || !persona) return refuse(422, 'A mail has region, persona, subject, text and perhaps inReplyTo.');
  const {region, subject, text, inReplyTo} = wish.data;
  const transport = createTransport({host: '127.0.0.1', port: mails[region].smtpPort, ignoreTLS: true});
  try {
    const {response} = await transport.sendMail({
      from: {name: persona.name, address: persona.email},
      to: ownDataCenterOf(region).email,
      subject,
      text,
      ...(inReplyTo && {inReplyTo, references: inReplyTo}),
    });
    return ok({accepted: true, said: response});
  } catch (error) {
    const {response} = error as {response?: string};
    return ok({accepted: false, said: response ?? 'The backend takes no mail just now.'});
  } finally {
    transport.close();
  }
}
