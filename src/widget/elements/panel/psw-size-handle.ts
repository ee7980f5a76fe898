import {html, LitElement, svg} from 'lit';
import {property} from 'lit/decorators.js';
import {resetStyles} from '../../styles/reset.styles.ts';
import {defineElement} from '../common/define-element.ts';
import {applySize, keepSize} from './panel-size.ts';
import {sizeHandleStyles} from './psw-size-handle.styles.ts';

/** In pixels. */
const least = [320, 400] as const;
const large = [640, 10_000] as const;
const step = 16;
const arrows: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/**
 * The corner by which the panel is made larger or smaller: dragged, by arrow keys, or pressed to go between large and its
 * own size. What was chosen is kept on this device. Fetched where the page has room for it, when
 * a pointer or a key is used in the panel.
 */
export class PswSizeHandle extends LitElement {
  static override readonly styles = [resetStyles, sizeHandleStyles];

  @property() label = '';

  /** Where the pointer took hold, and how large the panel was; `moved` tells a drag from a press. */
  #held: {x: number; y: number; size: readonly [number, number]; moved: boolean} | undefined;

  override render() {
    return html`<button
      type="button"
      aria-label=${this.label}
      @pointerdown=${this.#onDown}
      @pointermove=${this.#onMove}
      @pointerup=${this.#onUp}
      @pointercancel=${this.#onCancel}
      @click=${this.#onClick}
      @keydown=${this.#onKeydown}
    >
      ${svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${this.#signs[0] === this.#signs[1] ? 'M4 4l16 16M4 11V4h7M20 13v7h-7' : 'M20 4L4 20M13 4h7v7M4 13v7h7'} /></svg>`}
    </button>`;
  }

  get #dialog(): HTMLElement {
    return this.parentElement!;
  }

  get #size(): readonly [number, number] {
    const {width, height} = this.#dialog.getBoundingClientRect();
    return [width, height];
  }

  /** Which way the panel grows: -1 to the left or upwards, where its corner is there. */
  get #signs(): readonly [number, number] {
    const own = this.getBoundingClientRect();
    const {left, top, width, height} = this.#dialog.getBoundingClientRect();
    return [own.left < left + width / 2 ? -1 : 1, own.top < top + height / 2 ? -1 : 1];
  }

  /** Moves the corner by so much from where the panel was `size`. */
  #grow([inline, block]: readonly [number, number], right: number, down: number): void {
    const [across, along] = this.#signs;
    applySize(this.#dialog, Math.max(least[0], inline + right * across), Math.max(least[1], block + down * along));
  }

  readonly #onDown = (event: PointerEvent): void => {
    // Others open a menu, and no click ends what they would begin.
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.requestUpdate();
    this.#held = {x: event.clientX, y: event.clientY, size: this.#size, moved: false};
  };

  readonly #onMove = (event: PointerEvent): void => {
    const held = this.#held;
    if (!held) return;
    const [right, down] = [event.clientX - held.x, event.clientY - held.y];
    held.moved ||= Math.hypot(right, down) > 3;
    if (held.moved) this.#grow(held.size, right, down);
  };

  readonly #onUp = (): void => {
    if (this.#held?.moved) keepSize(this.#size);
  };

  readonly #onCancel = (): void => {
    this.#held = undefined;
  };

  readonly #onClick = (): void => {
    const {moved} = this.#held ?? {moved: false};
    this.#held = undefined;
    if (moved) return;
    const before = this.#size;
    applySize(this.#dialog);
    const isLarger = before.some((each, index) => Math.abs(each - this.#size[index]!) > 1);
    if (!isLarger) applySize(this.#dialog, ...large);
    keepSize(isLarger ? undefined : this.#size);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const arrow = arrows[event.key];
    if (!arrow) return;
    event.preventDefault();
    this.#grow(this.#size, ...arrow);
    keepSize(this.#size);
  };
}

defineElement('psw-size-handle', PswSizeHandle);

declare global {
  interface HTMLElementTagNameMap {
    'psw-size-handle': PswSizeHandle;
  }
}
