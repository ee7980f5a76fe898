/** Rows by key, with what they show: a row that still shows the same stays, and with it the focus. */
export class KeptRows {
  readonly #list: HTMLElement;
  #rows = new Map<string, {readonly shows: string; readonly row: HTMLElement}>();

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** Shows `items` in their order. The focus of a row that is made anew goes to the new row's link. */
  show<Item>(items: readonly Item[], keyOf: (item: Item) => string, render: (item: Item) => HTMLElement): void {
    const focused = [...this.#rows].find(([, {row}]) => row.contains(document.activeElement))?.[0];
    const rows = new Map<string, {readonly shows: string; readonly row: HTMLElement}>();
    for (const item of items) {
      const shows = JSON.stringify(item);
      const known = this.#rows.get(keyOf(item));
      rows.set(keyOf(item), known?.shows === shows ? known : {shows, row: render(item)});
    }
    this.#rows = rows;
    const wanted = [...rows.values()].map(({row}) => row);
    if (wanted.length === this.#list.children.length && wanted.every((row, at) => this.#list.children[at] === row)) {
      return;
    }
    this.#list.replaceChildren(...wanted);
    if (focused !== undefined) rows.get(focused)?.row.querySelector('a')?.focus({preventScroll: true});
  }

  clear(): void {
    this.#rows.clear();
    this.#list.replaceChildren();
  }
}
