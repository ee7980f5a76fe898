/** Of the module, given by the build; see `vite.config.ts`. */
declare const entryIntegrity: string;

/**
 * Fetches the module entry that lies beside `script`, and defines the element, if the entry is the one that this loader
 * was built with. An `import()` takes no hash, and a strict policy refuses an address for a script element; but a module
 * that was preloaded is imported as it was checked then. It takes the script's nonce along, and asks with CORS wherever
 * it goes. The one place where the loader fetches anything.
 */
export async function loadModule(script: HTMLScriptElement): Promise<void> {
  const {href} = new URL('partner-support-widget.js', script.src);
  const link = document.createElement('link');
  Object.assign(link, {rel: 'modulepreload', integrity: entryIntegrity, nonce: script.nonce, href});
  document.head.append(link);
  await import(/* @vite-ignore */ href).finally(() => link.remove());
}
