/**
 * What a failed request means. `not_sent`: nothing has arrived. `ambiguous`: it may have. `throttled`: refused for
 * now, as too many. `refused_access`: the help desk does not let this backend in, whatever it asks. `refused`: it
 * will never take this. `ended`: by us, on the way, so that it may have arrived.
 */
export type FailureKind = 'not_sent' | 'ambiguous' | 'throttled' | 'refused_access' | 'refused' | 'ended';

/** A request to a help desk that got no good answer. The message is a code with names of our fields, never content. */
export class HelpDeskFailure extends Error {
  override name = 'HelpDeskFailure';
  readonly kind: FailureKind;
  /** Milliseconds that the help desk asks to wait. */
  readonly retryAfter: number | undefined;
  /** Of its answer, where there was one. */
  readonly status: number | undefined;

  constructor(kind: FailureKind, code: string, options: {retryAfter?: number; status?: number; cause?: unknown} = {}) {
    super(code, {cause: options.cause});
    this.kind = kind;
    this.retryAfter = options.retryAfter;
    this.status = options.status;
  }
}
