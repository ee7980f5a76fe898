import type {Issue} from '../../../src/contract/issue.ts';

export type AgentErrorKind =
  'demo_away' | 'backend_away' | 'not_found' | 'not_signed_in' | 'not_allowed' | 'invalid' | 'busy' | 'failed';

/** The only error that {@link AgentApi} rejects with. */
export class AgentError extends Error {
  override name = 'AgentError';
  readonly kind: AgentErrorKind;
  /** What a backend refused, where it says so. */
  readonly issues: readonly Issue[];

  constructor(kind: AgentErrorKind, issues: readonly Issue[] = []) {
    super(`Support request failed: ${kind}`);
    this.kind = kind;
    this.issues = issues;
  }

  /** From what a backend answered. */
  static async of(response: Response): Promise<AgentError> {
    const problem = (await response.json().catch(() => ({}))) as {errors?: readonly Issue[]};
    return new AgentError(kindOf(response.status), problem.errors);
  }
}

function kindOf(status: number): AgentErrorKind {
  if (status === 401) return 'not_signed_in';
  if (status === 403) return 'not_allowed';
  if (status === 404) return 'not_found';
  if (status === 422) return 'invalid';
  return status === 429 || status >= 500 ? 'busy' : 'failed';
}

const words: Readonly<Record<AgentErrorKind, string>> = {
  demo_away: 'The demo does not answer. Is npm start still running?',
  backend_away: 'The backend of this region does not answer. Under Backends it can be started.',
  not_found: 'It is not there in this region.',
  not_signed_in: 'The backend does not accept who is signed in. Reload the page.',
  not_allowed: 'This role may not do that.',
  invalid: 'The backend did not accept this.',
  busy: 'The backend cannot answer just now.',
  failed: 'The backend did not understand this page. Reload it.',
};

/** What went wrong, for a person. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AgentError) return words[error.kind];
  throw error;
}
