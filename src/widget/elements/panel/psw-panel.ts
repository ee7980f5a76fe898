import {ContextProvider} from '@lit/context';
import {html, LitElement, type PropertyValues} from 'lit';
import {property, query} from 'lit/decorators.js';
import {dataCenterOf, parseDataCenterId} from '../../../contract/data-centers.ts';
import {defineElement} from '../common/define-element.ts';
import {english} from '../../i18n/locales/en.ts';
import type {PanelSettings} from '../../panel-module.ts';
import {messagesContext, supportContext} from '../../state/contexts.ts';
import {Draft} from '../../state/draft.ts';
import {Support, type SupportView} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {closeIcon} from '../common/icons.ts';
import {PswCloseEvent, PswTicketReceivedEvent} from '../common/psw-events.ts';
import {panelStyles} from './psw-panel.styles.ts';
import {toSupportSettings} from './to-support-settings.ts';
import '../channels/psw-email-channel.ts';
import '../data-center/psw-data-center-select.ts';
import '../requests/psw-request-list.ts';
import '../ticket-form/psw-ticket-form.ts';

const views: readonly SupportView[] = ['requests', 'add-ticket'];

/** On screens this narrow the panel is a sheet that covers the page, and the page behind it is inert. */
const narrow = matchMedia('(max-width: 480px)');

/**
 * The open help center: data center, the two tabs, and what they show. Asks nothing of anyone before `open`.
 *
 * @fires psw-close - Asks to be closed.
 * @fires {PswTicketReceivedEvent} psw-ticket-received - A backend has stored a ticket.
 */
export class PswPanel extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, panelStyles];

  @property({attribute: false}) settings!: PanelSettings;
  @property({type: Boolean}) open = false;

  @query('dialog') private dialog!: HTMLDialogElement;

  readonly #draft = new Draft();
  /** Whether the state has to be started anew: before the first opening, and after the panel left the page. */
  #ended = true;
  readonly #messages = english;
  readonly #support = new ContextProvider(this, {context: supportContext});
  readonly watch = new WatchController(this, () => [this.#support.value]);

  constructor() {
    super();
    new ContextProvider(this, {context: messagesContext, initialValue: this.#messages});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    narrow.addEventListener('change', this.#onNarrow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    narrow.removeEventListener('change', this.#onNarrow);
    this.#support.value?.dispose();
    this.#ended = true;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.#ended ? !this.open : !changed.has('settings')) return;
    this.#ended = false;
    (this.#support.value as Support | undefined)?.dispose();
    const support = new Support(toSupportSettings(this.settings), this.#draft, (ticket) => {
      const dataCenter = parseDataCenterId(ticket.dataCenter);
      if (!dataCenter) return;
      this.dispatchEvent(new PswTicketReceivedEvent(ticket.number, dataCenter));
    });
    this.#support.setValue(support);
    void support.start();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.#show();
  }

  override render() {
    const support = this.#support.value as Support | undefined;
    if (!support) return html`<dialog></dialog>`;
    const {title, close, locale, direction} = this.#messages;
    return html`
      <dialog aria-labelledby="title" @keydown=${this.#onKeydown} @cancel=${this.#onCancel}>
        <div class="content" lang=${locale} dir=${direction}>
          <header>
            <h2 id="title">${title}</h2>
            <button type="button" class="button icon" aria-label=${close} @click=${this.#close}>${closeIcon}</button>
          </header>
          <psw-data-center-select></psw-data-center-select>
          ${this.#tabs(support)}
          <div
            class="view"
            role="tabpanel"
            id="view-requests"
            aria-labelledby="tab-requests"
            ?hidden=${support.view !== 'requests'}
          >
            <psw-request-list></psw-request-list>
          </div>
          <div
            class="view"
            role="tabpanel"
            id="view-add-ticket"
            aria-labelledby="tab-add-ticket"
            ?hidden=${support.view !== 'add-ticket'}
          >
            ${
              this.#isByEmail(support)
                ? html`<psw-email-channel></psw-email-channel>`
                : html`<psw-ticket-form @psw-ask-data-center=${this.#onAskDataCenter}></psw-ticket-form>`
            }
          </div>
        </div>
      </dialog>
    `;
  }

  #tabs(support: Support) {
    const {tabs} = this.#messages;
    const names: Record<SupportView, string> = {requests: tabs.requests, 'add-ticket': tabs.addTicket};
    return html`<div role="tablist" aria-label=${tabs.label} @keydown=${this.#onTabKeydown}>
      ${views.map(
        (view) =>
          html`<button
            type="button"
            role="tab"
            id=${`tab-${view}`}
            aria-controls=${`view-${view}`}
            aria-selected=${String(view === support.view)}
            tabindex=${view === support.view ? 0 : -1}
            @click=${() => support.show(view)}
          >
            ${names[view]}
          </button>`,
      )}
    </div>`;
  }

  #isByEmail({dataCenter}: Support): boolean {
    return dataCenter !== undefined && dataCenterOf(dataCenter).region === undefined;
  }

  #show(): void {
    if (!this.open) {
      this.dialog.close();
      return;
    }
    if (narrow.matches) this.dialog.showModal();
    else this.dialog.show();
    this.#focusTab();
  }

  #focusTab(): void {
    this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus({preventScroll: true});
  }

  readonly #close = (): void => {
    this.dispatchEvent(new PswCloseEvent());
  };

  readonly #onCancel = (event: Event): void => {
    // The public element closes, after the page has had its say.
    event.preventDefault();
    this.#close();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#close();
  };

  readonly #onTabKeydown = async (event: KeyboardEvent): Promise<void> => {
    const support = this.#support.value;
    const step = tabStep(event.key, this.#messages.direction === 'rtl');
    if (step === undefined) return;
    event.preventDefault();
    const index = step === 'first' ? 0 : step === 'last' ? views.length - 1 : views.indexOf(support.view) + step;
    support.show(views.at(index % views.length)!);
    await this.updateComplete;
    this.#focusTab();
  };

  readonly #onAskDataCenter = (): void => {
    this.renderRoot.querySelector('psw-data-center-select')?.focus();
  };

  readonly #onNarrow = (): void => {
    if (!this.open) return;
    this.dialog.close();
    this.#show();
  };
}

/** Where an arrow key leads among tabs: they follow the direction of reading. */
function tabStep(key: string, rightToLeft: boolean): number | 'first' | 'last' | undefined {
  if (key === 'Home') return 'first';
  if (key === 'End') return 'last';
  if (key === 'ArrowRight') return rightToLeft ? -1 : 1;
  if (key === 'ArrowLeft') return rightToLeft ? 1 : -1;
  return undefined;
}

defineElement('psw-panel', PswPanel);

declare global {
  interface HTMLElementTagNameMap {
    'psw-panel': PswPanel;
  }
}
