import {loadChunk} from '../../api/load-chunk.ts';

/** Fetched when a field is first reached, so that opening the panel does not wait for it. Where it cannot be had, a name is typed. */
const loadPlacing = () => loadChunk(() => import('./place-below.ts')).catch(() => undefined);

/** A list in the top layer, under its field: no scrolling ancestor cuts it off. */
export class ListPopover {
  #list: HTMLElement | undefined;
  #stopPlacing: (() => void) | undefined;

  /** Fetches what `show` will need. */
  static prepare(): void {
    void loadPlacing();
  }

  async show(field: HTMLElement, list: HTMLElement): Promise<void> {
    this.#list = list;
    const placing = await loadPlacing();
    // Hidden, or shown by another call, while it was fetched.
    if (!placing || this.#list !== list || this.#stopPlacing || !list.isConnected) return;
    list.showPopover();
    this.#stopPlacing = placing.placeBelow(field, list);
  }

  hide(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    if (this.#list?.matches(':popover-open')) this.#list.hidePopover();
    this.#list = undefined;
  }
}
