/** Hands over properties that were set before the element was defined, and hide its accessors until then. */
export function upgradeProperties(element: HTMLElement, names: readonly string[]): void {
  const properties = element as unknown as Record<string, unknown>;
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const {[name]: value} = properties;
    delete properties[name];
    properties[name] = value;
  }
}
