/** A page that carries a widget, or none. */
export interface Variant {
  readonly name: string;
  /** What stands in the page for it. */
  readonly markup: string;
  /** A selector of the element that is the widget, where it is not in the markup. */
  readonly own?: string;
  /** Of the bench's peers, by the name of the file that sets it up. */
  readonly peer?: 'sentry' | 'flowise';
  /** Expressions that are evaluated in the page. */
  readonly launcher?: string;
  readonly panel?: string;
}

const shadowOf = (selector: string) => `document.querySelector('${selector}')?.shadowRoot`;

/** Places in {@link variants}: our own, and what there is where nothing is to be done. */
export const ours = 1;
export const ground = 2;

export const variants: readonly Variant[] = [
  {name: 'nothing', markup: ''},
  {
    name: 'ours, by its loader',
    markup: '<script src="/widget/loader.js" defer data-data-center="eu"></script>',
    own: 'partner-support-widget',
    launcher: `${shadowOf('partner-support-widget')}?.querySelector('button')`,
    panel: `${shadowOf('partner-support-widget')}?.querySelector('psw-panel')?.shadowRoot?.querySelector('dialog[open]')`,
  },
  // What is left where there is nothing to do: fetching two scripts, and the frames between a click and what it shows.
  {
    name: 'two empty scripts, an empty dialog',
    markup: `<script src="/nothing.js" defer></script><script type="module" src="/nothing.js?module"></script>
      <button id="ground" onclick="ground.nextElementSibling.toggleAttribute('open')">Open</button><dialog>Empty</dialog>`,
    launcher: `document.querySelector('#ground')`,
    panel: `document.querySelector('#ground + dialog[open]')`,
  },
  {
    name: 'Sentry Feedback',
    peer: 'sentry',
    own: '#sentry-feedback',
    markup: '<script type="module" src="/peers/sentry.js"></script>',
    launcher: `${shadowOf('#sentry-feedback')}?.querySelector('.widget__actor')`,
    panel: `${shadowOf('#sentry-feedback')}?.querySelector('.dialog[open]')`,
  },
  {
    name: 'Flowise chat',
    peer: 'flowise',
    own: 'flowise-chatbot',
    markup: '<script type="module" src="/peers/flowise.js"></script>',
    launcher: `${shadowOf('flowise-chatbot')}?.querySelector('button')`,
    panel: `${shadowOf('flowise-chatbot')}?.querySelector('.chatbot-container')`,
  },
];
