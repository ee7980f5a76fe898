import type {Table} from '../benchmark.ts';
import {median, ratio, round} from '../figures.ts';
import {countTraces, exact, times} from './budgets.ts';
import type {PageCost} from './measure-page.ts';
import {ground, ours, variants} from './variants.ts';

/** Of each variant, what its visits have cost. */
export type Costs = readonly (readonly PageCost[])[];

/** What is fetched, after brotli, and what is left in the page before anybody has clicked, beside a page with nothing. */
export function tracesTable(costs: Costs): Table {
  const plain = costs[0]![0]!;
  const opened = (cost: PageCost) => cost.opened && cost.opened.bytes - plain.bytes;
  const [own, ownOpened] = [costs[ours]![0]!.bytes - plain.bytes, opened(costs[ours]![0]!)!];
  return {
    title: 'What a widget costs before the first click, and fetches by then and with the first opening; beside ours',
    columns: [
      ...['page', 'brotli bytes', 'requests', 'bytes, opened', 'requests, opened'],
      ...['nodes', 'globals', 'stored', 'layout shift', 'long tasks'],
    ],
    rows: [
      ['must', '', '', '', '', ...Object.values(exact)],
      ...costs.map((each, index) => {
        const first = each[0]!;
        const {nodes, globals, stored, layoutShift, longTasks} = countTraces(each, costs[0]!);
        const bytes = first.bytes - plain.bytes;
        const after = opened(first);
        return [
          variants[index]!.name,
          beside(bytes, own),
          first.requests - plain.requests,
          after === undefined ? '' : beside(after, ownOpened),
          first.opened ? first.opened.requests - plain.requests : '',
          ...[nodes, globals, stored, round(layoutShift), longTasks],
        ];
      }),
    ],
  };
}

/** Medians, with what they are of the page in which there is nothing to do. */
export function timesTable(
  {cold, pressed, hovered}: Record<'cold' | 'pressed' | 'hovered', Costs>,
  slowdown: number,
): Table {
  const middle = (visits: readonly PageCost[], read: (cost: PageCost) => number | undefined) => {
    const measured = visits.flatMap((cost) => read(cost) ?? []);
    return measured.length === 0 ? undefined : median(measured);
  };
  const added = (index: number, read: (cost: PageCost) => number) =>
    middle(cold[index]!, read)! - middle(cold[0]!, read)!;
  const rows = variants.map((_, index) => [
    added(index, ({script}) => script),
    added(index, ({mainThread}) => mainThread),
    ...[cold, pressed, hovered].map((visits) => middle(visits[index]!, ({click}) => click)),
    middle(cold[index]!, ({secondClick}) => secondClick),
  ]);
  // On a slower processor nothing is asked for.
  const must = slowdown === 1 ? [['must', ...Object.values(times)]] : [];
  return {
    title: `Medians in milliseconds${slowdown === 1 ? '' : `, processor ${slowdown} times slower`}; added to a page with nothing; beside ${variants[ground]!.name}`,
    columns: ['page', 'script', 'main thread', 'first click by a script', 'pressed', 'hovered before', 'second click'],
    rows: [
      ...must,
      ...rows
        .slice(1)
        .map((measured, index) => [
          variants[index + 1]!.name,
          ...measured.map((time, column) => (time === undefined ? '' : beside(time, rows[ground]![column]))),
        ]),
    ],
  };
}

/** A figure, and how many times another it is, where that is something. */
function beside(figure: number, other: number | undefined): string {
  return other !== undefined && other > 0 ? `${round(figure)}, ${ratio(figure, other)}` : String(round(figure));
}
