/**
 * Keeps launcher and panel off something of the page, such as a banner that asks about cookies: where it covers their
 * corner, they stand beyond it. It is watched while there is one, and the page for whether there is one.
 */
export class StepAside {
  readonly #layer: HTMLElement;
  #selector = none;
  #banner: Element | null = null;
  readonly #page = new MutationObserver(() => this.#find());
  readonly #size = new ResizeObserver(() => this.#measure());

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  /** Steps aside for what `selector` names first, now and later; without one, or with none that can be, for nothing. */
  follow(selector: string | null): void {
    this.#page.disconnect();
    this.#selector = selector && isSelector(selector) ? selector : none;
    this.#find();
    if (this.#selector !== none) this.#page.observe(document, {attributes: true, childList: true, subtree: true});
  }

  #find(): void {
    const found = document.querySelector(this.#selector);
    if (found === this.#banner) return;
    this.#size.disconnect();
    this.#banner?.removeEventListener('transitionend', this.#measure);
    this.#banner = found;
    if (found) this.#size.observe(found);
    // Banners slide in.
    found?.addEventListener('transitionend', this.#measure);
    this.#measure();
  }

  /** Where the launcher is; where it is hidden, the panel may take the whole width. */
  get #corner(): Pick<DOMRect, 'left' | 'right' | 'top'> {
    const rect = this.#layer.querySelector('button')!.getBoundingClientRect();
    const {host} = this.#layer.getRootNode() as ShadowRoot;
    if (rect.width > 0) return rect;
    return {left: 0, right: innerWidth, top: host.matches('[position^=top]') ? 0 : innerHeight};
  }

  readonly #measure = (): void => {
    const {left = 0, right = 0, top = 0, bottom = 0} = this.#banner?.getBoundingClientRect() ?? {};
    const corner = this.#corner;
    const covered = corner.top < innerHeight / 2 ? bottom : innerHeight - top;
    // One below the page, or above it, is not in sight; what takes half of the page leaves no room beyond it.
    const isInTheWay = left < corner.right && right > corner.left && covered < innerHeight / 2;
    this.#layer.style.setProperty('--psw-avoid', `${isInTheWay ? Math.max(0, covered) : 0}px`);
  };
}

/** A selector that nothing is. */
const none = 'a:not(a)';

function isSelector(text: string): boolean {
  try {
    document.querySelector(text);
    return true;
  } catch {
    return false;
  }
}
