import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {defineElement} from '../common/define-element.ts';
import type {PanelMessages} from '../../i18n/messages.ts';
import {messagesContext} from '../../state/contexts.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {CopyController} from './copy-controller.ts';

/** Copies a ticket's text by one button. Where the browser does not allow it, the text is shown, selected. */
export class PswCopyText extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: PanelMessages;

  @property({attribute: false}) text = '';

  readonly #copying = new CopyController(this);

  override render() {
    const {email} = this.messages;
    const outcome = this.#copying.outcomeOf(this.text);
    return html`<div class="field">
      <div class="actions">
        <button type="button" class="button quiet" @click=${() => void this.#copying.copy(this.text)}>
          ${email.copy}
        </button>
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
}

defineElement('psw-copy-text', PswCopyText);

declare global {
  interface HTMLElementTagNameMap {
    'psw-copy-text': PswCopyText;
  }
}
