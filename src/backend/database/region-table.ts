import type {Region} from '../../contract/data-centers.ts';

/** One row: the region whose tickets this database holds. */
export interface RegionTable {
  only_row: true;
  region: Region;
}
