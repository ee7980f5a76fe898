import type {Region} from '../contract/data-centers.ts';

const regions: readonly Region[] = ['com', 'eu'];

/**
 * Removes what this device keeps for any region: drafts, files, tickets and replies that wait. Needs no panel, as there
 * may be something from an earlier page. Resolves as well where the browser keeps nothing.
 */
export async function forgetDevice(): Promise<void> {
  try {
    localStorage.removeItem('partner-support-size');
  } catch {
    // A page without storage has kept nothing there.
  }
  await Promise.all(regions.map((region) => deleteDatabase(`partner-support-${region}`)));
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(name);
      // Where another tab holds it open, it goes as soon as that tab lets go.
      request.onsuccess = request.onerror = request.onblocked = () => resolve();
    } catch {
      resolve();
    }
  });
}
