/**
 * Fetches the module entry that lies beside `script`, and defines the element. A classic script's `import()` takes the
 * script's nonce along, and asks with CORS wherever it goes. The one place where the loader fetches anything.
 */
export async function loadModule(script: HTMLScriptElement): Promise<void> {
  await import(/* @vite-ignore */ new URL('partner-support-widget.js', script.src).href);
}
