import {publicTokens} from './styles/public-tokens.ts';

const own = publicTokens.filter((token) => /surface|text|muted/.test(token));
const dark = matchMedia('(prefers-color-scheme: dark)');
const more = matchMedia('(prefers-contrast: more)');

export interface KeepReadable {
  /** For when the panel opens, and when an attribute changes. */
  update(): void;
  /** For good. */
  end(): void;
}

/**
 * Has what a page's own colours make hard to read mended, also when the person's wishes change. Fetches what it takes for
 * pages that set such colours, and for browsers without relative ones.
 */
export function createKeepReadable(widget: HTMLElement, layer: HTMLElement): KeepReadable {
  let mended: CSSStyleSheet | undefined;

  async function keep(): Promise<void> {
    const style = getComputedStyle(widget);
    const isOwn = own.some((token) => style.getPropertyValue(token) !== '');
    if (!mended && !isOwn && CSS.supports('color', 'color(from red srgb r g b)')) return;
    const {readableColours} = await import('./readable-colours.ts');
    if (!layer.isConnected) return;
    const {adoptedStyleSheets: sheets} = layer.getRootNode() as ShadowRoot;
    const at = mended ? sheets.indexOf(mended) : -1;
    // Measured as the page has it.
    if (at >= 0) sheets.splice(at, 1);
    const contrast = widget.getAttribute('contrast');
    mended = readableColours(layer, contrast === 'more' || (contrast !== 'normal' && more.matches));
    sheets.push(mended);
    for (const query of [dark, more]) query.addEventListener('change', update);
  }

  function update(): void {
    // Without it, colours are as the sheet has them.
    keep().catch(() => {});
  }

  function end(): void {
    for (const query of [dark, more]) query.removeEventListener('change', update);
  }

  return {update, end};
}
