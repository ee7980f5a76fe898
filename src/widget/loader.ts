/**
 * Classic script for a page's markup: `<script src="…/loader.js" defer data-data-center="eu"></script>`.
 * Loads the module that lies beside it and puts one element into the page, unless the page has one. Its own
 * attributes stand on the script tag with `data-` before them.
 */
export {};

const script = document.currentScript as HTMLScriptElement;

async function start(): Promise<void> {
  await import(/* @vite-ignore */ new URL('partner-support-widget.js', script.src).href);
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
