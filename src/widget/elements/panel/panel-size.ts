/** Where this device keeps the size that somebody has given to the panel. */
const key = 'partner-support-size';

/** Puts `dialog` to a size in pixels, as far as the page has room for it; without one, to its own. */
export function applySize(dialog: HTMLElement, inline?: number, block?: number): void {
  dialog.style.setProperty('--psw-inline-size', inline ? `${inline}px` : '');
  dialog.style.setProperty('--psw-block-size', block ? `${block}px` : '');
}

/** {@link applySize}, with what is kept, if anything is. */
export function applyKeptSize(dialog: HTMLElement): void {
  try {
    const [, inline, block] = /^(\d+)x(\d+)$/.exec(localStorage.getItem(key) ?? '') ?? [];
    applySize(dialog, Number(inline), Number(block));
  } catch {
    // Pages may be without storage.
  }
}

/** Keeps a size for the next time; `undefined` forgets it. */
export function keepSize(size: readonly [inline: number, block: number] | undefined): void {
  try {
    if (size) localStorage.setItem(key, size.map(Math.round).join('x'));
    else localStorage.removeItem(key);
  } catch {
    // Then it lasts as long as the page.
  }
}
