import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import {defineElement} from '../common/define-element.ts';
import type {PanelMessages} from '../../i18n/messages.ts';
import {messagesContext, supportContext} from '../../state/contexts.ts';
import type {Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {viewStyles} from '../../styles/view.styles.ts';
import {lockIcon} from '../common/icons.ts';
import {otherChannels} from './other-channels.ts';

/** In the place of list and form for those whose partner has not granted access: who can, and the ways that are left. */
export class PswNoAccess extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, viewStyles];

  static override readonly shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};

  @consume({context: messagesContext, subscribe: true}) messages!: PanelMessages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  readonly watch = new WatchController(this, () => [
    this.support,
    this.support.writing?.draft,
    this.support.session?.requests,
  ]);

  /** Said when a further look has changed nothing. */
  @state() private isStillClosed = false;

  override render() {
    const {session, dataCenter, writing} = this.support;
    const {noAccess: words, reference} = this.messages;
    const error = session?.requests.error;
    if (!error || !dataCenter) return nothing;
    return html`<div class="scroll stack">
      <div class="empty">
        ${lockIcon}
        <h3>${words.title}</h3>
        <p class="muted">${words.text}</p>
        <button type="button" class="button quiet" @click=${this.#onCheck}>${words.check}</button>
        <p role="status" class="muted">${this.isStillClosed ? words.still : nothing}</p>
      </div>
      ${otherChannels(dataCenter, writing?.draft.values)}
      ${error.reference ? html`<p class="muted">${reference(error.reference)}</p>` : nothing}
    </div>`;
  }

  readonly #onCheck = async (): Promise<void> => {
    this.isStillClosed = false;
    const {session} = this.support;
    // The token says who may, so an older one would only repeat itself.
    session?.identity.forget();
    await session?.requests.load();
    this.isStillClosed = true;
  };
}

defineElement('psw-no-access', PswNoAccess);

declare global {
  interface HTMLElementTagNameMap {
    'psw-no-access': PswNoAccess;
  }
}
