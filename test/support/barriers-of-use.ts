import type {Accessible} from './accessible-tree.ts';

const targets =
  'button, a[href], select, summary, textarea, input:not([type=hidden]):not([type=file]), [role=tab], [role=option]';

/** Every element of the widget, through its shadow roots. */
export function elementsOf(root: Element): Accessible[] {
  const inside = [...(root.shadowRoot ?? root).querySelectorAll('*')];
  return inside.flatMap((element) => [element as Accessible, ...(element.shadowRoot ? elementsOf(element) : [])]);
}

/** What can be pressed but is hit only within less than `size` pixels through its middle, either way. */
export function smallTargets(root: Element, size: number): string[] {
  const shown = elementsOf(root).filter(
    (element) => element.matches(targets) && element.checkVisibility({visibilityProperty: true}) && !isInText(element),
  );
  return shown.flatMap((element) => {
    element.scrollIntoView({block: 'center', inline: 'nearest'});
    const {x, y, width, height} = element.getBoundingClientRect();
    const [middle, center] = [x + width / 2, y + height / 2];
    // What lies over it, such as an open list or a sheet, is nobody's barrier.
    if (!hits(element, middle, center)) return [];
    const isHit = (dx: number, dy: number) => hits(element, middle + dx, center + dy);
    const wide = reach(size, (by) => isHit(by, 0));
    const high = reach(size, (by) => isHit(0, by));
    // Two pixels less, since both ends may lie between two.
    return Math.min(wide, high) >= size - 2
      ? []
      : [`${element.computedRole} "${element.computedName}" is hit within ${wide} × ${high}`];
  });
}

/** How many pixels around a place are hit, counted no further than `size` to either side. */
function reach(size: number, isHit: (by: number) => boolean): number {
  // Most targets are large enough around their middle.
  const half = size / 2 - 1;
  if (isHit(half) && isHit(-half)) return size;
  const count = (direction: number) => {
    let by = 0;
    while (by < size && isHit(direction * (by + 1))) by++;
    return by;
  };
  return count(1) + count(-1) + 1;
}

/** The exception of WCAG for links within a sentence. */
function isInText(element: Element): boolean {
  return element.localName === 'a' && element.closest('p') !== null;
}

function hits(element: Element, x: number, y: number): boolean {
  let top = document.elementFromPoint(x, y);
  for (let inner = top?.shadowRoot?.elementFromPoint(x, y); inner && inner !== top;) {
    top = inner;
    inner = inner.shadowRoot?.elementFromPoint(x, y);
  }
  if (!top) return false;
  if (element.contains(top)) return true;
  const label = top.closest('label');
  return label?.control === element;
}

/** What is cut off or reaches beyond the window: text that does not fit where it is, boxes that must be scrolled sideways. */
export function cutOff(root: Element): string[] {
  return elementsOf(root).flatMap((element) => {
    if (!element.checkVisibility({visibilityProperty: true}) || element.closest('.visually-hidden')) return [];
    // A field scrolls what is typed by itself.
    if (element.matches('input, textarea, select')) return [];
    const {overflowX, overflowY, display, textOverflow} = getComputedStyle(element);
    if (display === 'inline' || display === 'contents') return [];
    const name = `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
    const {left, right} = element.getBoundingClientRect();
    const isOutside = right > innerWidth + 1 || left < -1;
    const isCutSideways =
      overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && textOverflow !== 'ellipsis';
    const isCutBelow =
      overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
    return [
      ...(isOutside ? [`outside: ${name}`] : []),
      ...(isCutSideways ? [`sideways: ${name}`] : []),
      ...(isCutBelow ? [`cut: ${name}`] : []),
    ];
  });
}

/** What moves though somebody has asked for less. */
export function moving(root: Element): string[] {
  return elementsOf(root).flatMap((element) =>
    element
      .getAnimations()
      .filter(({effect}) => Number(effect?.getComputedTiming().duration) > 10)
      .map(() => `${element.localName}.${element.className}`),
  );
}
