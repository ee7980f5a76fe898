import {toLine, toText} from '../../contract/text.ts';
import type {ClaimedMail} from '../database/outgoing-mail.ts';
import {describeRefused} from '../uploads/describe-refused.ts';
import {loopHeader} from './refuse-automatic.ts';
import {sentMessageId} from './sent-message-id.ts';

/**
 * A mail to the requester, as it goes over the line. Every header is made of a constant, an address that was checked, or
 * text without controls that is encoded; the recipient is the ticket's own, and there is no other.
 */
export async function composeMail(mail: ClaimedMail, from: string): Promise<Buffer> {
  const {default: MailComposer} = await import('nodemailer/lib/mail-composer');
  const last = mail.thread.at(-1);
  const isAutomatic = mail.kind === 'acknowledgement';
  const composer = new MailComposer({
    // As objects: in a string a comma would begin another address.
    from: {name: 'Partner Support', address: from},
    to: {name: '', address: mail.recipient},
    subject: `[${mail.ticket.number}] ${toLine(mail.ticket.subject)}`,
    messageId: sentMessageId(mail.id, from),
    ...(last && {inReplyTo: last, references: threadOf(mail)}),
    headers: {
      'Auto-Submitted': isAutomatic ? 'auto-replied' : 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      [loopHeader]: from,
    },
    text: toText(mail.answer ? answerText(mail, mail.answer) : acknowledgementText(mail)),
    // Neither files nor addresses are ever fetched for a mail.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** The first one and the last ones, so that a long thread stays a header of sensible length. */
function threadOf({thread}: ClaimedMail): string[] {
  return [...new Set([thread[0]!, ...thread.slice(-9)])];
}

function answerText({ticket}: ClaimedMail, {agentName, text}: NonNullable<ClaimedMail['answer']>): string {
  return [
    text,
    `${agentName}\nPartner Support`,
    `Ticket ${ticket.number}. To answer, reply to this mail and leave its subject as it is.`,
  ].join('\n\n');
}

function acknowledgementText({ticket, refusedFiles}: ClaimedMail): string {
  const missing = [
    ...(ticket.hasCustomer ? [] : ["the customer's primary email address (its super admin's), or its ZUID or ZOID"]),
    ...(ticket.hasOrganization ? [] : ['the organization ID of the service (ZOID or ZGID)']),
  ];
  return [
    ticket.isReplyTo
      ? `Your mail was added to ticket ${ticket.number}.`
      : `Your mail was received as ticket ${ticket.number}. Support answers to this address, and you find the ticket under Requests in the partner store.`,
    missing.length > 0 && !ticket.isReplyTo
      ? `Your mail did not name:\n${missing.map((what) => `- ${what}`).join('\n')}\nReply to this mail with it, so that the ticket gets the priority that it is due.`
      : '',
    describeRefused('mail', refusedFiles),
    'This answer was sent automatically. To add something, reply to it and leave its subject as it is.',
  ]
    .filter(Boolean)
    .join('\n\n');
}
