import type {Language} from './i18n/languages.ts';

/** Fetches the panel's chunk, with Lit and all that it needs. Rejects when it cannot be had. */
async function loadPanel(): Promise<unknown> {
  try {
    return await import('./elements/panel/psw-panel.ts');
  } catch (error) {
    // Chromium remembers for as long as the page lives that a module failed, but only under the same address; its
    // message names it. https://github.com/whatwg/html/issues/6768
    const [address] = /https?:\/\/\S+/.exec(String(error)) ?? [];
    if (!address || isPinned(address)) throw error;
    return import(/* @vite-ignore */ `${address}?again=${Date.now()}`);
  }
}

/** Gives a function that fetches the panel's chunk once, however often it is called; a failure is tried again. */
export function createPanelLoader(onBusy: (busy: boolean) => void): (language: Language) => Promise<void> {
  let loading: Promise<unknown> | undefined;
  return async ([, , , , loadWords]) => {
    onBusy(true);
    try {
      // Beside the panel and not after it; the panel sees to it where they cannot be had.
      const words = loadWords().catch(() => {});
      await (loading ??= loadPanel());
      await words;
    } catch (error) {
      loading = undefined;
      throw error;
    } finally {
      onBusy(false);
    }
  };
}

/** As in `api/is-pinned.ts`: what the eager part shares with a chunk would be fetched as that chunk, with the page. */
function isPinned(address: string): boolean {
  const [file] = /[^/]*$/.exec(address)!;
  return [...document.querySelectorAll('script[type=importmap]')].some(({textContent}) => textContent.includes(file));
}
