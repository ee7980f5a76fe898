/** Fetches the panel's chunk, with Lit and all that it needs. Rejects when it cannot be had. */
export async function loadPanel(): Promise<unknown> {
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
