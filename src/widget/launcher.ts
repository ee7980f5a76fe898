import {launcherMessages} from './i18n/launcher-messages.ts';
import {launcherStyles} from './launcher.styles.ts';
import {launcherTokens} from './styles/launcher-tokens.styles.ts';

/** The public element, as its launcher needs it. */
type Widget = HTMLElement & {readonly isOpen: boolean; readonly launcher: string | null};

const intents = ['click', 'pointerover', 'focusin'] as const;
const headset =
  'M4 14v-2a8 8 0 0 1 16 0v2M4 14a2 2 0 0 1 4 0v3a2 2 0 0 1-4 0zM16 14a2 2 0 0 1 4 0v3a2 2 0 0 1-4 0zM20 17c0 3-3 4-6 4';

/**
 * Our button in the page's corner, or what the page has put into its slot, and whatever else of the page the widget's
 * attribute `launcher` names. Built node by node, with an adopted sheet: a policy may refuse markup and style tags.
 */
export class Launcher {
  /** Launcher and panel; no z-index of the page stands above the top layer. */
  readonly layer = element('div');
  readonly button = element('button');
  readonly words = launcherMessages;
  readonly #slot = element('slot');
  readonly #widget: Widget;
  readonly #onIntent: (isClick: boolean) => void;
  /** The page's own launchers. */
  #selector: string | null = null;
  #alert: HTMLElement | undefined;

  /** `onIntent` is told when somebody is about to use a launcher, and when they click it. */
  constructor(widget: Widget, onIntent: (isClick: boolean) => void) {
    this.#widget = widget;
    this.#onIntent = onIntent;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(launcherTokens + launcherStyles);
    const root = widget.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(this.layer);
    this.layer.className = 'layer';
    this.layer.popover = 'manual';
    this.layer.append(this.#slot);
    this.#slot.name = 'launcher';
    this.#slot.append(this.button);
    this.#slot.addEventListener('slotchange', () => this.describe());
    this.button.part.add('launcher');
    this.button.ariaLabel = this.words.launcher;
    this.draw(headset);
    this.button.append(element('span', this.words.launcher));
    for (const type of intents) this.#slot.addEventListener(type, this.#onEvent);
  }

  connect(): void {
    this.layer.showPopover();
    this.follow();
  }

  disconnect(): void {
    this.setFailure();
    this.follow();
  }

  /** Takes up which launchers of the page there are. They may come and go, so the page's events are looked at. */
  follow(): void {
    const {launcher, isConnected} = this.#widget;
    try {
      document.querySelector(launcher || 'a');
      this.#selector = isConnected ? launcher : null;
    } catch {
      this.#selector = null;
    }
    for (const type of intents) {
      document[this.#selector ? 'addEventListener' : 'removeEventListener'](type, this.#onPageEvent);
    }
    this.describe();
  }

  /** Sets a distance from the page's edge, in pixels or as CSS has it. What is no length counts as not given. */
  place(name: string, value: string | null): void {
    const length = value && +value >= 0 ? `${value}px` : (value ?? '');
    this.layer.style.setProperty(`--psw-${name}`, CSS.supports('top', length) ? length : '');
  }

  /** Tells assistive technology what the launchers are for, and whether the panel is open. */
  describe(): void {
    const own = this.#selector ? document.querySelectorAll(this.#selector) : [];
    for (const each of [this.button, ...this.#slot.assignedElements(), ...own]) {
      each.ariaHasPopup = 'dialog';
      each.ariaExpanded = String(this.#widget.isOpen);
    }
  }

  /** Adds a drawing of 24 by 24 to our button. */
  draw(d: string): Element {
    const [svg, path] = ['svg', 'path'].map((each) => document.createElementNS('http://www.w3.org/2000/svg', each));
    svg!.setAttribute('viewBox', '0 0 24 24');
    path!.setAttribute('d', d);
    svg!.append(path!);
    this.button.append(svg!);
    return svg!;
  }

  setBusy(busy: boolean): void {
    this.button.ariaBusy = String(busy);
  }

  /** Says that the panel could not be loaded, with a retry and the page's own fallback; without `retry` it takes it back. */
  setFailure(retry?: () => void): void {
    this.#alert?.remove();
    if (!retry) return;
    const again = element('button', this.words.retry);
    again.onclick = () => {
      this.button.focus();
      retry();
    };
    this.#alert = element('div', this.words.loadFailed);
    this.#alert.role = 'alert';
    this.#alert.dir = 'auto';
    this.#alert.append(again, element('slot'));
    this.layer.append(this.#alert);
  }

  readonly #onPageEvent = (event: Event): void => {
    const own = (event.composedPath()[0] as Partial<HTMLElement>).closest?.<HTMLElement>(this.#selector!);
    if (!own) return;
    if (event.type === 'click') {
      // A link that leads elsewhere without scripts.
      event.preventDefault();
      // Safari does not focus what is clicked, and the focus has to come back.
      own.focus();
    }
    this.describe();
    this.#onEvent(event);
  };

  readonly #onEvent = (event: Event): void => this.#onIntent(event.type === 'click');
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  created.textContent = text;
  return created;
}
