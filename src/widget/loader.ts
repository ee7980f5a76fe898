/**
 * Classic script for a page's markup: `<script src="…/loader.js" defer data-data-center="eu"></script>`.
 * Loads the module that lies beside it and puts one element into the page, unless the page has one. Every `data-*`
 * attribute of the script tag becomes the element's attribute of the same name.
 */
export {};

const script = document.currentScript as HTMLScriptElement;

async function start(): Promise<void> {
  await import(/* @vite-ignore */ new URL('partner-support-widget.js', script.src).href);
  if (document.querySelector('partner-support-widget')) return;
  const element = document.createElement('partner-support-widget');
  for (const {name, value} of script.attributes) {
    if (name.startsWith('data-')) element.setAttribute(name.slice('data-'.length), value);
  }
  document.body.append(element);
}

/** After the page itself: whatever it shows first matters more than a button in its corner. */
const run = () => void start().catch((error: unknown) => console.warn('Partner Support could not be loaded.', error));
if (document.readyState === 'complete') run();
else addEventListener('load', run, {once: true});
