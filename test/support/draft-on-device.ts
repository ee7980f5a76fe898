import type {Page} from 'playwright-core';

/** Resolves once the device has a draft with `text`: nothing on the page says so, and it is a moment after the last key. */
export async function draftOnDevice(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('partner-support-eu');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result).includes(wanted));
          });
        });
      }),
    text,
  );
}
