import {formatBytes} from '../../i18n/format-writing.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {FileLimits} from '../../state/judge-file.ts';
import type {FileReason} from '../../api/file-reason.ts';
import type {UploadReason} from '../../state/upload-item.ts';

/** Why a file is not there, in words. */
export function attachmentReason(messages: Messages, reason: UploadReason, limits: FileLimits): string {
  const {attachments, errors, locale} = messages;
  if (!isFileReason(messages, reason)) return errors[reason];
  switch (reason) {
    case 'too_large':
      return attachments.reasons.too_large(formatBytes(locale, limits.maxBytes));
    case 'too_many':
      return attachments.reasons.too_many(limits.count);
    default:
      return attachments.reasons[reason];
  }
}

function isFileReason({attachments}: Messages, reason: UploadReason): reason is FileReason {
  return reason in attachments.reasons;
}
