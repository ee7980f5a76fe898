import type {Mail} from './mail.ts';
import {MailRefused} from './mail-refused.ts';
import {sentJobIn} from './sent-message-id.ts';

/** What mails of ours are marked with, so that one that comes back is known again. */
export const loopHeader = 'X-Loop';

/**
 * Refuses what no person has written now (RFC 3834, and what programs did before it), and what has come from
 * `own`, the region's address, itself: an answer to it would be answered again.
 */
export function refuseAutomatic(mail: Mail, own: string): void {
  const isOurs = mail.from.includes(own) || (mail.messageId !== undefined && sentJobIn(mail.messageId) !== undefined);
  const isMarked = mail.header(loopHeader.toLowerCase()).some((value) => value.toLowerCase().includes(own));
  if (isOurs || isMarked) throw new MailRefused('loop');
  const says = (name: string, pattern: RegExp) => mail.header(name).some((value) => pattern.test(value));
  const isAutomatic =
    says('auto-submitted', /^(?!no\b)\S/i) ||
    says('precedence', /^(?:bulk|junk|list|auto_reply)\b/i) ||
    ['x-autoreply', 'x-autorespond', 'list-id', 'list-unsubscribe'].some((name) => says(name, /^(?!no$)\S/i)) ||
    says('content-type', /^multipart\/report\b/i);
  if (isAutomatic) throw new MailRefused('automatic');
}
