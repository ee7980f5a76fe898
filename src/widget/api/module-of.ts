/**
 * The module of a chunk that was fetched by its address. One that shares its chunk with others is there as a whole, under
 * a name of the bundler's choice; an import that the bundler knows takes it out by itself.
 */
export function moduleOf<Module>(chunk: unknown): Module {
  const parts = Object.values(chunk as Record<string, unknown>);
  return (parts.find((part) => Object.prototype.toString.call(part) === '[object Module]') ?? chunk) as Module;
}
