import {supportEmailLabels as labels} from '../../../src/contract/support-email.ts';

/** What the form begins with: a mail by the template, whose customer nobody has named. */
export const exampleMail = {
  subject: 'Reports are empty since this morning',
  text: [
    `${labels.requestType}: Technical Support`,
    `${labels.customised}: no`,
    `${labels.product}: Zoho CRM`,
    `${labels.organizationId}: `,
    `${labels.customer}: `,
    `${labels.issue}: Since this morning every report of the customer is empty, for all users. Made up for the demo.`,
    `${labels.remarks}: `,
  ].join('\n'),
} as const;

/** `Re: [EU-10001] …`, however often it is answered. */
export function replySubject(subject: string): string {
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}
