import type {Commitment} from '../../contract/commitment.ts';

/** The promises that `which` says yes to, met at `now`. Those met before stay as they are. */
export function markMet(
  commitments: readonly Commitment[],
  now: Date,
  which: (commitment: Commitment) => boolean = () => true,
): readonly Commitment[] {
  const metAt = now.toISOString();
  return commitments.map((commitment) =>
    commitment.metAt === null && which(commitment) ? {...commitment, metAt} : commitment,
  );
}
