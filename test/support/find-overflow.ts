import {visible} from './accessible-tree.ts';

/** Shortened on purpose, with an ellipsis; the whole text is a click away. */
const shortened = '.link, .facts, .row .badges, select';
/** For the ear alone, drawn and not written, or of the reader's own length. */
const unseen = '.visually-hidden, svg, svg *, option, input, textarea';

/** What of `root` is wider than its place, or sticks out of the dialog or the window; a line for each. */
export function findOverflow(root: HTMLElement): string[] {
  const elements = visible(root).filter((element) => !element.matches(unseen) && !within(element, shortened));
  const dialog = elements.find((element) => element.matches('dialog'));
  const frame = (dialog ?? document.documentElement).getBoundingClientRect();
  const wide = elements.filter(
    (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && hasEdge(element),
  );
  const inside = elements.filter((element) => dialog?.contains(element) || within(element, 'dialog'));
  const out = inside.filter((element) => {
    const {left, right, width} = element.getBoundingClientRect();
    return width > 1 && (left < frame.left - 1 || right > frame.right + 1);
  });
  return [
    ...wide.map((element) => `too wide (${element.scrollWidth} in ${element.clientWidth}): ${describe(element)}`),
    ...out.map((element) => `sticks out: ${describe(element)}`),
    ...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
  ];
}

/** Whether what is wider than it is cut off, scrolled or seen to stand over its border. */
function hasEdge(element: Element): boolean {
  return element.matches('button, .button, .badge, .note') || getComputedStyle(element).overflowX !== 'visible';
}

/** Whether it, or what it stands in through shadow roots, matches. */
function within(element: Element, selector: string): boolean {
  const found = element.closest(selector);
  if (found) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && within(root.host, selector);
}

function describe(element: HTMLElement): string {
  return `<${element.localName} class="${element.className}">${element.textContent.replace(/\s+/g, ' ').slice(0, 80)}`;
}
