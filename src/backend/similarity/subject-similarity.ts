/**
 * How alike two subjects are, from 0 to 1: the share of pairs of neighbouring characters that they have in common
 * (Sørensen–Dice). Counted here and not by PostgreSQL's `pg_trgm`, which finds nothing in Japanese where the
 * database has the locale C, and may not be there at all.
 */
export function subjectSimilarity(a: string, b: string): number {
  const [pairsA, pairsB] = [pairsOf(a), pairsOf(b)];
  const total = countOf(pairsA) + countOf(pairsB);
  if (total === 0) return 0;
  let shared = 0;
  for (const [pair, count] of pairsA) shared += Math.min(count, pairsB.get(pair) ?? 0);
  return (2 * shared) / total;
}

/** Of each word, its edges included, so that words weigh more than what lies between them. */
function pairsOf(subject: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const word of subject.normalize('NFKC').toLowerCase().match(words) ?? []) {
    const characters = [' ', ...word, ' '];
    for (let at = 1; at < characters.length; at++) {
      const pair = characters[at - 1]! + characters[at]!;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

const words = /[\p{L}\p{M}\p{N}]+/gu;

function countOf(pairs: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const one of pairs.values()) count += one;
  return count;
}
