/** What every line of a backend's log holds and nobody at a terminal needs. */
const left = new Set(['level', 'time', 'pid', 'hostname', 'region', 'msg', 'requestId', 'v']);

interface Entry {
  readonly msg?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly err?: {readonly message?: string};
}

/** A backend's JSON line as short text: `POST /v1/tickets 201 12 ms`. Other text stays as it is. */
export function readableLine(line: string): string {
  const entry = parse(line);
  if (!entry) return line;
  const {msg, method, route, status, ms, err, ...rest} = entry;
  if (method) return `${method} ${route} ${status} ${ms} ms`;
  const details = Object.entries(rest).filter(([name]) => !left.has(name));
  const words = details.map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return [msg, ...words, err?.message].filter(Boolean).join(' ');
}

function parse(line: string): Entry | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return undefined;
  }
}
