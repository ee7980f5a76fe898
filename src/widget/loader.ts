/**
 * Classic script for a page's markup: `<script src="…/loader.js" defer data-data-center="eu"></script>`.
 * Loads the module that lies beside it and puts one element into the page, unless the page has one. Its own
 * attributes stand on the script tag with `data-` before them. What was called of `PartnerSupport` before is done then,
 * in order; what is called later is done at once.
 */
import {loadModule} from './load-module.ts';
import type {PartnerSupportWidget} from './partner-support-widget.ts';
import {playCall} from './play-call.ts';
import type {PartnerSupportCall, PartnerSupportQueue} from './partner-support-queue.ts';
import {version} from './version.ts';

const script = document.currentScript as HTMLScriptElement;
const keep = (...call: PartnerSupportCall) => (queue.q ??= [] as PartnerSupportCall[]).push(call);
const queue = (window.PartnerSupport ??= keep as PartnerSupportQueue);

const name = 'partner-support-widget';
const find = () => document.querySelector(name);
let observer: MutationObserver | undefined;

async function start(): Promise<void> {
  await loadModule(script);
  const element = find() ?? addElement();
  const waiting = (queue.q ?? []) as Iterable<PartnerSupportCall>;
  // A page that changes without loading may have put another in its place.
  queue.q = {push: (call) => playCall(find() ?? element, call)};
  element.addEventListener('partner-support-destroyed', () => {
    observer?.disconnect();
    delete queue.q;
    delete queue.version;
  });
  for (const call of waiting) queue.q.push(call);
}

function addElement(): PartnerSupportWidget {
  const element = document.createElement(name);
  const {observedAttributes} = element.constructor as unknown as {observedAttributes: readonly string[]};
  for (const attribute of observedAttributes) {
    const value = script.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  let {body} = document;
  body.append(element);
  // Turbo and its like put another body in the place of the page's, perhaps one with a copy of the element.
  observer = new MutationObserver(() => {
    const before = body;
    // A page may be without one for a while.
    body = document.body ?? before;
    if (body !== before && before.contains(element)) {
      find()?.remove();
      body.append(element);
    }
  });
  observer.observe(document.documentElement, {childList: true});
  return element;
}

if (queue.version) console.info(`Partner Support ${queue.version} is on this page already.`);
else {
  queue.version = version;
  const run = () =>
    void start().catch((error: unknown) => {
      delete queue.version;
      console.warn('Partner Support could not be loaded.', error);
    });
  // After the page itself: whatever it shows first matters more than a button in its corner.
  if (document.readyState === 'complete') run();
  else addEventListener('load', run, {once: true});
}
