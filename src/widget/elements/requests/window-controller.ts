import type {LitElement, ReactiveController} from 'lit';

/** Rows kept above and below what is in sight, for quick scrolling. */
const spare = 4;
/** Rows that have to go by before others are rendered: a frame in which none do costs nothing. */
const step = 2;
/** Rows rendered before anything was measured. */
const initial = 12;
/** Rows before the end at which more are asked for, so that they are there in time. */
const ahead = 15;

/**
 * Which rows of a long list to render: those in sight and some more, so that ten thousand tickets are a few dozen
 * nodes. All rows are of one height, which is measured. Keeps how far the list was scrolled while it is out of sight.
 */
export class WindowController implements ReactiveController {
  readonly #host: LitElement;
  readonly #onNearEnd: () => void;
  readonly #sizes = new ResizeObserver(() => this.#onSize());
  #scroller: HTMLElement | null = null;
  #rowHeight = 0;
  /** How far it is scrolled, how high it is, and the first row in sight; as they were when it was last in sight. */
  #top = 0;
  #height = 0;
  #first = 0;
  #inSight = false;
  /** How many rows are not rendered, before and after the others. */
  #outOfSight: readonly [before: number, after: number] = [0, 0];

  /** `onNearEnd` is called when the last rows come near. */
  constructor(host: LitElement, onNearEnd: () => void) {
    this.#host = host;
    this.#onNearEnd = onNearEnd;
    host.addController(this);
  }

  /** First row and the one behind the last to render, of `count`. */
  range(count: number): {start: number; end: number} {
    const first = this.#first - spare;
    const last = this.#rowHeight === 0 ? initial : first + step + Math.ceil(this.#height / this.#rowHeight) + 2 * spare;
    const within = (row: number) => Math.max(0, Math.min(row, count));
    const range = {start: within(first), end: within(last)};
    this.#outOfSight = [range.start, count - range.end];
    return range;
  }

  hostUpdated(): void {
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.scroll');
    if (scroller !== this.#scroller) this.#watch(scroller);
    // Before anything is measured, or the browser would scroll to keep what is in sight in its place.
    this.#makeSpace(scroller?.querySelector('ul'));
    const row = scroller?.querySelector<HTMLElement>('.item');
    const height = row?.getBoundingClientRect().height ?? 0;
    if (height > 0 && Math.abs(height - this.#rowHeight) > 0.5) {
      this.#rowHeight = height;
      this.#onSize();
      this.#host.requestUpdate();
    }
  }

  hostDisconnected(): void {
    this.#watch(null);
  }

  /** Set here and not in the template, since the strictest policies allow no `style` there. */
  #makeSpace(list: HTMLElement | null | undefined): void {
    const [before, after] = this.#outOfSight.map((rows) => `${rows * this.#rowHeight}px`);
    if (list) Object.assign(list.style, {paddingBlockStart: before, paddingBlockEnd: after});
  }

  #watch(scroller: HTMLElement | null): void {
    this.#scroller?.removeEventListener('scroll', this.#onScroll);
    this.#sizes.disconnect();
    this.#scroller = scroller;
    this.#inSight = false;
    if (!scroller) return;
    scroller.addEventListener('scroll', this.#onScroll, {passive: true});
    this.#sizes.observe(scroller);
  }

  /** The list comes into sight or goes, or has more room, or less. */
  #onSize(): void {
    const scroller = this.#scroller!;
    const height = scroller.clientHeight;
    const comes = height > 0 && !this.#inSight;
    this.#inSight = height > 0;
    if (!this.#inSight) return;
    if (comes) scroller.scrollTop = this.#top;
    if (height !== this.#height) this.#host.requestUpdate();
    this.#height = height;
    this.#onScroll();
  }

  readonly #onScroll = (): void => {
    // Out of sight it forgets how far it was scrolled.
    if (!this.#inSight) return;
    const {scrollTop, scrollHeight} = this.#scroller!;
    const rowHeight = Math.max(1, this.#rowHeight);
    const first = Math.floor(scrollTop / rowHeight / step) * step;
    if (first !== this.#first) this.#host.requestUpdate();
    this.#top = scrollTop;
    this.#first = first;
    if (scrollTop + this.#height > scrollHeight - ahead * rowHeight) this.#onNearEnd();
  };
}
