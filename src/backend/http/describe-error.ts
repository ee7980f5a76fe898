/**
 * What a log may say of an error: its kind and where it happened. Not its message, which may quote what
 * a partner wrote, as PostgreSQL's and the JSON parser's do.
 */
export function describeError(error: unknown): Record<string, string | readonly string[]> {
  if (!(error instanceof Error)) return {name: typeof error};
  const {code, constraint, table} = error as {code?: unknown; constraint?: unknown; table?: unknown};
  return {
    name: error.name,
    ...(typeof code === 'string' && {code}),
    ...(typeof constraint === 'string' && {constraint}),
    ...(typeof table === 'string' && {table}),
    at: framesOf(error).slice(0, 8),
  };
}

/** A message may have lines that look like frames. Where it is not found as it is, nothing is said of the stack. */
function framesOf({stack = '', message}: Error): string[] {
  const start = stack.indexOf(message);
  if (start === -1) return [];
  const lines = stack.slice(start + message.length).split('\n');
  return lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
}
