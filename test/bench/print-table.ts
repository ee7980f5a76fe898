import type {Table} from './benchmark.ts';

/** Prints figures in columns, the first to the left and the others to the right. */
export function printTable({title, columns, rows}: Table): void {
  const lines = [columns, ...rows].map((cells) => cells.map(String));
  const widths = columns.map((_, index) => Math.max(...lines.map((cells) => cells[index]!.length)));
  console.log(`\n${title}`);
  for (const cells of lines) {
    const padded = cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[index]!)));
    console.log(`  ${padded.join('   ').trimEnd()}`);
  }
}
