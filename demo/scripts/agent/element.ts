type Child = Node | string | undefined;

/** A new element; texts become text nodes, so that no ticket's words are ever markup. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) created.setAttribute(attribute, value);
  created.append(...children.filter((child) => child !== undefined));
  return created;
}

/** The element of the page with the attribute `data-{name}`. */
export function part(name: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-${name}]`)!;
}

/** A badge: its words say all, `tone` only underlines it. */
export function chip(words: string, tone: 'good' | 'warning' | 'bad' | '' = ''): HTMLElement {
  return create('span', {class: `chip ${tone}`.trim()}, words);
}

/** Lets `container` hold `nodes`. What looks the same already stays, and with it what somebody has selected. */
export function fill(container: HTMLElement, nodes: readonly Node[]): void {
  const next = container.cloneNode(false) as HTMLElement;
  next.append(...nodes);
  if (!next.isEqualNode(container)) container.replaceChildren(...next.childNodes);
}

/** Writes only what changes: a status is read out each time it is written. */
export function write(element: HTMLElement, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}
