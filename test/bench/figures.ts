export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}

/** A figure as it is read: with so many digits behind the point as matter. */
export function round(value: number): number {
  return Number(value.toPrecision(value >= 100 ? 4 : 3));
}

/** How many times one is of another. */
export function ratio(one: number, other: number): string {
  return `${round(one / other)} ×`;
}
