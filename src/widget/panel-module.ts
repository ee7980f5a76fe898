type PanelModule = typeof import('./panel-host.ts');

let loading: Promise<PanelModule> | undefined;

/**
 * Fetches the panel's chunk, with Lit and all that it needs, once for all widgets of the page. Rejects when it cannot be
 * had; a later call tries again.
 */
export function loadPanel(): Promise<PanelModule> {
  return (loading ??= import('./panel-host.ts').catch(again).catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}

/**
 * Chromium remembers for as long as the page lives that a module failed, but only under the same address; its message
 * names it. https://github.com/whatwg/html/issues/6768
 */
async function again(error: unknown): Promise<PanelModule> {
  const [address] = /https?:\S+/.exec(String(error)) ?? [];
  if (!address || isPinned(address)) throw error;
  return (await import(/* @vite-ignore */ `${address}?again=${Date.now()}`)) as PanelModule;
}

/** As in `api/is-pinned.ts`: what the eager part shares with a chunk would be fetched as that chunk, with the page. */
function isPinned(address: string): boolean {
  const [file] = /[^/]*$/.exec(address)!;
  return [...document.scripts].some(({type, text}) => type === 'importmap' && text.includes(file));
}
