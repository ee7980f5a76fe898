import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {defineElement} from '../common/define-element.ts';
import type {Messages} from '../../i18n/messages.ts';
import {messagesContext} from '../../state/contexts.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';

/** Copies a ticket's text by one button. Where the browser does not allow it, the text is shown, selected. */
export class PswCopyText extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: Messages;

  @property({attribute: false}) text = '';

  /** What came of copying, and the text that it was about. */
  @state() private copied: {outcome: 'copied' | 'copyFailed'; text: string} | undefined;

  override render() {
    const {email} = this.messages;
    const outcome = this.copied?.text === this.text ? this.copied.outcome : undefined;
    return html`<div class="field">
      <div class="actions">
        <button type="button" class="button quiet" @click=${this.#onCopy}>${email.copy}</button>
      </div>
      <p role="status" class="muted">${outcome ? email[outcome] : nothing}</p>
      ${
        outcome === 'copyFailed'
          ? html`<textarea
              class="control"
              dir="auto"
              readonly
              rows="8"
              aria-label=${email.message}
              .value=${this.text}
            ></textarea>`
          : nothing
      }
    </div>`;
  }

  readonly #onCopy = async (): Promise<void> => {
    const {text} = this;
    // Taken back first, so that a second copy is said as well.
    this.copied = undefined;
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(text);
      this.copied = {outcome: 'copied', text};
    } catch {
      this.copied = {outcome: 'copyFailed', text};
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.select();
    }
  };
}

defineElement('psw-copy-text', PswCopyText);

declare global {
  interface HTMLElementTagNameMap {
    'psw-copy-text': PswCopyText;
  }
}
