import {executeServerCommand} from '@web/test-runner-commands';

/** Skips the test that runs, as the engine lacks what it is about; `npm run test:engines` tells why. */
export async function skipHere(context: Mocha.Context, reason: string): Promise<never> {
  const test = context.test!.fullTitle();
  // Only there is somebody to be told.
  await executeServerCommand('tell-skipped', {test, reason}).catch(() => {});
  return context.skip();
}
