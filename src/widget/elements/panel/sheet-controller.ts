import type {LitElement, ReactiveController} from 'lit';

/** On screens this small the panel is a sheet that covers the page, and the page behind it is inert. */
const narrow = matchMedia('(max-width: 480px), (max-height: 480px)');

/** Shows the element's dialog, as a sheet where the screen is narrow; also when that changes while it is open. */
export class SheetController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    narrow.addEventListener('change', this.#onNarrow);
  }

  hostDisconnected(): void {
    narrow.removeEventListener('change', this.#onNarrow);
  }

  toggle(open: boolean): void {
    const dialog = this.#dialog;
    if (!open) dialog?.close();
    else if (narrow.matches) dialog?.showModal();
    else dialog?.show();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  readonly #onNarrow = (): void => {
    if (!this.#dialog?.open) return;
    const focused = deepFocus(this.#host);
    this.toggle(false);
    this.toggle(true);
    focused?.focus({preventScroll: true});
  };
}

/** What has the focus below `root`, through shadow roots. */
function deepFocus(root: Element): HTMLElement | null | undefined {
  let active = root.shadowRoot?.activeElement as HTMLElement | null | undefined;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
  return active;
}
