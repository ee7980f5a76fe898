import type {TestRunnerPlugin} from '@web/test-runner';

/** The part of a puppeteer page that is used here. */
interface Page {
  createCDPSession(): Promise<{send(method: string, settings: object): Promise<unknown>}>;
}

/**
 * Lets a test in the browser have a screen that is touched: the command `touch` makes `(pointer: coarse)` match, or no
 * more. Chromium alone knows how.
 */
export function touchPlugin(): TestRunnerPlugin<boolean> {
  // What was emulated ends with the session that has asked for it.
  const sessions = new WeakMap<Page, ReturnType<Page['createCDPSession']>>();
  return {
    name: 'touch',
    async executeCommand({command, payload, session}) {
      if (command !== 'touch') return undefined;
      const page = (session.browser as unknown as {getPage(id: string): Page}).getPage(session.id);
      const client = sessions.get(page) ?? page.createCDPSession();
      sessions.set(page, client);
      await (await client).send('Emulation.setTouchEmulationEnabled', {enabled: payload === true});
      return true;
    },
  };
}
