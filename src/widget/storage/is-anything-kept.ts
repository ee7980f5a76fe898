import type {Region} from '../../contract/data-centers.ts';
import {databaseOf} from './database-of.ts';

/** Whether this device may keep something for one of the `regions`; also where a browser does not say. Never rejects. */
export async function isAnythingKept(regions: readonly Region[]): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return regions.some((region) => databases.some(({name}) => name === databaseOf(region)));
  } catch {
    return true;
  }
}
