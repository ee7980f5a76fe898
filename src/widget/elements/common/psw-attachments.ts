import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, query} from 'lit/decorators.js';
import {formatBytes} from '../../i18n/format-writing.ts';
import type {Messages} from '../../i18n/messages.ts';
import {allMessagesContext} from '../../state/contexts.ts';
import {hasArrived, type UploadItem} from '../../state/upload-item.ts';
import type {Uploads} from '../../state/uploads.ts';
import {WatchController} from '../../state/watch-controller.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {attachmentNews} from './attachment-news.ts';
import {attachmentReason} from './attachment-reason.ts';
import {attachmentRow} from './attachment-row.ts';
import {defineElement} from './define-element.ts';
import {FileDropController} from './file-drop-controller.ts';
import {clipIcon} from './ticket-icons.ts';
import {keyedRows} from './keyed-rows.ts';
import {attachmentsStyles} from './psw-attachments.styles.ts';
import {ThumbnailController} from './thumbnail-controller.ts';

/**
 * The files of a ticket or a reply: added by button, by dropping them anywhere on the form around, or by pasting
 * them there; each with its progress and with what can be done about it.
 */
export class PswAttachments extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles, attachmentsStyles];

  @consume({context: allMessagesContext, subscribe: true}) messages!: Messages;
  readonly watch = new WatchController(this, () => [this.uploads]);
  readonly thumbnails = new ThumbnailController(this, () => this.uploads.items);
  readonly drop = new FileDropController(
    this,
    (files) => this.#add(files),
    () => this.zone,
  );

  @property({attribute: false}) uploads!: Uploads;
  /** Takes what is dropped or pasted; the element around unless given. */
  @property({attribute: false}) zone: HTMLElement | undefined;
  /** Leaves to the ear what takes room, so that the button fits beside others; with files it takes a line. */
  @property({type: Boolean}) compact = false;

  @query('input') private input!: HTMLInputElement;
  @query('.attach') private attach!: HTMLButtonElement;

  #told: readonly UploadItem[] = [];
  /** What is said aloud; it stays until there is something else to say, or no file. */
  #news: ((messages: Messages) => string) | undefined;
  /** The file whose button has the focus: it changes under the finger. */
  #focused: string | undefined;
  #isStanding = false;

  /** Moves to what has to be mended, or else to where files are added. */
  override focus(options?: FocusOptions): void {
    const amiss = this.renderRoot.querySelector<HTMLElement>('.row:has(.message) button');
    (amiss ?? this.attach).focus(options);
    (amiss ?? this.attach).scrollIntoView({block: 'nearest'});
  }

  override willUpdate(): void {
    const {items} = this.uploads;
    this.toggleAttribute('has-files', items.length > 0);
    this.#focused = this.#focusedRow()?.dataset['key'];
    const isWaiting = !navigator.onLine || this.uploads.hindrance?.kind === 'unreachable';
    const parts = {before: this.#told, now: items, isWaiting, reasonOf: (item: UploadItem) => this.#reasonOf(item)};
    const news = (messages: Messages) => attachmentNews({...parts, messages});
    if (items.length === 0) this.#news = undefined;
    else if (news(this.messages)) this.#news = news;
    this.#told = items;
  }

  override updated(): void {
    this.#showStanding();
    if (this.#focused === undefined || this.#focusedRow()) return;
    // The button that had the focus is gone: the other one of its row, or where the next file is added.
    const row = this.renderRoot.querySelector(`[data-key="${this.#focused}"]`);
    (row?.querySelector('button') ?? this.attach).focus({preventScroll: true});
  }

  override render() {
    const {attachments, locale} = this.messages;
    const {items, limits} = this.uploads;
    return html`
      <div
        class="field"
        role="group"
        aria-labelledby="label"
        @focusin=${this.#onIntent}
        @pointerenter=${this.#onIntent}
      >
        <span class=${this.compact ? 'visually-hidden' : 'label'} id="label">${attachments.label}</span>
        ${
          this.compact
            ? html`<button
                type="button"
                class="button icon attach"
                aria-label=${attachments.attach}
                title=${attachments.attach}
                aria-describedby="hint"
                @click=${this.#onAttach}
              >
                ${clipIcon}
              </button>`
            : html`<button type="button" class="button quiet attach" aria-describedby="hint" @click=${this.#onAttach}>
                ${clipIcon}${attachments.attach}
              </button>`
        }
        <p class=${this.compact ? 'visually-hidden' : 'muted'} id="hint">
          ${attachments.hint(limits.count, formatBytes(locale, limits.maxBytes))}
        </p>
        <input type="file" multiple hidden @change=${this.#onChosen} />
        ${
          items.some(({reason}) => reason === 'other_region')
            ? html`<p class="note warning">${attachments.otherRegion}</p>`
            : nothing
        }
        ${
          items.length > 0
            ? html`<ul class="rows" aria-label=${attachments.list}>
                ${keyedRows(items.map((item) => [item.key, this.#row(item)]))}
              </ul>`
            : nothing
        }
        <div role="status" class="standing">${this.#standing()}</div>
        <p role="status" class="visually-hidden">${this.#news?.(this.messages)}</p>
      </div>
      ${
        this.drop.isOver
          ? html`<div class="drop" @dragleave=${this.drop.leave}><p>${clipIcon}${attachments.drop}</p></div>`
          : nothing
      }
    `;
  }

  #row(item: UploadItem) {
    const {uploads, messages} = this;
    return attachmentRow({
      messages,
      item,
      thumbnail: this.thumbnails.of(item),
      reason: this.#reasonOf(item),
      hindrance: uploads.hindrance?.kind,
      onRetry: () => (item.file || hasArrived(item) ? uploads.retry(item.key) : this.#onAttach()),
      onRemove: () => uploads.remove(item.key),
    });
  }

  /** What a submission waits for, or what keeps it from being sent. */
  #standing() {
    const {attachments} = this.messages;
    const {awaited, isBlocked} = this.uploads;
    if (awaited > 0) return html`<p class="note neutral">${attachments.waitingFor(awaited)}</p>`;
    return isBlocked ? html`<p class="note danger">${attachments.blocked}</p>` : nothing;
  }

  /** Whoever has just submitted looks at another part of the form. */
  #showStanding(): void {
    const note = this.renderRoot.querySelector('.standing > *');
    if (note && !this.#isStanding) note.scrollIntoView({block: 'nearest'});
    this.#isStanding = note !== null;
  }

  #reasonOf({reason}: UploadItem): string | undefined {
    return reason && attachmentReason(this.messages, reason, this.uploads.limits);
  }

  #focusedRow(): HTMLElement | null | undefined {
    return this.shadowRoot?.activeElement?.closest<HTMLElement>('.row');
  }

  readonly #onIntent = (): void => {
    void this.uploads.prepare();
  };

  readonly #onAttach = (): void => {
    this.input.click();
  };

  readonly #onChosen = (): void => {
    this.#add([...(this.input.files ?? [])]);
    // So that the same file can be chosen again after it was removed.
    this.input.value = '';
  };

  /** What was added is in sight, wherever it was dropped. */
  #add(files: readonly File[]): void {
    this.uploads.add(files);
    void this.updateComplete.then(() => this.renderRoot.querySelector('.rows')?.scrollIntoView({block: 'nearest'}));
  }
}

defineElement('psw-attachments', PswAttachments);

declare global {
  interface HTMLElementTagNameMap {
    'psw-attachments': PswAttachments;
  }
}
