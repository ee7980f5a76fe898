import {isPinned} from './is-pinned.ts';
import {moduleOf} from './module-of.ts';
import {SupportError} from './support-error.ts';

/**
 * Fetches a chunk by its dynamic import. Rejects with `unreachable` when it cannot be had; a later call may succeed.
 *
 * Chromium remembers for as long as the page lives that a module failed, but only under the same address; its
 * message names it. https://github.com/whatwg/html/issues/6768
 * Where the page has a hash for it, it stays failed until the page is loaded anew.
 * The eager part has the same in `panel-module.ts`, so that a page does not fetch a file more for it.
 */
export async function loadChunk<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const [address] = /https?:\/\/\S+/.exec(String(error)) ?? [];
    if (!address || isPinned(address)) throw new SupportError('unreachable', {cause: error});
    try {
      const chunk = (await import(/* @vite-ignore */ `${address}?again=${Date.now()}`)) as object;
      return moduleOf(chunk) as Module;
    } catch (cause) {
      throw new SupportError('unreachable', {cause});
    }
  }
}
