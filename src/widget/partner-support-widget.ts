import {createGetAlong} from './get-along.ts';
import {createLauncher} from './launcher.ts';
import type {LocaleModule} from './i18n/languages.ts';
import type {PanelHost} from './panel-host.ts';
import {loadPanel} from './panel-module.ts';
import {ReflectedElement} from './reflected-element.ts';
import type {Prefill} from './state/prefill.ts';
import {version} from './version.ts';

/**
 * A floating help center for partners: follows tickets and files new ones, each with the backend of the customer's
 * region. Until somebody shows intent (hover, focus, touch, click) nothing is requested, stored or written.
 *
 * @fires partner-support-ready - The element takes calls. Once, right after it was made.
 * @fires partner-support-open - Before the panel opens; can be prevented.
 * @fires partner-support-opened - The panel is open.
 * @fires partner-support-close - Before the panel closes; can be prevented.
 * @fires partner-support-closed - The panel is closed.
 * @fires {PartnerSupportDataCenterChangeEvent} partner-support-data-center-change - Before somebody chooses another data
 *   center; can be prevented. Carries `dataCenter`.
 * @fires {PartnerSupportDataCenterChangedEvent} partner-support-data-center-changed - The panel stands for a data center:
 *   the first that was found, or another. Carries `dataCenter` and the one `before`.
 * @fires {PartnerSupportTicketCreatedEvent} partner-support-ticket-created - A backend has stored a ticket. Carries `number` and
 *   `dataCenter`.
 * @fires {PartnerSupportReplySentEvent} partner-support-reply-sent - A backend has stored a reply. Carries `ticketId`.
 * @fires {PartnerSupportUnreadEvent} partner-support-unread - The number of tickets with something new has changed.
 *   Carries `count`.
 * @fires partner-support-sign-in-needed - Nobody is signed in, or the sign-in has ended.
 * @fires {PartnerSupportErrorEvent} partner-support-error - Something could not be read or sent. Carries its `kind`, unless
 *   the panel itself could not be loaded.
 * @fires partner-support-destroyed - `destroy()` was called.
 *
 * @slot - A fallback, such as a mail link, for pages where the script does not run; hidden as soon as it does.
 * @slot launcher - The page's own launcher, in the place of ours.
 */
export class PartnerSupportWidget extends ReflectedElement {
  static readonly version = version;

  readonly #launcher = createLauncher(this, (isClick) => void (isClick ? this.toggle() : this.#load().catch(() => {})));
  readonly #getAlong = createGetAlong(this, this.#launcher.layer);
  #host: PanelHost | undefined;
  #loading: Promise<void> | undefined;
  /** What the page has given before there was a host. */
  readonly #prefills: Prefill[] = [];

