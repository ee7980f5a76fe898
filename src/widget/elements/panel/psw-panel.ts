import {ContextProvider} from '@lit/context';
import {html, LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {loadChunk} from '../../api/load-chunk.ts';
import {defineElement} from '../common/define-element.ts';
import {supportContext, writingContext} from '../../state/contexts.ts';
import {Poller} from '../../state/poller.ts';
import type {SupportView} from '../../state/shown.ts';
import {Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {loadingStyles} from '../../styles/loading.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {DoubleClickController} from '../common/double-click-controller.ts';
import {closeIcon} from '../common/icons.ts';
import {KeepFocusController} from '../common/keep-focus-controller.ts';
import {PswCloseEvent, PswDataCenterChangeEvent} from '../common/psw-events.ts';
import {closeInnermost} from './close-innermost.ts';
import {LanguageController, type FindLanguage} from './language-controller.ts';
import {NewsController} from './news-controller.ts';
import {PanelParts} from './panel-parts.ts';
import {panelViews} from './panel-views.ts';
import {panelStyles} from './psw-panel.styles.ts';
import {SheetController} from './sheet-controller.ts';
import {tabList} from './tab-list.ts';
import type {PanelSettings} from './panel-settings.ts';
import {toSupportSettings} from './to-support-settings.ts';
import '../data-center/psw-data-center-select.ts';
import type {PswRequestList} from '../requests/psw-request-list.ts';
import '../requests/psw-request-list.ts';

/**
 * The open help center: data center, the two tabs, and what they show. Asks nothing of anyone before `open`.
 *
 * @fires psw-close - Asks to be closed.
 * @fires {PswDataCenterChangeEvent} psw-data-center-change - Before another data center is chosen; can be prevented.
 */
export class PswPanel extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles, loadingStyles, panelStyles];

  @property({attribute: false}) settings!: PanelSettings;
  @property({type: Boolean}) open = false;

  readonly #spoken = new LanguageController(this);
  /** Fetches the words of its place and the host's own. Before all else; rejects where not even English can be had. */
  readonly speak = (find: FindLanguage, own: unknown): Promise<void> => this.#spoken.start(find, own);
  readonly #news = new NewsController(this, () => ({support: this.#state, messages: this.#spoken.messages}));
  #shownView: SupportView | undefined;
  readonly #support = new ContextProvider(this, {context: supportContext});
  readonly #writing = new ContextProvider(this, {context: writingContext});
  readonly #parts = new PanelParts(this, (module) => this.#load(module));
  readonly watch = new WatchController(this, () => [this.#state, this.#state?.session?.requests]);
  readonly doubleClick = new DoubleClickController(this);
  // A part that is there looks after the focus itself.
  readonly keepFocus = new KeepFocusController(this, () =>
    this.#state && this.#parts.isMissing(this.#state.shown) ? this.#tab : null,
  );
  readonly #poller = new Poller(async () => this.#state?.refresh());
  readonly #sheet = new SheetController(this, () => this.#close());
  /** What to show as soon as the state is there, unless somebody has turned to another tab by then. */
  #wanted: (() => void) | undefined;
  #wantedFrom: SupportView = 'requests';

  /** There from the first update on, so that all is rendered by the time it is opened; asks nothing before that. */
  get #state(): Support | undefined {
    return this.#support.value;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#poller.stop();
    // An element that is only moved is back by then, and nothing that runs has to end.
    queueMicrotask(() => {
      if (!this.isConnected) this.#state?.dispose();
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const settings = toSupportSettings(this.settings);
    this.#spoken.configure(this.settings.messages, this.settings.locale);
    if (!this.#state) this.#support.setValue(new Support(settings, this.#news));
    else if (changed.has('settings')) this.#state.configure(settings);
    if (this.#state!.writing) this.#writing.setValue(this.#state!.writing);
    if (changed.has('open') && this.open) void this.#state!.reopen().then(() => this.#showWanted());
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.hasUpdated) void this.#show();
    const view = this.#state?.shown.view;
    if (this.#state && this.open) this.#parts.need(this.#state.shown);
    // What had the focus in the other view is out of sight now.
    if (this.open && this.#shownView && view !== this.#shownView) this.#focusTab();
    this.#shownView = view;
  }

  /** Shows a tab, or a ticket of the region by its id; also before the panel was opened for the first time. */
  show(view: SupportView | 'ticket', id = ''): void {
    this.#wantedFrom = this.#state?.shown.view ?? 'requests';
    this.#wanted = () => (view === 'ticket' ? this.#state?.showTicket(id) : this.#state?.shown.show(view));
    if (this.#state?.settled) this.#showWanted();
  }

  /** Being moved by `moveBefore` changes nothing. */
  connectedMoveCallback(): void {}

  /** Forgets who is signed in, and all that is shown and typed. */
  async logout(): Promise<void> {
    await this.#state?.logout();
  }

  override render() {
    const support = this.#state;
    if (!support) return html`<dialog></dialog>`;
    const {shown} = support;
    const {messages, tag} = this.#spoken;
    const {title, close, resize, direction} = messages;
    return html`
      <dialog part="panel" aria-labelledby="title" @keydown=${this.#onKeydown} @cancel=${this.#onCancel}>
        <div class="content" lang=${tag} dir=${direction}>
          <div class="head" part="head">
            <h2 id="title" part="title">${title}</h2>
            <button type="button" class="button icon" part="close" aria-label=${close} @click=${this.#close}>
              ${closeIcon}
            </button>
          </div>
          <psw-data-center-select
            part="data-center"
            @psw-data-center-change=${this.#onDataCenterChange}
          ></psw-data-center-select>
          ${tabList(messages, shown)}
          ${panelViews({messages, shown, parts: this.#parts, onAskDataCenter: this.#onAskDataCenter})}
        </div>
        <psw-size-handle label=${resize}></psw-size-handle>
      </dialog>
    `;
  }

  /** Fetches a part's module, and what it takes to write, at the same time. */
  #load(load: () => Promise<unknown>): Promise<unknown> {
    return Promise.all([loadChunk(load), this.#state!.loadWriting(), this.#spoken.loadWhole()]);
  }

  async #show(): Promise<void> {
    if (this.open) this.#poller.start();
    else this.#poller.stop();
    // A dialog is laid out when it is shown: once, with all that is rendered without anybody's answer.
    // What cannot be rendered is missing, and the rest is shown.
    while (this.open && (await this.#list?.updateComplete.catch(() => true)) === false);
    this.#sheet.toggle(this.open);
    if (this.open) this.#focusTab();
  }

  get #list(): PswRequestList | null {
    return this.renderRoot.querySelector('psw-request-list');
  }

  get #tab(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
  }

  #focusTab(): void {
    this.#tab?.focus({preventScroll: true});
  }

  #showWanted(): void {
    if (this.#state?.shown.view === this.#wantedFrom) this.#wanted?.();
    this.#wanted = undefined;
  }

  readonly #close = (): void => {
    this.dispatchEvent(new PswCloseEvent());
  };

  readonly #onCancel = (event: Event): void => {
    // The public element closes, after the page has had its say.
    event.preventDefault();
    if (!this.#state || !closeInnermost(this.#state.shown, this.#list)) this.#close();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) this.#onCancel(event);
  };

  readonly #onDataCenterChange = (event: PswDataCenterChangeEvent): void => {
    if (!this.dispatchEvent(new PswDataCenterChangeEvent(event.dataCenter))) event.preventDefault();
  };

  readonly #onAskDataCenter = (): void => {
    this.renderRoot.querySelector('psw-data-center-select')?.focus();
  };
}

defineElement('psw-panel', PswPanel);

declare global {
  interface HTMLElementTagNameMap {
    'psw-panel': PswPanel;
  }
}
