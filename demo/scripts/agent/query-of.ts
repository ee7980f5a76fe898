/** An address's query of these names and values; what is absent is left out. */
export function queryOf(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).filter((each): each is [string, string] => each[1] !== undefined);
  return new URLSearchParams(given).toString();
}
