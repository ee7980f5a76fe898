import {
  PartnerSupportClosedEvent,
  PartnerSupportCloseEvent,
  PartnerSupportOpenedEvent,
  PartnerSupportOpenEvent,
} from './events.ts';
import {DeepLink} from './deep-link.ts';
import {elementSheet} from './element-sheet.ts';
import {forgetDevice} from './forget-device.ts';
import {mergePrefill} from './merge-prefill.ts';
import {createLauncher, type Launcher} from './launcher.ts';
import type {PswPanel} from './elements/panel/psw-panel.ts';
import type {OwnWords} from './i18n/own-words.ts';
import {readSettings} from './read-settings.ts';
import {createPanel} from './create-panel.ts';
import {createPanelLoader} from './panel-module.ts';
import type {GetToken} from './state/identity.ts';
import type {Prefill} from './state/prefill.ts';
import {upgradeProperties} from './upgrade-properties.ts';

/**
 * A floating help center for partners: follows tickets and files new ones, each with the backend of the customer's
 * region. Until somebody shows intent (hover, focus, touch, click) nothing is requested, stored or written.
 *
 * @attr {string} data-center - `us`, `eu`, `in`, `au`, `jp`, `za`, `ca` or `uk`. Without it the token's `dc`
 *   decides, else the page's host, else the person is asked.
 * @attr {string} token-url - Gives tokens: `GET token-url?data-center=ID` → `{"token": "…"}`.
 * @attr {string} [endpoint-com=https://store.zoho.com/partner-support/v1] - The international backend.
 * @attr {string} [endpoint-eu=https://store.zoho.eu/partner-support/v1] - The European backend.
 * @attr {string} locale - BCP 47, such as `pt-BR`. Without it the nearest `lang` around decides, else the browser.
 * @attr {boolean} deep-link - Opens the ticket that the page's address names: `#partner-support=ticket/ID`.
 *
 * @fires partner-support-open - Before the panel opens; can be prevented.
 * @fires partner-support-opened - The panel is open.
 * @fires partner-support-close - Before the panel closes; can be prevented.
 * @fires partner-support-closed - The panel is closed.
 * @fires {PartnerSupportTicketCreatedEvent} partner-support-ticket-created - A backend has stored a ticket.
 * @fires {PartnerSupportUnreadEvent} partner-support-unread - The number of tickets with something new has changed.
 *
 * @slot - A fallback, such as a mail link, for pages where the script does not run; hidden as soon as it does.
 * @csspart launcher - The floating button.
 * @cssprop [--partner-support-accent] - Colour of the main action. Default a blue, lighter in dark pages.
 * @cssprop [--partner-support-on-accent] - Text on the accent.
 * @cssprop [--partner-support-surface] - Ground of the panel.
 * @cssprop [--partner-support-text] - Text of the panel.
 * @cssprop [--partner-support-font] - Font family. Default the page's.
 * @cssprop [--partner-support-offset-inline=24px] - Distance from the page's inline end.
 * @cssprop [--partner-support-offset-block=24px] - Distance from the page's block end.
 */
export class PartnerSupportWidget extends HTMLElement {
  static readonly observedAttributes = 'data-center token-url endpoint-com endpoint-eu deep-link locale'.split(' ');

  readonly #launcher: Launcher;
  readonly #layer = document.createElement('div');
  #getToken: GetToken | undefined;
  #messages: OwnWords | undefined;
  #prefill: Readonly<Record<string, unknown>> = {};
  #panel: PswPanel | undefined;
  #opening: Promise<boolean> | undefined;
  #wanted: ((panel: PswPanel) => void) | undefined;
  readonly #deepLink = new DeepLink((id) => void this.open('ticket', id));

  readonly #loadPanel = createPanelLoader((busy) => this.#launcher.setBusy(busy));

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [elementSheet()];
    this.#layer.className = 'layer';
    // No z-index of the page stands above the top layer.
    this.#layer.popover = 'manual';
    root.append(this.#layer);
    this.#launcher = createLauncher(this.#layer);
    this.#launcher.onClick(() => void this.toggle());
    this.#launcher.onIntent(() => void this.#loadPanel(this.#launcher.speak(this)).catch(() => {}));
  }

