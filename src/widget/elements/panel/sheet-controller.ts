import type {LitElement, ReactiveController} from 'lit';
import {applyKeptSize} from './panel-size.ts';

/** On screens this small the panel is a sheet that covers the page, and the page behind it is inert. */
const narrow = matchMedia('(max-width: 480px), (max-height: 480px)');

/** In the place of a visual viewport that does not matter. */
const none = {height: Infinity, offsetTop: 0, scale: 1};

/**
 * Shows the element's dialog, as a sheet where the screen is narrow; also when that changes while it is open. A sheet
 * ends above an on-screen keyboard, which covers a page without making it smaller.
 */
export class SheetController implements ReactiveController {
  readonly #host: LitElement & {readonly open: boolean};
  readonly #close: () => void;

  /** `close` asks for the host to be closed. */
  constructor(host: LitElement & {readonly open: boolean}, close: () => void) {
    this.#host = host;
    this.#close = close;
    host.addController(this);
  }

  hostConnected(): void {
    // Moved within the page: a dialog that was taken out of it is not shown by being put back.
    queueMicrotask(this.#showAgain);
    // The first look at what a device keeps takes milliseconds that would be missed when it is shown.
    void this.#host.updateComplete.then(this.#applySize);
    narrow.addEventListener('change', this.#showAgain);
    visualViewport?.addEventListener('resize', this.#fit);
    visualViewport?.addEventListener('scroll', this.#fit);
  }

  hostDisconnected(): void {
    narrow.removeEventListener('change', this.#showAgain);
    visualViewport?.removeEventListener('resize', this.#fit);
    visualViewport?.removeEventListener('scroll', this.#fit);
  }

  toggle(open: boolean): void {
    const dialog = this.#dialog;
    if (open && dialog?.open) return;
    if (open) this.#applySize();
    if (open) dialog?.addEventListener('close', this.#onClosed);
    // Nobody takes hold of a corner who has not come near.
    if (open && !narrow.matches)
      for (const sign of ['pointermove', 'keydown']) dialog?.addEventListener(sign, fetchHandle, {once: true});
    if (!open) dialog?.close();
    else if (narrow.matches) dialog?.showModal();
    else dialog?.show();
    this.#fit();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  readonly #applySize = (): void => {
    const dialog = this.#dialog;
    if (dialog) applyKeptSize(dialog);
  };

  /** A browser closes a sheet by itself at the second sign to go back, which nobody can prevent. */
  readonly #onClosed = (): void => {
    if (!this.#host.open || this.#dialog?.open) return;
    this.#close();
    if (this.#host.open) this.toggle(true);
  };

  readonly #showAgain = (): void => {
    const dialog = this.#dialog;
    if (!dialog?.open || !this.#host.isConnected) return;
    // One that is no sheet, and is to be none, stands as it did, and as far scrolled.
    if (!narrow.matches && !dialog.matches(':modal')) return;
    const focused = deepFocus(this.#host);
    this.toggle(false);
    this.toggle(true);
    focused?.focus({preventScroll: true});
  };

  /** Gives the sheet the part of the page that can be seen; a page that is zoomed in keeps the whole sheet. */
  readonly #fit = (): void => {
    const dialog = this.#dialog;
    if (!dialog || !visualViewport) return;
    // To ask for these has the browser lay out the page.
    const {height, offsetTop, scale} = dialog.open && narrow.matches ? visualViewport : none;
    const isCovered = Math.abs(scale - 1) < 0.01 && height < innerHeight - 1;
    const size = isCovered ? `${height}px` : '';
    const start = isCovered ? `${offsetTop}px` : '';
    if (dialog.style.blockSize === size && dialog.style.insetBlockStart === start) return;
    dialog.style.blockSize = size;
    dialog.style.insetBlockStart = start;
    // What is typed into may have been where the keyboard is now.
    if (isCovered) deepFocus(this.#host)?.scrollIntoView({block: 'nearest'});
  };
}

/** Without it the panel keeps the size that it has. */
function fetchHandle(): void {
  import('./psw-size-handle.ts').catch(() => {});
}

/** What has the focus below `root`, through shadow roots. */
function deepFocus(root: Element): HTMLElement | null | undefined {
  let active = root.shadowRoot?.activeElement as HTMLElement | null | undefined;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
  return active;
}