  constructor() {
    super();
    // Whoever has made the element can still listen.
    queueMicrotask(() => this.#tell('ready'));
    this.addEventListener('command', (event) => void this.#when((host) => host.obey(event)));
  }

  /** Whether the panel is open. */
  get isOpen(): boolean {
    return !!this.#host?.isOpen;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.configure();
    // In the shell of a modal dialog that is gone it is brought home first.
    if (this.#launcher.layer.isConnected) this.#launcher.layer.showPopover();
    this.#launcher.follow();
    document.addEventListener('toggle', this.#getAlong, true);
    this.#getAlong();
    this.#followAddress();
  }

  disconnectedCallback(): void {
    this.#followAddress();
    document.removeEventListener('toggle', this.#getAlong, true);
    this.#getAlong();
    this.#host?.shut(); // The panel stays with what was typed, for when the element is put back.
    this.#launcher.follow();
    this.#launcher.setFailure();
  }

  /** Being moved by `moveBefore` changes nothing. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value) return;
    if (name === 'launcher') this.#launcher.follow();
    if (name === 'avoid') this.#getAlong();
    if (name === 'deep-link') this.#followAddress();
    if (name.startsWith('offset')) this.#launcher.place(name, value);
    this.configure();
  }

  protected override configure(): void {
    if (!this.isConnected) return; // It will be done then, in the language of the place.
    this.#launcher.speak();
    this.#host?.configure();
  }

  /** Opens the panel, at a tab or at a ticket of the region by its id. Resolves with whether it is open now. */
  open(view?: 'requests' | 'add-ticket' | 'ticket', id?: string): Promise<boolean> {
    return this.#when((host) => host.open(view, id));
  }

  /** Closes the panel and hands the focus back. What was typed stays. */
  close(): void {
    this.#host?.close();
  }

  /** Opens or closes the panel. Resolves with whether it is open now. */
  toggle(): Promise<boolean> {
    return this.#when((host) => host.toggle());
  }

  /** Opens a ticket of the region by its id. Resolves as `open` does. */
  showTicket(id: string): Promise<boolean> {
    return this.open('ticket', id);
  }

  /**
   * Gives what the page knows of the next ticket: it fills fields that are empty, and is suggested for others. A later
   * call replaces the fields that it names; `null` takes one back. Mistakes are told in the console, never thrown.
   */
  prefill(fields: Prefill): void {
    if (this.#host) this.#host.prefill(fields);
    else this.#prefills.push(fields);
  }

  /**
   * For when the host's own session ends: closes the panel and forgets the person, what was typed or prefilled, and all
   * that this device keeps for them, what waits to be sent included. Rejects where the code for it cannot be loaded.
   */
  async logout(): Promise<void> {
    this.#prefills.length = 0;
    try {
      await this.#host?.logout();
    } finally {
      await (await import('./forget-device.ts')).forgetDevice();
    }
  }

  /** Takes the element out of the page, ends all that it runs, and drops what this page knows. Drafts stay on the device. */
  destroy(): void {
    this.#tell('destroyed');
    this.remove();
    this.#host?.destroy();
    this.#host = undefined;
    this.#prefills.length = 0;
  }

  /** Does what the panel's chunk does. Once that is there, it is done in the task of the click. */
  async #when(act: (host: PanelHost) => boolean): Promise<boolean> {
    this.#launcher.setFailure();
    this.#getAlong();
    if (!this.#host) {
      try {
        await this.#load();
      } catch {
        this.#launcher.setFailure(() => void this.#when(act), await this.#words());
        this.#tell('error');
        return false;
      }
    }
    return !!this.#host && act(this.#host); // Or it was destroyed in answer to a call before.
  }

  /** Fetches the panel once, with the words of the place beside it; a failure is tried again by the next call. */
  #load(): Promise<void> {
    return (this.#loading ??= this.#fetch().finally(() => (this.#loading = undefined)));
  }

  async #fetch(): Promise<void> {
    if (this.#host) return;
    this.#launcher.button.ariaBusy = 'true';
    try {
      const [{PanelHost}] = await Promise.all([loadPanel(), this.#words()]);
      this.#host = await PanelHost.create({
        widget: this,
        launcher: this.#launcher,
        prefills: this.#prefills,
        tell: this.#tell,
      });
    } finally {
      this.#launcher.button.ariaBusy = null;
    }
  }

  /** Those of the place's language; the panel sees to it where they cannot be had. */
  async #words(): Promise<LocaleModule | undefined> {
    const [, , load] = this.#launcher.speak();
    return load().catch(() => undefined);
  }

  readonly #tell = (name: string, cancelable = false): boolean =>
    this.dispatchEvent(new Event(`partner-support-${name}`, {bubbles: true, composed: true, cancelable}));

  /** Goes where the page's address leads, now and whenever that changes; out of the page, or not wished, no more. */
  readonly #followAddress = (): void => {
    removeEventListener('hashchange', this.#followAddress);
    if (!this.isConnected || !this.deepLink) return;
    addEventListener('hashchange', this.#followAddress);
    if (location.hash.startsWith('#partner-support=')) void this.#when((host) => host.follow(location.hash));
  };
}
