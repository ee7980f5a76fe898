import type {Attachment, UploadId} from '../../contract/attachment.ts';
import type {FileReason} from '../api/file-reason.ts';
import type {SupportErrorKind} from '../api/support-error.ts';
import type {UploadRecord} from '../storage/upload-store.ts';
import {newKey} from './new-key.ts';

export type UploadState = 'waiting' | 'uploading' | 'done' | 'failed' | 'refused';

/** Why a file is not there. A locale has words for each. */
export type UploadReason = FileReason | SupportErrorKind;

/** A file that goes with a ticket or a reply. */
export interface UploadItem {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly lastModified: number;
  readonly state: UploadState;
  /** The share that the backend has, 0 to 1. */
  readonly progress: number;
  /** Set while `failed` or `refused`. */
  readonly reason?: UploadReason | undefined;
  /** Missing until the backend has been told of the file. */
  readonly uploadId?: UploadId | undefined;
  /** Missing where the page was left and the browser has not kept it. */
  readonly file?: File | undefined;
  readonly addedAt: number;
}

/** Controls, and the marks with which a name could show its end in its middle (`gpj.exe` as `exe.jpg`). */
const misleading = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function toItem(file: File): UploadItem {
  const {type, size, lastModified} = file;
  return {
    key: newKey(),
    name: file.name.replace(misleading, ''),
    type,
    size,
    lastModified,
    state: 'waiting',
    progress: 0,
    file,
    addedAt: Date.now(),
  };
}

/** By what a page knows a file again. */
export type SameFile = Pick<UploadItem, 'name' | 'size' | 'lastModified'>;

export function toSameFile({name, size, lastModified}: SameFile): SameFile {
  return {name, size, lastModified};
}

/** Whether both are the same file, as far as a page can know. */
export function isSame(one: SameFile, other: SameFile): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}

/** Whether it is on its way. */
export function isOpen({state}: UploadItem): boolean {
  return state === 'waiting' || state === 'uploading';
}

/** Whether the backend has all of it, though it may be listed as one too many. */
export function hasArrived({progress, uploadId}: UploadItem): boolean {
  return progress === 1 && uploadId !== undefined;
}

/** As it stands where it is tried again; `undefined` where that makes no sense. */
export function toAgain(item: UploadItem): UploadItem | undefined {
  if (isOpen(item) || item.state === 'done' || !(item.file || hasArrived(item))) return undefined;
  return {...item, state: hasArrived(item) ? 'done' : 'waiting', reason: undefined};
}

/** As it stands where the draft goes on as another ticket: what is among `sent` went along and must be sent anew. */
export function toAnew(item: UploadItem, sent: readonly SameFile[]): UploadItem {
  if (!sent.some((other) => isSame(item, other))) return item;
  const anew = {...item, key: newKey(), progress: 0, uploadId: undefined};
  return item.file ? {...anew, state: 'waiting'} : {...anew, state: 'failed', reason: 'sent_elsewhere'};
}

/** As it stands where another region was chosen: nothing of it goes there by itself. */
export function toLeftBehind(item: UploadItem): UploadItem {
  if (item.state === 'refused') return item;
  return {...item, state: 'failed', reason: 'other_region', progress: 0, uploadId: undefined};
}

/** Those that have arrived, as the backend will list them. */
export function toAttachments(items: readonly UploadItem[]): Attachment[] {
  return items.flatMap(({state, uploadId: id, name, type, size}) =>
    state === 'done' && id ? [{id, name, type, size}] : [],
  );
}

export function fromRecord(record: UploadRecord): UploadItem {
  const {key, name, type, size, lastModified, uploadId, file, done, savedAt} = record;
  const shared = {key, name, type, size, lastModified, uploadId, file, addedAt: savedAt};
  if (done) return {...shared, state: 'done', progress: 1};
  if (file) return {...shared, state: 'waiting', progress: 0};
  return {...shared, state: 'failed', reason: 'file_gone', progress: 0};
}

/** What is kept of it: nothing of what was refused, and not the file itself once it has arrived. */
export function toRecord(item: UploadItem, owner: string, scope: string): UploadRecord | undefined {
  const {key, name, type, size, lastModified, uploadId, file, state, reason, addedAt} = item;
  if (state === 'refused' || reason === 'other_region') return undefined;
  const done = state === 'done';
  return {
    ...{key, scope, owner, name, type, size, lastModified, done, savedAt: addedAt},
    ...(uploadId !== undefined && {uploadId}),
    ...(file && !done && {file}),
  };
}
