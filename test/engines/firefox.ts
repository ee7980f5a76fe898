import {chromeLauncher, type puppeteerCore} from '@web/test-runner-chrome';
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import type {Engine} from './engine.ts';
import {findProgram} from './find-program.ts';

/** As Chromium is started for tests, scrollbars take no room. */
const extraPrefsFirefox = {'ui.prefersReducedMotion': 1, 'ui.useOverlayScrollbars': 1};

const find = () => findProgram(process.env['FIREFOX_PATH'], 'firefox-esr', 'firefox');

/** Firefox, by WebDriver BiDi. It is asked for less motion from the start, since that cannot be emulated later. */
export const firefox: Engine = {
  name: 'firefox',
  packages: ['firefox-esr'],
  missing: () => (find() ? [] : ['Firefox']),
  async start() {
    const executablePath = find()!;
    const {stdout} = await promisify(execFile)(executablePath, ['--version']);
    const launcher = chromeLauncher({
      launchOptions: {browser: 'firefox', executablePath, extraPrefsFirefox},
      createPage: async ({context}) => resizable(await context.newPage()),
    });
    launcher.name = 'Firefox';
    return {launcher, version: stdout.trim(), stop: async () => {}};
  },
};

/** Together with its size puppeteer gives a page an orientation, which the ESR does not know yet. */
function resizable(page: puppeteerCore.Page): puppeteerCore.Page {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (viewport) => {
    try {
      await setViewport(viewport);
    } catch (error) {
      if (!viewport || !String(error).includes('setScreenOrientationOverride')) throw error;
      const {width, height} = viewport;
      await page.waitForFunction((w, h) => innerWidth === w && innerHeight === h, {}, width, height);
    }
  };
  return page;
}
