/**
 * Defines an element of the panel unless the name is taken: a second copy of the script on a page must not throw.
 * The first copy keeps the name. The public element has the same in `index.ts`, so that its file stays on its own.
 */
export function defineElement(name: string, constructor: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, constructor);
}
