import type {LitElement, ReactiveController} from 'lit';

/** Rows kept above and below what is in sight, for quick scrolling. */
const spare = 12;
/** Rows rendered before anything was measured. */
const initial = 30;

/**
 * Which rows of a long list to render: those in sight and some more, so that ten thousand tickets are a few dozen
 * nodes. All rows are of one height, which is measured.
 */
export class WindowController implements ReactiveController {
  readonly #host: LitElement;
  readonly #onNearEnd: () => void;
  #scroller: HTMLElement | null = null;
  #rowHeight = 0;
  #top = 0;
  #height = 0;

  /** `onNearEnd` is called when the last rows come into sight. */
  constructor(host: LitElement, onNearEnd: () => void) {
    this.#host = host;
    this.#onNearEnd = onNearEnd;
    host.addController(this);
  }

  /** Pixels of one row; 0 until the first is rendered. */
  get rowHeight(): number {
    return this.#rowHeight;
  }

  /** First row and the one behind the last to render, of `count`. */
  range(count: number): {start: number; end: number} {
    if (this.#rowHeight === 0) return {start: 0, end: Math.min(count, initial)};
    const first = Math.floor(this.#top / this.#rowHeight) - spare;
    const last = Math.ceil((this.#top + this.#height) / this.#rowHeight) + spare;
    return {start: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(last, count))};
  }

  hostUpdated(): void {
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.scroll');
    if (scroller !== this.#scroller) {
      scroller?.addEventListener('scroll', this.#onScroll, {passive: true});
      this.#scroller = scroller;
    }
    const row = scroller?.querySelector<HTMLElement>('.item');
    const height = row?.getBoundingClientRect().height ?? 0;
    if (height > 0 && Math.abs(height - this.#rowHeight) > 0.5) {
      this.#rowHeight = height;
      this.#onScroll();
    }
  }

  readonly #onScroll = (): void => {
    const {scrollTop, clientHeight, scrollHeight} = this.#scroller!;
    this.#top = scrollTop;
    this.#height = clientHeight;
    this.#host.requestUpdate();
    if (scrollTop + clientHeight > scrollHeight - spare * Math.max(1, this.#rowHeight)) this.#onNearEnd();
  };
}
