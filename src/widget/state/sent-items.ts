import type {Attachment} from '../../contract/attachment.ts';
import {isReply, type OutboxEntry} from '../storage/outbox-store.ts';
import type {UploadItem} from './upload-item.ts';

/**
 * The files of a refused ticket or reply as they have to be listed: arrived, or failed where the backend has forgotten
 * them. `known` are those that this page has sent; after a reload there is what the entry says, or only the id.
 */
export function sentItems(entry: OutboxEntry, known: readonly UploadItem[]): UploadItem[] {
  const {refusal, savedAt} = entry;
  const {uploads} = isReply(entry) ? entry.reply : entry.draft;
  const files = (isReply(entry) && entry.files) || [];
  const named = refusal?.issues.map(({pointer}) => pointer) ?? [];
  // A refusal that names nothing was about the files as a whole: they have expired, say.
  const areAllGone = refusal?.kind === 'refused' && named.length === 0;
  return uploads.map((uploadId, index): UploadItem => {
    const item = known.find((each) => each.uploadId === uploadId) ?? arrived(uploadId, savedAt, files[index]);
    if (!areAllGone && !named.includes(`/uploads/${index}`)) return item;
    return {...item, state: 'failed', reason: 'expired', progress: 0, uploadId: undefined};
  });
}

function arrived(uploadId: string, addedAt: number, file: Attachment | undefined): UploadItem {
  const {name, type, size} = file ?? {name: '', type: '', size: 0};
  const shared = {key: uploadId, name, type, size, lastModified: 0, uploadId, addedAt};
  return {...shared, state: 'done', progress: 1};
}
