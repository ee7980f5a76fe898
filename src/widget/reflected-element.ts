import {attributeNames} from './attribute-names.ts';
import type {OwnWords} from './i18n/own-words.ts';
import type {GetToken} from './state/identity.ts';

/** Properties that are no text, and have no attribute. */
const valueNames = ['getToken', 'messages'];

/**
 * The widget's attributes as properties. Each stands for its attribute: what is set is seen in the markup, and `null`
 * takes it off. A value that cannot be counts as not set; once the panel is there, the console says so.
 *
 * @csspart launcher - The floating button.
 * @csspart panel - The panel, a dialog.
 * @csspart head - Its first line, with title and cross.
 * @csspart title - Its title.
 * @csspart close - The cross.
 * @csspart data-center - The line of the data center.
 * @csspart tabs - The line of the tabs.
 * @csspart tab - Each tab.
 * @csspart current-tab - The tab that is shown.
 * @csspart foot - What stays in sight below.
 * @csspart action - The main action in it.
 * @cssprop [--partner-support-accent] - Colour of the main action, and of what can be pressed. Default a blue, lighter in
 *   dark pages. What is written on it is black or white, and where it is text it is darkened or lightened to be readable.
 * @cssprop [--partner-support-surface] - Ground of the panel.
 * @cssprop [--partner-support-text] - Text of the panel. Grounds, lines and quieter text are mixed from text and surface.
 * @cssprop [--partner-support-muted] - Quieter text.
 * @cssprop [--partner-support-line] - Hairlines.
 * @cssprop [--partner-support-font] - Font family. Default the page's.
 * @cssprop [--partner-support-radius=16px] - Corners of the panel; all others are parts of it.
 * @cssprop [--partner-support-space=4px] - The step of all spaces; 3px where the density is compact.
 * @cssprop [--partner-support-shadow] - Under launcher and panel.
 * @cssprop [--partner-support-offset-inline=24px] - Distance from the page's inline end.
 * @cssprop [--partner-support-offset-block=24px] - Distance from the page's block end.
 */
export abstract class ReflectedElement extends HTMLElement {
  static readonly observedAttributes = attributeNames;

  readonly #values: Record<string, unknown> = {};

  /**
   * `us`, `eu`, `in`, `au`, `jp`, `za`, `ca` or `uk`. Without it the token's `dc` decides, else the page's host
   * (store.zoho.com, store.zoho.eu), else the person is asked.
   * @attr data-center
   */
  declare dataCenter: string | null;
  /**
   * Where your server gives tokens: `GET token-url?data-center=ID` answers `{"token": "…"}`; 401 or 403 when nobody is
   * signed in.
   * @attr token-url
   */
  declare tokenUrl: string | null;
  /**
   * Base URL of the international backend; without it `https://store.zoho.com/partner-support/v1`.
   * @attr endpoint-com
   */
  declare endpointCom: string | null;
  /**
   * Base URL of the European backend; without it `https://store.zoho.eu/partner-support/v1`.
   * @attr endpoint-eu
   */
  declare endpointEu: string | null;
  /**
   * Language as a BCP 47 tag, such as `pt-BR`. Without it the nearest `lang` around the element decides, else the browser.
   * @attr locale
   */
  declare locale: string | null;
  /**
   * A CSS selector of the page's own launchers, now or later in the document: each opens and closes the panel, tells
   * assistive technology so, and gets the focus back.
   * @attr launcher
   */
  declare launcher: string | null;
  /**
   * Opens the ticket that the page's address names: `#partner-support=ticket/ID`.
   * @attr deep-link
   */
  declare deepLink: boolean;
  /**
   * Leaves the launcher out; `hide()` and `show()` set it. The panel opens by the page's own means.
   * @attr without-launcher
   */
  declare withoutLauncher: boolean;
  /**
   * Distance from the page's inline edge: pixels, or any CSS length. Without it `--partner-support-offset-inline`.
   * @attr offset-inline
   */
  declare offsetInline: string | null;
  /**
   * Distance from the page's block edge: pixels, or any CSS length. Without it `--partner-support-offset-block`.
   * @attr offset-block
   */
  declare offsetBlock: string | null;
  /**
   * Light or dark; `system`, the default, follows the page's `color-scheme`.
   * @attr theme
   */
  declare theme: 'system' | 'light' | 'dark' | null;
  /**
   * `more` is WCAG's AAA, `normal` its AA; `system`, the default, follows what the person has asked the browser for.
   * @attr contrast
   */
  declare contrast: 'system' | 'normal' | 'more' | null;
  /**
   * How close things stand; `comfortable` by default.
   * @attr density
   */
  declare density: 'comfortable' | 'compact' | null;
  /**
   * The corner of launcher and panel, `bottom-end` by default; its sides follow the page's direction.
   * @attr position
   */
  declare position: 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start' | null;

  /**
   * A CSS selector of something in the page that launcher and panel keep clear of, such as a banner that asks about
   * cookies; the first match counts, whenever it comes.
   * @attr avoid
   */
  declare avoid: string | null;

  /**
   * The host's way to a token, called with `{dataCenter}` whenever one is needed; takes precedence over
   * `token-url`. Resolve with a JWT of the data center's region; throw when nobody is signed in.
   */
  declare getToken: GetToken | undefined;
  /** The page's own words in the place of ours, by key. What cannot be is told in the console and left out. */
  declare messages: OwnWords | undefined;

  static {
    for (const name of attributeNames) {
      const isFlag = /^(deep|with)/.test(name);
      Object.defineProperty(
        this.prototype,
        name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()),
        {
          get(this: HTMLElement) {
            return isFlag ? this.hasAttribute(name) : this.getAttribute(name);
          },
          set(this: HTMLElement, value: string | boolean | null | undefined) {
            if (isFlag) this.toggleAttribute(name, !!value);
            else if (value === null || value === undefined) this.removeAttribute(name);
            else this.setAttribute(name, value as string);
          },
        },
      );
    }
    for (const name of valueNames) {
      Object.defineProperty(this.prototype, name, {
        get(this: ReflectedElement) {
          return this.#values[name];
        },
        set(this: ReflectedElement, value: unknown) {
          this.#values[name] = value;
          this.configure();
        },
      });
    }
  }

  /** Takes up what is set now. */
  protected abstract configure(): void;

  /** Shows the launcher again after `hide()`. */
  show(): void {
    this.withoutLauncher = false;
  }

  /** Takes the launcher out of sight. The panel stays as it is, and opens by `open()` and the page's own launchers. */
  hide(): void {
    this.withoutLauncher = true;
  }

  /** Sets the way to a token, `getToken`, as when somebody has signed in. */
  identify(getToken: GetToken): void {
    this.getToken = getToken;
  }

  /** A property that was set before the element was defined hides its accessor until it is handed over. */
  connectedCallback(): void {
    const own = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(own)) {
      const value = own[name];
      // What the page adds for itself is its own, and may be fixed.
      if (name in Object.getPrototypeOf(own) && Reflect.deleteProperty(own, name)) Reflect.set(own, name, value);
    }
  }
}
