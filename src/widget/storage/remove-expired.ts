import type {Region} from '../../contract/data-centers.ts';
import {draftStoreOf} from './draft-store.ts';
import {UploadStore} from './upload-store.ts';

/**
 * Removes drafts and files that are too old from every region: whoever left them may use another region from now on,
 * or never come back. What waits to be sent stays. Never rejects.
 */
export async function removeExpired(regions: readonly Region[]): Promise<void> {
  const stores = regions.flatMap((region) => [draftStoreOf(region), new UploadStore(region)]);
  await Promise.allSettled(stores.map((store) => store.removeExpired()));
}
