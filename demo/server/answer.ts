/** What a route of the demo's server answers, as JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export function ok(body: unknown): Answer {
  return {status: 200, body};
}

/** A refusal with one plain sentence. */
export function refuse(status: number, title: string): Answer {
  return {status, body: {type: 'about:blank', status, title}};
}
