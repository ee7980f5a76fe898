import * as z from 'zod/mini';

/** One statement's plan in a line. */
export interface PlanSummary {
  readonly says: string;
  readonly returned: number;
  /** Rows that were looked at in tables and indexes, with those that a condition dropped. */
  readonly read: number;
  /** Of 8 kB, from the memory or the disk. */
  readonly blocks: number;
  readonly ms: number;
  /** What reads, by which index; without what only sorts, joins or counts. */
  readonly nodes: string;
  /** Whether a table is read from its beginning to its end. */
  readonly readsAll: boolean;
}

const nodeSchema = z.object({
  'Node Type': z.string(),
  'Relation Name': z.optional(z.string()),
  'Index Name': z.optional(z.string()),
  'Actual Rows': z.number(),
  'Actual Loops': z.number(),
  'Rows Removed by Filter': z.optional(z.number()),
  'Rows Removed by Index Recheck': z.optional(z.number()),
  'Shared Hit Blocks': z.number(),
  'Shared Read Blocks': z.number(),
  get Plans() {
    return z.optional(z.array(nodeSchema));
  },
});
type Node = z.infer<typeof nodeSchema>;
const explainedSchema = z.tuple([z.object({Plan: nodeSchema, 'Execution Time': z.number()})]);

/** Reads what `explain (analyze, buffers, format json)` says. */
export function summaryOf(says: string, explained: unknown): PlanSummary {
  const [{Plan: top, 'Execution Time': ms}] = explainedSchema.parse(explained);
  const nodes = nodesOf(top);
  const readers = nodes.filter((node) => node['Node Type'].endsWith(' Scan') && !isWithinMemory(node));
  return {
    says,
    returned: top['Actual Rows'],
    read: Math.round(readers.reduce((sum, node) => sum + rowsReadBy(node), 0)),
    blocks: top['Shared Hit Blocks'] + top['Shared Read Blocks'],
    ms,
    nodes: [...new Set(readers.map(nameOf))].join(', '),
    readsAll: readers.some((node) => node['Node Type'] === 'Seq Scan'),
  };
}

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function isWithinMemory(node: Node): boolean {
  return /^(?:CTE|Subquery|Values|Function|WorkTable) Scan$/.test(node['Node Type']);
}

function rowsReadBy(node: Node): number {
  const dropped = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return (node['Actual Rows'] + dropped) * node['Actual Loops'];
}

function nameOf(node: Node): string {
  const place = node['Index Name'] ?? node['Relation Name'] ?? '';
  return `${node['Node Type']} ${place}`.trim();
}
