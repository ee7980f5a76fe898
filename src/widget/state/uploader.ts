import type {UploadId} from '../../contract/attachment.ts';
import {attachmentLimits, uploadChunkBytes} from '../../contract/attachment-limits.ts';
import type {Region} from '../../contract/data-centers.ts';
import {loadChunk} from '../api/load-chunk.ts';
import type {WritingApi} from '../api/writing-api.ts';
import type {FileUpload} from '../api/upload-file.ts';
import {UploadStore} from '../storage/upload-store.ts';
import type {Identity} from './identity.ts';
import type {FileLimits} from './judge-file.ts';

/** How files get to one region. */
export interface Uploader {
  readonly region: Region;
  readonly identity: Identity;
  readonly store: UploadStore;
  /** Resolves with what the region takes; with the contract's limits where it does not say. Never rejects. */
  limits(): Promise<FileLimits>;
  /** Rejects with a `SupportError`, or with the signal's reason. */
  send(upload: FileUpload): Promise<UploadId>;
  /** Gives up what the backend has of a file, if it can be reached: it forgets by itself after a day. */
  discard(id: UploadId): void;
}

export const defaultLimits: FileLimits = {...attachmentLimits, chunkBytes: uploadChunkBytes};

export function createUploader(parts: {
  region: Region;
  endpoint: string;
  api: WritingApi;
  identity: Identity;
}): Uploader {
  const {region, endpoint, api, identity} = parts;
  let limits: Promise<FileLimits> | undefined;

  async function askLimits(): Promise<FileLimits> {
    try {
      const meta = await api.meta();
      return {...defaultLimits, ...meta.limits.attachments};
    } catch {
      limits = undefined;
      return defaultLimits;
    }
  }

  return {
    region,
    identity,
    store: new UploadStore(region),
    limits: () => (limits ??= askLimits()),
    async send(upload) {
      // The tus client is a chunk of its own, fetched when there is a file to send.
      const {uploadFile} = await loadChunk(() => import('../api/upload-file.ts'));
      return uploadFile({endpoint, token: (options) => identity.token(options)}, upload);
    },
    discard(id) {
      void api.discardUpload(id).catch(() => {});
    },
  };
}
