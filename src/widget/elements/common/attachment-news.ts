import type {Messages} from '../../i18n/messages.ts';
import {isOpen, type UploadItem} from '../../state/upload-item.ts';
import {nameOf} from './attachment-row.ts';

export interface AttachmentNews {
  messages: Messages;
  before: readonly UploadItem[];
  now: readonly UploadItem[];
  /** Whether nothing can be sent at present. */
  isWaiting: boolean;
  reasonOf: (item: UploadItem) => string | undefined;
}

/**
 * What is worth saying aloud of the files since `before`: that uploads have begun or wait, that files are there, and what
 * went wrong; of several at once their number. Not the progress, which would drown everything else.
 */
export function attachmentNews({messages, before, now, isWaiting, reasonOf}: AttachmentNews): string {
  const earlier = new Map(before.map((item) => [item.key, item]));
  const words = messages.attachments;
  const changed = now.filter((item) => earlier.get(item.key)?.state !== item.state);
  const open = now.filter(isOpen);
  const isAmiss = (item: UploadItem) => reasonOf(item) !== undefined;
  // One of several that begins later has been told of with the others; one that goes on after a break as well.
  const begun = changed.filter((item) => !isAmiss(item) && isOpen(item) && isNew(item, earlier, open));
  const told = isWaiting ? begun : begun.filter(({state, progress}) => state === 'uploading' && progress === 0);
  const arrived = open.length === 0 && changed.some(({state}) => state === 'done') ? now.filter(isDone) : [];
  const last = changed.filter(isDone);
  const amiss = changed.filter(isAmiss);
  return [
    isWaiting
      ? say(told, words.waits, words.waitAll)
      : say(begun.length > 1 ? begun : told, words.started, words.startedAll),
    // Those that were there before the last one was chosen are no news.
    say(arrived.length > 1 ? arrived : last.slice(0, arrived.length), words.arrived, words.arrivedAll),
    say(amiss, (name) => words.failed(name, reasonOf(amiss[0]!)!), words.failedAll),
  ]
    .filter(Boolean)
    .join(' ');

  function say(items: readonly UploadItem[], one: (name: string) => string, all: (count: number) => string): string {
    return items.length > 1 ? all(items.length) : items.map((item) => one(nameOf(messages, item))).join('');
  }
}

function isDone({state}: UploadItem): boolean {
  return state === 'done';
}

function isNew({key}: UploadItem, earlier: ReadonlyMap<string, UploadItem>, open: readonly UploadItem[]): boolean {
  return !earlier.has(key) || open.length === 1;
}
