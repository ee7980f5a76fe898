import {existsSync} from 'node:fs';
import {unpackChromium} from './unpack-chromium.ts';

/** Where installers put Chrome and Chromium. */
const usualPlaces = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** As in a test of many pages at once: no sandbox (root has none), nothing that calls home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Lets a test ask an element for its role and name, as assistive technology gets them. */
export const accessibilityFlag = '--enable-blink-features=ComputedAccessibilityInfo';

/** A Chromium to test with: `CHROME_PATH`, else an installed one, else the one that comes with the npm packages. */
export async function findChromium(): Promise<string> {
  const given = process.env['CHROME_PATH'];
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROME_PATH names ${given}, where there is no file.`);
    return given;
  }
  const installed = usualPlaces.find((path) => existsSync(path));
  if (installed) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to its program.');
}
