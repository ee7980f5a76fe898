import {randomBytes} from 'node:crypto';
import {buffer} from 'node:stream/consumers';
import type {Readable} from 'node:stream';
import {DataStore, Upload as TusUpload} from '@tus/server';
import {uploadChunkBytes, uploadLifetime, type AttachmentType} from '../../contract/attachment-limits.ts';
import type {Upload, UploadOwner, UploadPart, Uploads} from '../database/uploads.ts';
import {ProblemError} from '../http/problem-error.ts';
import {toFileName} from './file-name.ts';
import {PartMissing, type FileStorage} from './file-storage.ts';
import {judgeType} from './judge-type.ts';
import {readParts} from './read-parts.ts';
import type {Scan} from './scan-by-command.ts';

export interface UploadParts {
  readonly uploads: Uploads;
  readonly files: FileStorage;
  readonly scan?: Scan | undefined;
}

/** Most parts of one upload: twice of what the largest file needs where every other request breaks off. */
const mostParts = 2048;

/**
 * What `@tus/server` keeps uploads in: bytes in the storage, everything else in the database; for one owner,
 * who sees nothing of others. Each request's bytes become a part under a name of its own, and count when
 * the database says so. So no lock is needed between processes, a crash leaves nothing half counted, and
 * any process goes on where another one ended.
 */
export class TusStore extends DataStore {
  readonly #owner: UploadOwner;
  readonly #parts: UploadParts;
  override extensions = ['creation', 'creation-with-upload', 'termination', 'expiration'];

  constructor(owner: UploadOwner, parts: UploadParts) {
    super();
    this.#owner = owner;
    this.#parts = parts;
  }

  override async create(announced: TusUpload): Promise<TusUpload> {
    const name = toFileName(announced.metadata?.['filename'] ?? '');
    const upload = await this.#parts.uploads.create(this.#owner, {name, size: announced.size ?? 0});
    if (!upload) throw new ProblemError('rate_limited', {headers: {'Retry-After': '600'}});
    // The address that tus gives away is made from the id that stands here afterwards.
    return Object.assign(announced, toTusUpload(upload));
  }

  override async getUpload(id: string): Promise<TusUpload> {
    return toTusUpload(await this.find(id));
  }

  /** The owner's upload as long as it can be used; for anything else the problem that says why not. */
  async find(id: string): Promise<Upload> {
    const upload = await this.#parts.uploads.find(this.#owner, id);
    if (!upload) throw new ProblemError('not_found');
    if (upload.state === 'expired') throw new ProblemError('upload_expired');
    if (upload.state === 'refused') throw new ProblemError('file_type_not_allowed');
    if (upload.state === 'infected') throw new ProblemError('file_infected');
    return upload;
  }

  override async write(stream: Readable, id: string, start: number): Promise<number> {
    const bytes = await buffer(stream);
    const upload = await this.find(id);
    if (bytes.byteLength === 0) return start;
    if (upload.received !== start) throw new ProblemError('upload_offset_mismatch');
    if (bytes.byteLength > Math.min(uploadChunkBytes, upload.size - start)) throw new ProblemError('body_too_large');
    if (upload.pieces >= mostParts) throw new ProblemError('upload_expired');
    const {uploads, files} = this.#parts;
    const storageKey = `${upload.storageName}/${start}-${randomBytes(8).toString('hex')}`;
    const part = {start, size: bytes.byteLength, storageKey};
    await files.put(storageKey, bytes);
    const type = start + part.size === upload.size ? await this.#judge(upload, part) : undefined;
    // Where this fails, nobody knows whether it counts: then the bytes stay, and go with the upload.
    if (!(await uploads.addPart(id, part, type))) {
      await files.remove(storageKey);
      await this.find(id);
      throw new ProblemError('upload_offset_mismatch');
    }
    return start + part.size;
  }

  override async remove(id: string): Promise<void> {
    const upload = await this.#parts.uploads.find(this.#owner, id);
    if (!upload || !(await this.#parts.uploads.end(id, 'removed'))) throw new ProblemError('not_found');
    await this.#removeFiles(upload);
  }

  override getExpiration(): number {
    return uploadLifetime * 1000;
  }

  /** The type of the whole file; a file that is not taken ends here. */
  async #judge(upload: Upload, last: UploadPart): Promise<AttachmentType> {
    const {uploads, files, scan} = this.#parts;
    const parts = [...(await uploads.partsOf(upload.id)), last];
    const open = () => readParts(files, parts);
    let type: AttachmentType | undefined;
    let infected = false;
    try {
      type = await judgeType(open, upload.size);
      infected = type !== undefined && (await scan?.(open)) === 'infected';
    } catch (error) {
      await files.remove(last.storageKey);
      if (!(error instanceof PartMissing)) throw error;
      // What was lost can only be sent anew.
      if (await uploads.end(upload.id, 'removed')) await this.#removeFiles(upload);
      throw new ProblemError('upload_expired');
    }
    if (type && !infected) return type;
    if (await uploads.end(upload.id, infected ? 'infected' : 'refused')) await this.#removeFiles(upload);
    throw new ProblemError(infected ? 'file_infected' : 'file_type_not_allowed');
  }

  async #removeFiles({id, storageName}: Upload): Promise<void> {
    await this.#parts.files.removeAll(storageName);
    await this.#parts.uploads.forgetFiles(id);
  }
}

function toTusUpload({id, size, received, name, expiresAt}: Upload): TusUpload {
  const created = new Date(expiresAt.getTime() - uploadLifetime * 1000);
  return new TusUpload({id, size, offset: received, metadata: {filename: name}, creation_date: created.toISOString()});
}
