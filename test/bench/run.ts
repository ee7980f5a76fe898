import type {Benchmark} from './benchmark.ts';
import {printTable} from './print-table.ts';

/** Loaded when they are asked for: what one needs, another may lack. */
const benchmarks: Readonly<Record<string, () => Promise<Benchmark>>> = {
  'backend-load': async () => (await import('./backend-load.ts')).backendLoad,
  bytes: async () => (await import('./bytes.ts')).bytes,
  'import-subscriptions': async () => (await import('./import-subscriptions.ts')).importSubscriptions,
  limits: async () => (await import('./limits.ts')).limits,
  'long-list': async () => (await import('./long-list.ts')).longList,
  oracle: async () => (await import('./oracle.ts')).oracle,
  soak: async () => (await import('./soak.ts')).soak,
  'page-cost': async () => (await import('./page-cost/page-cost.ts')).pageCost,
  'ticket-counts': async () => (await import('./ticket-counts.ts')).ticketCounts,
  'slow-upload': async () => (await import('./slow-upload.ts')).slowUpload,
};

/** `npm run bench -- NAME` measures, prints what it found, and fails where a budget was not kept. */
const [name = '', ...options] = process.argv.slice(2);
const load = benchmarks[name];
if (!load) {
  console.log(`npm run bench -- NAME, which is one of ${Object.keys(benchmarks).join(', ')}.`);
  process.exit(2);
}

const {tables, broken} = await (await load())(options);
for (const table of tables) printTable(table);
for (const sentence of broken ?? []) console.log(`\n✗ ${sentence}`);
if (!broken) console.log('\nNothing here has a budget that is judged.');
else if (broken.length === 0) console.log('\nNo budget that is judged was broken.');
// Browsers and databases have been stopped by now; what still holds on is not worth waiting for.
process.exit(broken?.length ? 1 : 0);
