import type {PswPanel} from './elements/panel/psw-panel.ts';
import './elements/panel/psw-panel.ts';
import {checkAttributes} from './check-attributes.ts';
import type {GetToken} from './state/identity.ts';
import type {SupportView} from './state/shown.ts';
import type {Launcher} from './launcher.ts';
import {LauncherState} from './launcher-state.ts';
import {createKeepReadable, type KeepReadable} from './keep-readable.ts';
import {mergePrefill} from './merge-prefill.ts';
import {readSettings} from './read-settings.ts';
import type {Prefill} from './state/prefill.ts';
import {tellPage} from './tell-page.ts';

/** What it can open at. */
export type View = SupportView | 'ticket';

/** The public element, as its panel needs it. */
type PanelWidget = HTMLElement & {readonly getToken: GetToken | undefined; readonly messages: unknown};
/** Sends an event of the widget. Returns whether the page has not prevented what it announces. */
type Tell = (name: string, cancelable?: boolean) => boolean;

export interface PanelHostParts {
  readonly widget: PanelWidget;
  readonly launcher: Launcher;
  /** What the page has given so far. */
  readonly prefills: readonly Prefill[];
  readonly tell: Tell;
}

/**
 * What the public element does from the moment somebody shows intent, in the panel's chunk: opens and closes the panel,
 * hands on what the page has set, and tells the page by the element's events what happens.
 */
export class PanelHost {
  readonly #widget: PanelWidget;
  readonly #launcher: Launcher;
  readonly #tell: Tell;
  readonly #state: LauncherState;
  readonly #panel: PswPanel;
  #prefill: Readonly<Record<string, unknown>> = {};
  readonly #readable: KeepReadable;
  #returnFocusTo: HTMLElement | undefined;
  #isAsking = false;

  private constructor({widget, launcher, prefills, tell}: PanelHostParts, panel: PswPanel) {
    this.#panel = panel;
    this.#widget = widget;
    this.#launcher = launcher;
    this.#tell = tell;
    this.#state = new LauncherState(launcher);
    this.#readable = createKeepReadable(widget, launcher.layer);
    this.#panel.addEventListener('psw-close', () => this.close());
    this.#panel.addEventListener('psw-unread', ({count, words}) => this.#state.setUnread(count, words));
    tellPage(panel, widget, tell);
    for (const fields of prefills) this.#prefill = mergePrefill(this.#prefill, fields);
    this.configure();
  }

  /** Adds the panel, closed. Asks nothing of anyone before {@link open}. Rejects where there are no words for it. */
  static async create(parts: PanelHostParts): Promise<PanelHost> {
    const panel = document.createElement('psw-panel');
    panel.setAttribute('exportparts', 'panel, head, title, close, data-center, tabs, tab, current-tab, foot, action');
    await panel.speak(() => parts.launcher.speak(), parts.widget.messages);
    // What was given meanwhile counts.
    const host = new PanelHost(parts, panel);
    parts.launcher.layer.append(panel);
    return host;
  }

  get isOpen(): boolean {
    return this.#panel.open;
  }

  /** Opens unless the page prevents it. Returns whether it is open now. */
  open(view?: View, id?: string): boolean {
    if (!this.isOpen && !this.#isAsking && !this.#mayOpen()) return false;
    if (view) this.#panel.show(view, id);
    if (this.isOpen || this.#isAsking) return this.isOpen;
    this.#returnFocusTo = this.#focusedBeside ?? this.#launcher.button;
    this.#panel.open = true;
    this.#launcher.describe();
    this.#readable.update();
    this.#tell('opened');
    return true;
  }

  toggle(): boolean {
    if (!this.isOpen) return this.open();
    this.close();
    return this.isOpen;
  }

  /** Does what a button with `command` and `commandfor` asks. */
  obey({command}: Event & {command?: string}): boolean {
    if (command === '--open') return this.open();
    if (command === '--close') this.close();
    return command === '--toggle' ? this.toggle() : this.isOpen;
  }

  /** Opens the ticket that an address names by its hash, if it does. */
  follow(hash: string): boolean {
    const id = /^#partner-support=ticket\/([\da-f-]{36})$/i.exec(hash)?.[1];
    return id ? this.open('ticket', id) : this.isOpen;
  }

  /** Closes unless the page prevents it, and gives the focus back to where it was unless it has moved on. */
  close(): void {
    if (!this.isOpen || this.#isAsking || !this.#ask('close')) return;
    this.shut();
    if (this.#focusedBeside) return;
    const target = this.#returnFocusTo?.isConnected ? this.#returnFocusTo : this.#launcher.button;
    target.focus({preventScroll: true});
  }

  /** Closes without asking the page. */
  shut(): void {
    if (!this.isOpen) return;
    this.#panel.open = false;
    this.#launcher.describe();
    this.#tell('closed');
  }

  /** Hands on what the page has set, where it is not what the panel has. */
  configure(): void {
    if (this.isOpen) this.#readable.update();
    checkAttributes(this.#widget);
    const settings = readSettings(this.#widget, this.#prefill);
    const before = this.#panel.settings as typeof settings | undefined;
    const names = Object.keys(settings) as (keyof typeof settings)[];
    if (!before || names.some((name) => settings[name] !== before[name])) this.#panel.settings = settings;
  }

  prefill(fields: Prefill): void {
    this.#prefill = mergePrefill(this.#prefill, fields);
    this.configure();
  }

  async logout(): Promise<void> {
    this.shut();
    this.#prefill = {};
    this.configure();
    await this.#panel.logout();
  }

  /** Takes the panel out, with all that it runs and holds. */
  destroy(): void {
    this.shut();
    this.#panel.remove();
    this.#state.remove();
    this.#readable.end();
  }

  #mayOpen(): boolean {
    // The page may take it out in answer.
    return this.#widget.isConnected && this.#ask('open') && this.#widget.isConnected;
  }

  /** Asks the page, which may call for the same while it is asked. Returns whether it agrees. */
  #ask(what: 'open' | 'close'): boolean {
    this.#isAsking = true;
    const agrees = this.#tell(what, true);
    this.#isAsking = false;
    return agrees;
  }

  /** What has the focus outside of the widget, if anything; what is slotted into it counts as outside. */
  get #focusedBeside(): HTMLElement | undefined {
    const {activeElement} = this.#widget.getRootNode() as Document | ShadowRoot;
    // While the page shows a modal dialog, launcher and panel are in a shell there.
    const {host} = this.#launcher.layer.getRootNode() as ShadowRoot;
    const nothing: readonly (Element | null)[] = [null, this.#widget, host, document.body];
    return nothing.includes(activeElement) ? undefined : (activeElement as HTMLElement);
  }
}
