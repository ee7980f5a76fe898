import type {Commitment} from '../../contract/commitment.ts';

export interface KnownOfTicket {
  /** What stood on the ticket before; times at which something was met stay. */
  readonly before: readonly Commitment[];
  /** When support first answered. */
  readonly answeredAt: Date | null;
  /** When support closed it, which meets all that was promised; null where it never did. */
  readonly closedAt: Date | null;
}

/** `promised`, met where that is known: a first response may have been given before anybody promised it. */
export function meetPromises(
  promised: readonly Commitment[],
  {before, answeredAt, closedAt}: KnownOfTicket,
): readonly Commitment[] {
  const metAt = ({kind}: Commitment) =>
    before.find((known) => known.kind === kind && known.metAt !== null)?.metAt ??
    (kind === 'first-response' ? answeredAt : null)?.toISOString() ??
    closedAt?.toISOString() ??
    null;
  return promised.map((commitment) => ({...commitment, metAt: metAt(commitment)}));
}
