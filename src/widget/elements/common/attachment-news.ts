import type {Messages} from '../../i18n/messages.ts';
import type {UploadItem} from '../../state/upload-item.ts';
import {nameOf} from './attachment-row.ts';

/**
 * What is worth saying aloud of the files since `before`: that an upload has begun, that a file is there, and what
 * went wrong. Not the progress, which would drown everything else.
 */
export function attachmentNews(
  messages: Messages,
  before: readonly UploadItem[],
  now: readonly UploadItem[],
  reasonOf: (item: UploadItem) => string | undefined,
): string {
  const earlier = new Map(before.map((item) => [item.key, item]));
  const {started, arrived, failed} = messages.attachments;
  return now
    .filter((item) => earlier.get(item.key)?.state !== item.state)
    .map((item) => {
      const name = nameOf(messages, item);
      const reason = reasonOf(item);
      if (reason !== undefined) return failed(name, reason);
      if (item.state === 'done') return arrived(name);
      // One that goes on after a break has been told of.
      return item.state === 'uploading' && item.progress === 0 ? started(name) : '';
    })
    .filter(Boolean)
    .join(' ');
}
