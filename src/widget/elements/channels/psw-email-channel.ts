import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {dataCenterOf} from '../../../contract/data-centers.ts';
import {defineElement} from '../common/define-element.ts';
import type {Messages} from '../../i18n/messages.ts';
import {allMessagesContext, supportContext, writingContext} from '../../state/contexts.ts';
import type {Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import type {Writing} from '../../state/writing.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {viewStyles} from '../../styles/view.styles.ts';
import {mailIcon} from '../common/icons.ts';
import {footer} from '../common/footer.ts';
import {CopyController} from './copy-controller.ts';
import {emailTemplate, mailLink} from './email-template.ts';

/** The way of a data center that has no backend: its address, and the message ready to be sent or copied. */
export class PswEmailChannel extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles, viewStyles];

  @consume({context: allMessagesContext, subscribe: true}) messages!: Messages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  @consume({context: writingContext, subscribe: true}) writing!: Writing;
  readonly watch = new WatchController(this, () => [this.support, this.writing.draft]);

  readonly #copying = new CopyController(this);

  override render() {
    const {dataCenter} = this.support;
    const {draft} = this.writing;
    if (!dataCenter) return nothing;
    const {email, dataCenter: words} = this.messages;
    const text = emailTemplate(dataCenter, draft.values);
    const outcome = this.#copying.outcomeOf(text);
    const {href, shortened} = mailLink(dataCenter, draft.values);
    return html`
      <div class="scroll">
        <div class="stack">
          <h3>${email.title(words.names[dataCenter])}</h3>
          <p class="note neutral">${email.text} ${draft.isEmpty ? nothing : email.typed}</p>
          <div class="field">
            <span class="label">${email.address}</span>
            <a class="address" href=${href}>${dataCenterOf(dataCenter).email}</a>
          </div>
          <div class="field">
            <label for="message">${email.message}</label>
            <textarea id="message" class="control" dir="auto" readonly rows="12" .value=${text}></textarea>
          </div>
        </div>
      </div>
      <div class="aside">
        ${shortened ? html`<p class="note warning">${email.shortened}</p>` : nothing}
        <p role="status" class="muted">${outcome ? email[outcome] : nothing}</p>
      </div>
      ${footer(
        this.messages,
        dataCenter,
        html`<button type="button" class="button quiet" @click=${() => void this.#copying.copy(text)}>
            ${email.copy}
          </button>
          <a class="button primary" part="action" href=${href}>${mailIcon}${email.write}</a>`,
      )}
    `;
  }
}

defineElement('psw-email-channel', PswEmailChannel);

declare global {
  interface HTMLElementTagNameMap {
    'psw-email-channel': PswEmailChannel;
  }
}
