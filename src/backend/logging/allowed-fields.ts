type Check = (value: unknown) => boolean;

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const number: Check = (value) => typeof value === 'number';
const flag: Check = (value) => typeof value === 'boolean';
const uuid = matches(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
/** A word of our own code, such as a state, a problem's code or a constraint's name. */
const word = matches(/^[A-Za-z][\w-]{0,62}$/);

/** What an error may say, as `describeError` has it. */
const errorFields: Readonly<Record<string, Check>> = {
  name: word,
  code: matches(/^\w{1,40}$/),
  constraint: matches(/^\w{1,63}$/),
  table: matches(/^\w{1,63}$/),
  at: (value) => Array.isArray(value) && value.every(matches(/^at [^\n]{1,500}$/)),
};

/**
 * Every field that a line of the log may have beside its time, level and sentence, and what it must look like. There
 * is no place for what somebody wrote: no text, address, name or header.
 */
const fields: Readonly<Record<string, Check>> = {
  region: word,
  requestId: uuid,
  traceId: matches(/^[\da-f]{32}$/),
  /** An id of ours, of a ticket or a job. */
  ticketId: uuid,
  jobId: matches(/^(?:\d{1,19}|[\da-f-]{36})$/),
  method: matches(/^[A-Z-]{1,20}$/),
  /** A route's pattern, not what was asked for. */
  route: matches(/^(?:\/[\w/:.{}*-]{0,100}|unknown)$/),
  status: number,
  ms: number,
  /** Of our own socket. */
  url: matches(/^https?:\/\/[\w.:[\]-]{1,100}$/),
  privateUrl: matches(/^https?:\/\/[\w.:[\]-]{1,100}$/),
  code: word,
  kind: word,
  state: word,
  quota: word,
  count: number,
  attempt: number,
  attempts: number,
  /** Of a help desk: its id in our settings, and its refusal in its own codes and our fields' names. */
  helpDesk: word,
  refusal: matches(/^(?:[a-z]\w{0,60}|\d{3}(?: [A-Z_]{1,40}(?:: [\w ,-]{1,500})?)?)$/),
  found: flag,
  added: number,
  files: number,
  refused: number,
  news: number,
  missing: number,
  /** Of mails. */
  port: number,
  reason: word,
  reply: number,
  unknown: number,
  dead: number,
  seconds: number,
};

/** The fields of `line` that may be logged; the others are dropped, with their names. */
export function allowedFields(line: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(line)) {
    if (name === 'error' && typeof value === 'object' && value !== null) {
      kept[name] = pick(value as Record<string, unknown>, errorFields);
    }
  }
  return {...pick(line, fields), ...kept};
}

function pick(values: Readonly<Record<string, unknown>>, checks: Readonly<Record<string, Check>>) {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => Object.hasOwn(checks, name) && checks[name]!(value)),
  );
}
