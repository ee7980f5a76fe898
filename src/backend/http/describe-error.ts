/**
 * What a log may say of an error: its kind and where it happened. Not its message, which may quote what
 * a partner wrote, as PostgreSQL's and the JSON parser's do.
 */
export function describeError(error: unknown): Record<string, string | readonly string[]> {
  if (!(error instanceof Error)) return {name: typeof error};
  const {code, constraint, table} = error as {code?: unknown; constraint?: unknown; table?: unknown};
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === 'string' && {code}),
    ...(typeof constraint === 'string' && {constraint}),
    ...(typeof table === 'string' && {table}),
    at: frames.slice(0, 8).map((line) => line.trim()),
  };
}
