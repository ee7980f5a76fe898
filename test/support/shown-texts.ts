import {visible} from './accessible-tree.ts';

/** Each text that a person sees or hears of `root`, through every shadow root, with the blanks as they are read. */
export function shownTexts(root: HTMLElement): string[] {
  return visible(root).flatMap((element) => {
    const own = element.shadowRoot ?? element;
    const nodes = [...own.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.nodeValue!);
    const attributes = ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? '');
    return [...nodes, ...attributes].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  });
}
