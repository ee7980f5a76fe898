/** Fetches the panel's chunk, with Lit and all that it needs. Rejects when it cannot be had. */
async function loadPanel(): Promise<unknown> {
  try {
    return await import('./elements/panel/psw-panel.ts');
  } catch (error) {
    // Chromium remembers for as long as the page lives that a module failed, but only under the same address; its
    // message names it. https://github.com/whatwg/html/issues/6768
    const [address] = /https?:\/\/\S+/.exec(String(error)) ?? [];
    if (!address) throw error;
    return import(/* @vite-ignore */ `${address}?again=${Date.now()}`);
  }
}

/** Gives a function that fetches the panel's chunk once, however often it is called; a failure is tried again. */
export function createPanelLoader(onBusy: (busy: boolean) => void): () => Promise<void> {
  let loading: Promise<unknown> | undefined;
  return async () => {
    onBusy(true);
    try {
      await (loading ??= loadPanel());
    } catch (error) {
      loading = undefined;
      throw error;
    } finally {
      onBusy(false);
    }
  };
}
