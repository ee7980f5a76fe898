import {elementsOf} from './barriers-of-use.ts';
import {until} from './until.ts';

const regions = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';

/**
 * Hears what live regions say below an element, as a screen reader would: a region is read as a whole (`status` and `alert`
 * are atomic) when what stands in it changes. An alert is read also where it comes with its words; a status that does so
 * may not be, since there was nothing yet that could change: it goes to `perhaps`.
 */
export class SaidAloud {
  readonly said: string[] = [];
  readonly perhaps: string[] = [];
  readonly #root: Element;
  readonly #known = new WeakMap<Element, string>();
  #frame = 0;
  /** How much of it was waited for. */
  #heard = 0;

  constructor(root: Element) {
    this.#root = root;
    // What stands there already is no news.
    for (const region of this.#regions()) this.#known.set(region, textOf(region));
    this.#frame = requestAnimationFrame(this.#listen);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  /** Resolves once `text` is said, after what was waited for before. */
  hear(text: string | RegExp): Promise<unknown> {
    const isMeant = (said: string) => (typeof text === 'string' ? said === text : text.test(said));
    return until(
      () => {
        const place = this.said.findIndex((said, index) => index >= this.#heard && isMeant(said));
        if (place >= 0) this.#heard = place + 1;
        return place >= 0;
      },
      () => `${String(text)} was not said; there was: ${this.said.join(' | ')}; perhaps: ${this.perhaps.join(' | ')}`,
    );
  }

  #regions(): Element[] {
    return elementsOf(this.#root).filter((element) => element.matches(regions));
  }

  readonly #listen = (): void => {
    for (const region of this.#regions()) {
      const text = textOf(region);
      const before = this.#known.get(region);
      this.#known.set(region, text);
      if (text === '' || text === before) continue;
      if (before === undefined && !region.matches('[role=alert]')) this.perhaps.push(text);
      else this.said.push(text);
    }
    this.#frame = requestAnimationFrame(this.#listen);
  };
}

/** What is read of a region: nothing while it is hidden, nor of what is hidden from assistive technology. */
function textOf(region: Element): string {
  if (!region.checkVisibility({visibilityProperty: true})) return '';
  return wordsOf(region).replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  if (!(node instanceof Element)) return '';
  if (node.ariaHidden === 'true' || !node.checkVisibility()) return '';
  const words = [...(node.shadowRoot ?? node).childNodes].map(wordsOf).join('');
  return getComputedStyle(node).display.startsWith('inline') ? words : ` ${words} `;
}
