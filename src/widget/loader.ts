/**
 * Classic script for a page's markup: `<script src="…/loader.js" defer data-data-center="eu"></script>`.
 * Loads the module that lies beside it and puts one element into the page, unless the page has one. Its own
 * attributes stand on the script tag with `data-` before them.
 */
export {};

/** Of the module, given by the build; see `vite.config.ts`. */
declare const entryIntegrity: string;

const script = document.currentScript as HTMLScriptElement;

async function start(): Promise<void> {
  await importPinned(new URL('partner-support-widget.js', script.src).href);
  if (document.querySelector('partner-support-widget')) return;
  const element = document.createElement('partner-support-widget');
  const {observedAttributes} = element.constructor as unknown as {observedAttributes: readonly string[]};
  for (const name of observedAttributes) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  document.body.append(element);
}

/** After the page itself: whatever it shows first matters more than a button in its corner. */
const run = () => void start().catch((error: unknown) => console.warn('Partner Support could not be loaded.', error));
if (document.readyState === 'complete') run();
else addEventListener('load', run, {once: true});

/**
 * Runs the module at `href` if it is the one that this loader was built with. An import() takes no hash, and a strict
 * policy refuses an address for a script element; but a module that was preloaded is imported as it was checked then.
 */
async function importPinned(href: string): Promise<void> {
  const link = document.createElement('link');
  const {nonce} = script;
  Object.assign(link, {rel: 'modulepreload', integrity: entryIntegrity, nonce, href});
  document.head.append(link);
  await import(/* @vite-ignore */ href).finally(() => link.remove());
}
