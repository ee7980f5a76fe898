import {median} from '../figures.ts';
import type {PageCost} from './measure-page.ts';

/** What is the same however busy a machine is. At most so much before the first click, beside the script and the element. */
export const exact = {nodes: 0, globals: 1, stored: 0, layoutShift: 0, longTasks: 0} as const;

/** Milliseconds. They depend on the machine, so they are printed beside what was measured, and not judged. */
export const times = {script: 2, mainThread: 5, cold: 35, pressed: 35, hovered: 20, second: 12} as const;

export type Counted = Readonly<Record<keyof typeof exact, number>>;

/**
 * What many visits of a page have left in it, beside those of a page with nothing. The most that one of them has; of long
 * tasks the median, since a machine that does something else makes one of any task.
 */
export function countTraces(costs: readonly PageCost[], plain: readonly PageCost[]): Counted {
  const most = (read: (cost: PageCost) => number) => Math.max(...costs.map(read));
  const usual = new Set(plain[0]!.globals);
  return {
    nodes: most(({nodes}) => nodes) - plain[0]!.nodes,
    globals: most(({globals}) => globals.filter((name) => !usual.has(name)).length),
    stored: most(({stored}) => stored),
    layoutShift: most(({layoutShift}) => layoutShift),
    longTasks: median(costs.map(({longTasks}) => longTasks)),
  };
}

/** A sentence for each exact budget that is not kept. */
export function overBudget(counted: Counted): string[] {
  return Object.entries(exact)
    .filter(([name, limit]) => counted[name as keyof Counted] > limit)
    .map(([name, limit]) => `${name}: ${counted[name as keyof Counted]}, not ${limit} at most.`);
}
