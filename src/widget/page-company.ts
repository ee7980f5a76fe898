import {ModalGuest} from './modal-guest.ts';
import {StepAside} from './step-aside.ts';

/** The public element, as far as its surroundings matter. */
type Widget = HTMLElement & {readonly avoid: string | null};

/**
 * Gets launcher and panel along with a page that shows a banner over their corner or a modal dialog, or that is zoomed by
 * its style sheet. Fetched for such pages alone.
 */
export class PageCompany {
  readonly #widget: Widget;
  readonly #layer: HTMLElement;
  readonly #aside: StepAside;
  readonly #guest: ModalGuest;

  constructor(widget: Widget, layer: HTMLElement) {
    this.#widget = widget;
    this.#layer = layer;
    this.#aside = new StepAside(layer);
    this.#guest = new ModalGuest(widget, layer);
  }

  /** Takes up what there is now; for a widget that was taken out of the page, nothing. */
  update(): void {
    const {isConnected, avoid} = this.#widget;
    this.#aside.follow(isConnected ? avoid : null);
    // With it, viewport units would be larger than the viewport.
    this.#layer.style.zoom = '';
    this.#layer.style.zoom = String(1 / this.#layer.currentCSSZoom);
    this.#guest.look();
  }
}
