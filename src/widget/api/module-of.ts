/**
 * The module of a chunk that was fetched by its address. One that shares its chunk with others is there as a whole, under
 * a name of the bundler's choice; an import that the bundler knows takes it out by itself.
 */
export function moduleOf(chunk: object): object {
  const parts: unknown[] = Object.values(chunk);
  const own = parts.find((part) => Object.prototype.toString.call(part) === '[object Module]');
  return (own as object | undefined) ?? chunk;
}
