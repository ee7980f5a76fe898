import type {Page} from 'playwright-core';
import {untilOnPage} from './until-on-page.ts';

/** Resolves once the device has a draft with `text`: nothing on the page says so, and it is a moment after the last key. */
export function draftOnDevice(page: Page, text: string): Promise<void> {
  return untilOnPage(page, isStored, text, () => `no draft with ${text} on the device`);
}

/** Runs in the page. */
async function isStored(text: string): Promise<boolean> {
  const name = 'partner-support-eu';
  // To open one that is not there would make it.
  if (!(await indexedDB.databases()).some((database) => database.name === name)) return false;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', () => reject(opening.error!));
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
      reading.addEventListener('success', () => {
        opening.result.close();
        resolve(JSON.stringify(reading.result).includes(text));
      });
    });
  });
}
