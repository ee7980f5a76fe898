/** What Chromium's accessibility tree says of an element (flag `ComputedAccessibilityInfo`). */
interface ComputedAccessibility {
  readonly computedRole: string;
  readonly computedName: string;
}
export type Accessible = HTMLElement & ComputedAccessibility;

export function visible(root: HTMLElement): Accessible[] {
  const children = [...root.children, ...(root.shadowRoot?.children ?? [])] as HTMLElement[];
  const below = children.flatMap(visible);
  const shown = root.checkVisibility({visibilityProperty: true});
  return shown ? [root as Accessible, ...below] : below;
}

/** The elements that have a role by themselves, for the roles that are asked for most. */
const ownersOf: Readonly<Record<string, string>> = {
  button: 'button, summary',
  textbox: 'input, textarea',
  combobox: 'input, select',
  listitem: 'li',
  link: 'a',
  heading: 'h1, h2, h3, h4',
};

/** Spares Chromium the question where the answer is known, which costs it up to a millisecond. */
export function mayHaveRole(element: Element, role: string): boolean {
  if (element.role !== null) return element.role === role;
  const owners = ownersOf[role];
  if (owners !== undefined) return element.matches(owners);
  return !/^(div|span|p|svg|path|bdi|label|strong|button|psw-.*)$/i.test(element.localName);
}

export function textOf(root: Element): string {
  return [...(root.shadowRoot ?? root).childNodes].map(textOfNode).join('');
}

function textOfNode(node: Node): string {
  if (node instanceof Element) return textOfElement(node);
  return node.nodeType === Node.TEXT_NODE ? node.nodeValue! : '';
}

function textOfElement(element: Element): string {
  if (!element.checkVisibility({visibilityProperty: true})) return '';
  const isInline = getComputedStyle(element).display.startsWith('inline');
  return isInline ? textOf(element) : ` ${textOf(element)} `;
}

export function isNamed(element: Accessible, name: string | RegExp): boolean {
  return typeof name === 'string' ? element.computedName === name : name.test(element.computedName);
}

export function includes(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}
