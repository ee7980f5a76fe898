import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Keeps the focus within its element when an update takes away or hides what had it: otherwise it falls to the page, where
 * neither Escape nor the next Tab does what a person expects.
 */
export class KeepFocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #fallback: () => HTMLElement | null;
  #hadFocus = false;

  /** `fallback` gets the focus; it is asked for after the update. */
  constructor(host: ReactiveControllerHost & HTMLElement, fallback: () => HTMLElement | null) {
    this.#host = host;
    this.#fallback = fallback;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#hasFocus;
  }

  hostUpdated(): void {
    if (!this.#hadFocus || this.#hasFocus) return;
    const target = this.#fallback();
    target?.focus({preventScroll: true});
    // It may be far from what is gone; what is in sight stays where it is.
    target?.scrollIntoView({block: 'nearest'});
  }

  /**
   * Not `:focus-within`, which says no as long as the window itself has no focus. What is hidden by now loses it only
   * when the browser paints.
   */
  get #hasFocus(): boolean {
    return Boolean(this.#host.shadowRoot?.activeElement?.checkVisibility());
  }
}
