import type {BrowserLauncher} from '@web/test-runner-core';
import {DrivenPage} from './driven-page.ts';
import type {WebDriver} from './web-driver.ts';

/** Shows one test file after the other in the window of a WebDriver's session. */
export function driverLauncher(name: string, driver: WebDriver): BrowserLauncher & {getPage(): DrivenPage} {
  const page = new DrivenPage(driver);
  let active: {id: string; url: string} | undefined;
  return {
    name,
    // The commands for viewport, keys and mouse go by it.
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => page,
    isActive: (id) => active?.id === id,
    getBrowserUrl: () => active?.url,
    async startSession(id, url) {
      active = {id, url};
      await page.setViewport({width: 800, height: 600});
      await page.goto(url);
    },
    async stopSession() {
      active = undefined;
      // Ends what the tests may have left running.
      await page.goto('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error(`${name} cannot be debugged here.`);
    },
  };
}
