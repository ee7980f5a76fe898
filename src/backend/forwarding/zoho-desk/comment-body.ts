import type {ForwardingWork} from '../../database/forwarding-work.ts';
import {fitText} from './fit-text.ts';

/** What Desk takes, in UTF-16 units. */
const longest = 32_000;

/**
 * A comment for what somebody wrote, or for a file. Its author is always the owner of the token, so it begins with
 * who really wrote it. Its last line is {@link referenceOf} the job: that is how it is found again.
 */
export function commentBody(work: ForwardingWork, attachmentId?: string) {
  const {written} = work;
  const reference = `\n\n${referenceOf(work)}`;
  const isFile = attachmentId !== undefined;
  const head = isFile ? fileLine(work) : `${writerLine(work)}\n\n`;
  const {text, isTrimmed} = fitText(isFile ? '' : written!.text, longest - head.length - reference.length);
  return {
    body: {
      isPublic: !written?.isNote,
      contentType: 'plainText',
      content: `${head}${text}${reference}`,
      ...(isFile && {attachmentIds: [attachmentId]}),
    },
    isTrimmed,
  };
}

/** Unique among all comments of all tickets. */
export function referenceOf({job}: Pick<ForwardingWork, 'job'>): string {
  return `[ref ${job.ticketId}-${job.id}]`;
}

/** The job that a comment of this text was made by, where it is one of the ticket's. */
export function jobOfReference(text: string, ticketId: string): string | undefined {
  const found = reference.exec(text);
  return found?.[1] === ticketId ? found[2] : undefined;
}

/** The ticket of ours that a comment of this text says it is about. */
export function ticketOfReference(text: string): string | undefined {
  return reference.exec(text)?.[1];
}

const reference = /\[ref ([\da-f-]{36})-(\d{1,19})\]\s*$/;

function writerLine({written, ticket}: ForwardingWork): string {
  const {author, isNote} = written!;
  if (isNote) return `Note by ${author.name}:`;
  return author.sub === null
    ? `${author.name} (support) wrote:`
    : `${author.name} (partner ${ticket.partner}, user ${author.sub}) wrote:`;
}

function fileLine({job, attachment, ticket}: ForwardingWork): string {
  if (job.kind === 'full_text') return 'The full text of what is shortened above is attached.';
  return `File of partner ${ticket.partner}: ${attachment!.name}`;
}
