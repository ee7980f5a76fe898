import {spawn, type ChildProcess} from 'node:child_process';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {findFreePorts} from '../support/find-free-ports.ts';
import {driverLauncher} from './driver-launcher.ts';
import type {Engine} from './engine.ts';
import {findProgram} from './find-program.ts';
import {WebDriver} from './web-driver.ts';

const findDriver = () => findProgram(process.env['WEBKIT_DRIVER_PATH'], 'WebKitWebDriver');
const findScreen = () => findProgram('Xvfb');

/** WebKitGTK, by its WebDriver and the browser that comes with it, on a screen of its own. */
export const webkit: Engine = {
  name: 'webkit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  missing: () => [...(findDriver() ? [] : ['WebKitWebDriver']), ...(findScreen() ? [] : ['Xvfb'])],
  async start() {
    const {screen, display} = await startScreen();
    const settings = await stillSettings();
    const port = await findFreePorts(1);
    const program = spawn(findDriver()!, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        XDG_CONFIG_HOME: settings,
      },
    });
    const driver = await connect(`http://127.0.0.1:${port}`);
    const {browserName, browserVersion} = driver.capabilities;
    return {
      launcher: driverLauncher('WebKitGTK', driver),
      version: `WebKitGTK, ${String(browserName)} ${String(browserVersion)}`,
      async stop() {
        await driver.close().catch(() => {});
        for (const each of [program, screen]) each.kill();
        await rm(settings, {recursive: true, force: true});
      },
    };
  },
};

/** Larger than any window of the tests. */
const size = '1920x1600x24';

async function startScreen(): Promise<{screen: ChildProcess; display: string}> {
  const screen = spawn(findScreen()!, ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const line of createInterface(screen.stdout)) return {screen, display: `:${line.trim()}`};
  throw new Error('Xvfb ended before it had a screen.');
}

/** A folder of settings that ask for less motion, which cannot be emulated later. */
async function stillSettings(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'partner-support-webkit-'));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(join(folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return folder;
}

/** Asks until the driver listens, which it does not tell. */
async function connect(url: string): Promise<WebDriver> {
  const end = performance.now() + 15_000;
  for (;;) {
    const status = await fetch(`${url}/status`).catch(() => undefined);
    if (status?.ok) return WebDriver.open(url);
    if (performance.now() > end) throw new Error('WebKitWebDriver does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
