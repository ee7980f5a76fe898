import type {Attachment} from '../../../src/contract/attachment.ts';
import {create} from './element.ts';

/** A ticket's or message's files, each a button that names file, type and size; {@link FileDownloads} makes them work. */
export function attachedFiles(attachments: readonly Attachment[]): HTMLElement {
  return create('ul', {class: 'attached', 'aria-label': 'Files'}, ...attachments.map(fileRow));
}

function fileRow({id, name, type, size}: Attachment): HTMLElement {
  const facts = `${type}, ${formatSize(size)}`;
  const button = create(
    'button',
    {type: 'button', class: 'file', 'data-file': id, 'aria-label': `Download ${name}, ${facts}`},
    create('bdi', {}, name),
    create('small', {}, facts),
  );
  return create('li', {}, button);
}

function formatSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.max(1, Math.round(kilobytes))} kB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
