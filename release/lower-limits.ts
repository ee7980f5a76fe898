import type {Budgets} from './budgets.ts';
import type {Spent} from './weigh-build.ts';

/** Room above what was reached, for what a small change weighs. */
const room = 1.01;
/** Bytes at least: names and hashes of other files stand in a file, and change with them. */
const noise = 16;

/** `budgets` with the limits that this build allows: what was gained is kept. A limit never rises by itself. */
export function lowerLimits(budgets: Budgets, spent: readonly Spent[]): Budgets {
  const entries = spent.map(({budget, brotli}) => {
    const {must, limit} = budgets[budget];
    return [
      budget,
      {must, limit: Math.max(must, Math.min(limit, Math.floor(Math.max(brotli * room, brotli + noise))))},
    ];
  });
  return Object.fromEntries(entries) as Budgets;
}
