import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {SupportErrorKind} from '../../api/support-error.ts';
import {formatBytes, formatShare} from '../../i18n/format-writing.ts';
import type {Messages} from '../../i18n/messages.ts';
import {hasArrived, isOpen, type UploadItem} from '../../state/upload-item.ts';
import {dotted} from './dotted.ts';
import {closeIcon, refreshIcon} from './icons.ts';
import {checkIcon, fileIcon} from './ticket-icons.ts';
import {errorMessage} from './error-message.ts';

export interface AttachmentRow {
  messages: Messages;
  item: UploadItem;
  /** Address of a picture's copy in this page. */
  thumbnail: string | undefined;
  /** Why it is not there, in words. */
  reason: string | undefined;
  /** Why the files wait, if they do. */
  hindrance: SupportErrorKind | undefined;
  onRetry: () => void;
  onRemove: () => void;
}

/** A file: what it is, how far it has come, and what can be done with it. */
export function attachmentRow(row: AttachmentRow): TemplateResult {
  const {messages, item, thumbnail, reason, onRemove} = row;
  const {attachments, locale} = messages;
  const id = `reason-${item.key}`;
  return html`<li class="row" data-key=${item.key}>
    <span class="thumbnail">${thumbnail ? html`<img src=${thumbnail} alt="" decoding="async" />` : fileIcon}</span>
    <div>
      <bdi class="name" title=${nameOf(messages, item)}>${nameOf(messages, item)}</bdi>
      <p class="muted facts">
        ${item.size > 0 ? html`<span>${formatBytes(locale, item.size)}</span>` : nothing} ${progressOf(row)}
      </p>
      ${
        item.state === 'uploading'
          ? html`<progress
              max="1"
              .value=${live(item.progress)}
              aria-label=${attachments.progress(nameOf(messages, item))}
            ></progress>`
          : nothing
      }
    </div>
    <div class="actions">
      ${retryButton(row)}
      ${button(messages, item, isOpen(item) ? attachments.cancel : attachments.remove, closeIcon, onRemove)}
    </div>
    ${reason === undefined ? nothing : errorMessage(id, reason)}
  </li>`;
}

/** As it is shown; a file of a ticket that an earlier page has sent has none. */
export function nameOf({attachments}: Messages, {name}: UploadItem): string {
  return name === '' ? attachments.unnamed : name;
}

function progressOf({messages: {attachments, errors, locale}, item, hindrance}: AttachmentRow) {
  const {states} = attachments;
  if (item.state === 'done') return html`<span class="done">${checkIcon}${states.done}</span>`;
  if (item.state === 'uploading')
    return html`<span>${dotted([states.uploading, formatShare(locale, item.progress)])}</span>`;
  if (item.state !== 'waiting') return nothing;
  if (hindrance === undefined && navigator.onLine) return html`<span>${states.waiting}</span>`;
  return html`<span
    >${hindrance === undefined || hindrance === 'unreachable' ? attachments.waitingForConnection : errors[hindrance]}</span
  >`;
}

function retryButton({messages, item, onRetry}: AttachmentRow) {
  const {attachments} = messages;
  const canRetry = item.state === 'failed' || (item.state === 'refused' && item.reason === 'too_many');
  if (!canRetry) return nothing;
  if (!item.file && !hasArrived(item)) return button(messages, item, attachments.chooseAgain, refreshIcon, onRetry);
  const label = item.reason === 'other_region' ? attachments.addAgain : attachments.retry;
  return button(messages, item, label, refreshIcon, onRetry);
}

function button(messages: Messages, item: UploadItem, action: string, icon: TemplateResult, onClick: () => void) {
  const name = messages.attachments.ofFile(action, nameOf(messages, item));
  return html`<button type="button" class="button icon" aria-label=${name} title=${action} @click=${onClick}>
    ${icon}
  </button>`;
}
