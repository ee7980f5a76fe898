import type {Region} from '../../contract/data-centers.ts';

/** The name of a region's database in this browser. */
export function databaseOf(region: Region): string {
  return `partner-support-${region}`;
}
