import {
  PartnerSupportClosedEvent,
  PartnerSupportCloseEvent,
  PartnerSupportOpenedEvent,
  PartnerSupportOpenEvent,
  PartnerSupportTicketCreatedEvent,
} from './events.ts';
import {createLauncher, type Launcher} from './launcher.ts';
import {launcherStyles} from './launcher.styles.ts';
import type {PanelSettings} from './elements/panel/panel-settings.ts';
import type {PswPanel} from './elements/panel/psw-panel.ts';
import {loadPanel} from './panel-module.ts';
import type {GetToken} from './state/identity.ts';
import {tokens} from './styles/tokens.styles.ts';

let sheet: CSSStyleSheet | undefined;

/**
 * A floating help center for partners: follows tickets and files new ones, each with the backend of the customer's
 * region. Until somebody shows intent (hover, focus, touch, click) nothing is requested, stored or written.
 *
 * @attr {string} data-center - `us`, `eu`, `in`, `au`, `jp`, `za`, `ca` or `uk`. Without it the token's `dc`
 *   decides, else the page's host, else the person is asked.
 * @attr {string} token-url - Where the host gives tokens: `GET token-url?data-center=ID` → `{"token": "…"}`.
 * @attr {string} [endpoint-com=https://store.zoho.com/partner-support/v1] - The international backend.
 * @attr {string} [endpoint-eu=https://store.zoho.eu/partner-support/v1] - The European backend.
 *
 * @fires partner-support-open - Before the panel opens; can be prevented.
 * @fires partner-support-opened - The panel is open.
 * @fires partner-support-close - Before the panel closes; can be prevented.
 * @fires partner-support-closed - The panel is closed.
 * @fires {PartnerSupportTicketCreatedEvent} partner-support-ticket-created - A backend has stored a ticket.
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
  static readonly observedAttributes = ['data-center', 'token-url', 'endpoint-com', 'endpoint-eu'];

  readonly #launcher: Launcher;
  readonly #layer = document.createElement('div');
  #getToken: GetToken | undefined;
  #panel: PswPanel | undefined;
  #loading: Promise<unknown> | undefined;
  #opening: Promise<boolean> | undefined;

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [(sheet ??= createSheet())];
    this.#layer.className = 'layer';
    // The top layer: no z-index of the page stands above it, and none has to be fought.
    this.#layer.popover = 'manual';
    root.append(this.#layer);
    this.#launcher = createLauncher(this.#layer);
    this.#launcher.onClick(() => void this.toggle());
    this.#launcher.onIntent(() => void this.#load().catch(() => {}));
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

  get isOpen(): boolean {
    return this.#panel?.open ?? false;
  }

  connectedCallback(): void {
    // A property set before the element was defined hides the accessor until it is handed over.
    if (Object.hasOwn(this, 'getToken')) {
      const {getToken} = this;
      delete (this as {getToken?: unknown}).getToken;
      this.getToken = getToken;
    }
    this.#layer.showPopover();
  }

  disconnectedCallback(): void {
    this.#launcher.setFailure(undefined);
    if (!this.#panel?.open) return;
    // The panel stays for when the element is put back, with what was typed; all that it runs ends.
    this.#panel.open = false;
    this.#launcher.setOpen(false);
    this.dispatchEvent(new PartnerSupportClosedEvent());
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before !== after) this.#configure();
  }

  /** Opens the panel. Resolves with whether it is open: not when prevented, removed, or when it cannot be loaded. */
  async open(): Promise<boolean> {
    if (this.isOpen) return true;
    return (this.#opening ??= this.#open().finally(() => (this.#opening = undefined)));
  }

  /** Closes the panel and hands the focus back to the launcher. What was typed stays. */
  close(): void {
    if (!this.#panel?.open || !this.dispatchEvent(new PartnerSupportCloseEvent())) return;
    this.#panel.open = false;
    this.#launcher.setOpen(false);
    this.#launcher.button.focus({preventScroll: true});
    this.dispatchEvent(new PartnerSupportClosedEvent());
  }

  /** Opens a closed panel and closes an open one. */
  async toggle(): Promise<void> {
    if (this.isOpen) this.close();
    else await this.open();
  }

  async #open(): Promise<boolean> {
    if (!this.dispatchEvent(new PartnerSupportOpenEvent())) return false;
    this.#launcher.setFailure(undefined);
    if (!this.#panel) {
      try {
        await this.#load();
      } catch {
        this.#launcher.setFailure(() => {
          this.#launcher.button.focus();
          void this.open();
        });
        return false;
      }
      this.#panel = this.#createPanel();
    }
    if (!this.isConnected) return false;
    this.#panel.open = true;
    this.#launcher.setOpen(true);
    this.dispatchEvent(new PartnerSupportOpenedEvent());
    return true;
  }

  async #load(): Promise<void> {
    this.#launcher.setBusy(true);
    try {
      this.#loading ??= loadPanel();
      await this.#loading;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    } finally {
      this.#launcher.setBusy(false);
    }
  }

  #createPanel(): PswPanel {
    const panel = document.createElement('psw-panel');
    panel.settings = this.#settings();
    panel.addEventListener('psw-close', () => this.close());
    panel.addEventListener('psw-ticket-received', ({number, dataCenter}) => {
      this.dispatchEvent(new PartnerSupportTicketCreatedEvent(number, dataCenter));
    });
    this.#layer.append(panel);
    return panel;
  }

  #configure(): void {
    if (this.#panel) this.#panel.settings = this.#settings();
  }

  #settings(): PanelSettings {
    return {
      dataCenter: this.getAttribute('data-center'),
      endpointCom: this.getAttribute('endpoint-com'),
      endpointEu: this.getAttribute('endpoint-eu'),
      tokenUrl: this.getAttribute('token-url'),
      getToken: this.#getToken,
    };
  }
}

function createSheet(): CSSStyleSheet {
  const created = new CSSStyleSheet();
  created.replaceSync(tokens + launcherStyles);
  return created;
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-support-widget': PartnerSupportWidget;
  }
}
