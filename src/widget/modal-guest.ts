import {publicTokens} from './styles/public-tokens.ts';

/**
 * While the page shows a modal dialog, all else of the page is inert, whatever layer it stands in. So launcher and panel
 * go into that dialog, in a shell that looks as the widget does, and come back when it closes or goes. The widget itself
 * stays where it is: what renders the page may count on that.
 */
export class ModalGuest {
  readonly #widget: HTMLElement;
  readonly #layer: HTMLElement;
  /** Those that are shown, in the order in which they came. */
  #modals: readonly Element[] = [];
  #modal: Element | undefined;
  #shell: HTMLElement | undefined;
  /** A dialog that is taken out of the page says nothing. */
  readonly #page = new MutationObserver(() => {
    if (!this.#modal?.isConnected) this.look();
  });
  readonly #settings = new MutationObserver(() => this.#dress());

  constructor(widget: HTMLElement, layer: HTMLElement) {
    this.#widget = widget;
    this.#layer = layer;
  }

  /** Goes into the modal dialog that stands before all others; without one, and where the widget is gone, home. */
  look(): void {
    const shown = [...document.querySelectorAll('dialog:modal')];
    const known = this.#modals.filter((modal) => shown.includes(modal));
    this.#modals = [...known, ...shown.filter((modal) => !known.includes(modal))];
    this.#follow(this.#widget.isConnected ? this.#modals.at(-1) : undefined);
  }

  #follow(modal: Element | undefined): void {
    if (modal === this.#modal) return;
    this.#modal = modal;
    this.#page.disconnect();
    this.#settings.disconnect();
    const before = this.#shell;
    this.#shell = modal && this.#shellIn(modal);
    if (modal) this.#page.observe(document, {childList: true, subtree: true});
    if (modal) this.#settings.observe(this.#widget, {attributes: true});
    this.#dress();
    const isShown = this.#widget.isConnected;
    if (this.#layer.matches(':popover-open')) this.#layer.hidePopover();
    const root = (this.#shell ?? this.#widget).shadowRoot!;
    // What was adopted since it came where it is goes along.
    root.adoptedStyleSheets = (this.#layer.getRootNode() as ShadowRoot).adoptedStyleSheets;
    // What was scrolled stays so, where the browser knows how to move.
    if (this.#layer.isConnected && root.isConnected && 'moveBefore' in root) root.moveBefore(this.#layer, null);
    else root.append(this.#layer);
    if (isShown) this.#layer.showPopover();
    before?.remove();
  }

  #shellIn(modal: Element): HTMLElement {
    const shell = document.createElement('div');
    shell.attachShadow({mode: 'open'});
    modal.append(shell);
    return shell;
  }

  /** Gives the shell the attributes and tokens that the widget has. */
  #dress(): void {
    const shell = this.#shell;
    if (!shell) return;
    const style = getComputedStyle(this.#widget);
    for (const name of shell.getAttributeNames()) if (name !== 'style') shell.removeAttribute(name);
    for (const {name, value} of this.#widget.attributes) {
      if (name !== 'id' && name !== 'style') shell.setAttribute(name, value);
    }
    for (const token of publicTokens) shell.style.setProperty(token, style.getPropertyValue(token));
    shell.style.setProperty('--partner-support-font', style.fontFamily);
    shell.style.direction = style.direction;
  }
}
