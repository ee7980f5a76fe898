/** Keeps the focus in the field, whose blur would close the list. */
export function keepFocus(event: Event): void {
  event.preventDefault();
}

/** Steps past either end come out at the other; from nowhere, up leads to the last. */
export function wrap(index: number, last: number): number {
  if (index > last) return 0;
  return index < 0 ? last : index;
}