  /**
   * The host's way to a token, called with `{dataCenter}` whenever one is needed; takes precedence over
   * `token-url`. Resolve with a JWT of the data center's region; throw when nobody is signed in.
   */
  get getToken(): GetToken | undefined {
    return this.#getToken;
  }

  set getToken(getToken: GetToken | undefined) {
    if (getToken === this.#getToken) return;
    this.#getToken = getToken;
    this.#configure();
  }

  /** The page's own words in the place of ours, by key. What cannot be is told in the console and left out. */
  get messages(): OwnWords | undefined {
    return this.#messages;
  }

  set messages(messages: OwnWords | undefined) {
    this.#messages = messages;
    this.#configure();
  }

  get isOpen(): boolean {
    return this.#panel?.open ?? false;
  }

  connectedCallback(): void {
    upgradeProperties(this, ['getToken', 'messages']);
    this.#configure();
    this.#layer.showPopover();
    if (this.hasAttribute('deep-link')) this.#deepLink.start();
  }

  disconnectedCallback(): void {
    this.#deepLink.stop();
    this.#launcher.setFailure(undefined);
    this.#shut(); // The panel stays with what was typed, for when the element is put back.
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before !== after) this.#configure();
  }

  /** Opens the panel, at a tab or at a ticket of the region by its id. Resolves with whether it is open now. */
  async open(view?: 'requests' | 'add-ticket' | 'ticket', id?: string): Promise<boolean> {
    if (view) this.#wanted = (panel) => panel.show(view, id);
    if (this.#panel && this.isOpen) this.#showWanted(this.#panel);
    if (this.isOpen) return true;
    return (this.#opening ??= this.#open().finally(() => (this.#opening = undefined)));
  }

  /** Closes the panel and hands the focus back to the launcher. What was typed stays. */
  close(): void {
    if (!this.isOpen || !this.dispatchEvent(new PartnerSupportCloseEvent())) return;
    this.#shut();
    this.#launcher.button.focus({preventScroll: true});
  }

  /**
   * Gives what the page knows of the next ticket: it fills fields that are empty, and is suggested for others. A later
   * call replaces the fields that it names; `null` takes one back. Mistakes are told in the console, never thrown.
   */
  prefill(fields: Prefill): void {
    this.#configure(mergePrefill(this.#prefill, fields));
  }

  /**
   * For when the host's own session ends: closes the panel and forgets the person, what was typed or prefilled, and all
   * that this device keeps for them, what waits to be sent included.
   */
  async logout(): Promise<void> {
    this.#shut();
    this.#configure({});
    await this.#panel?.logout();
    await forgetDevice();
  }

  async toggle(): Promise<void> {
    await (this.isOpen ? this.close() : this.open());
  }

  async #open(): Promise<boolean> {
    if (!this.dispatchEvent(new PartnerSupportOpenEvent())) return false;
    this.#launcher.setFailure(undefined);
    if (!this.#panel) {
      try {
        this.#panel = await createPanel(this, this.#launcher, this.#loadPanel);
      } catch {
        this.#launcher.setFailure(() => void this.open());
        return false;
      }
      this.#configure();
      this.#layer.append(this.#panel);
    }
    if (!this.isConnected) return false;
    this.#panel.open = true;
    this.#showWanted(this.#panel);
    this.#launcher.setOpen(true);
    this.dispatchEvent(new PartnerSupportOpenedEvent());
    return true;
  }

  #shut(): void {
    if (!this.#panel?.open) return;
    this.#panel.open = false;
    this.#launcher.setOpen(false);
    this.dispatchEvent(new PartnerSupportClosedEvent());
  }

  #showWanted(panel: PswPanel): void {
    this.#wanted?.(panel);
    this.#wanted = undefined;
  }

  #configure(prefill = this.#prefill): void {
    this.#prefill = prefill;
    this.#launcher.speak(this);
    if (this.#panel) this.#panel.settings = readSettings(this, this.#prefill);
  }
}
