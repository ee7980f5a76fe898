import {findLanguage} from './i18n/find-language.ts';
import type {Language, LocaleModule} from './i18n/languages.ts';
import {ownLauncherWord, type LauncherWords} from './i18n/launcher-words.ts';
import {launcherStyles} from './launcher.styles.ts';
import {launcherTokens} from './styles/launcher-tokens.styles.ts';

/** The public element, as its launcher needs it. */
type Widget = HTMLElement & {readonly isOpen: boolean; readonly launcher: string | null; readonly messages: unknown};

/** Our button in the page's corner, what the page has put into its slot, and what the attribute `launcher` names. */
export interface Launcher {
  /** Holds launcher and panel; no z-index of the page stands above the top layer. */
  readonly layer: HTMLElement;
  readonly button: HTMLButtonElement;
  /** Takes up which launchers of the page there are; none while the widget is out of it. */
  follow(): void;
  /** Tells assistive technology what the launchers are for, and whether the panel is open; with `null`, nothing more. */
  describe(popup?: null): void;
  /** Finds the language of the widget's place, and speaks it; or the page's own words. `unread` follows our button's name. */
  speak(unread?: string): Language;
  /** Sets a distance from the page's edge, in pixels or as CSS has it. What is no length counts as not given. */
  place(name: string, value: string | null): void;
  /**
   * Says that the panel could not be loaded, with a retry and the page's own fallback; without `retry` it takes it back.
   * In English where the language of the place could not be loaded either.
   */
  setFailure(retry?: () => void, language?: LocaleModule): void;
}

/**
 * Builds the launcher node by node, with an adopted sheet: a policy may refuse markup and style tags. `onIntent` is told
 * when somebody is about to use a launcher, and when they click it.
 */
export function createLauncher(widget: Widget, onIntent: (isClick: boolean) => void): Launcher {
  const sheet = new CSSStyleSheet();
  const root = widget.attachShadow({mode: 'open'});
  const layer = element('div');
  const slot = element('slot');
  const button = element('button');
  const label = element('span');
  /** The page's own launchers. */
  let selector: string | null = null;
  let news = '';
  let alert: HTMLElement | undefined;

  sheet.replaceSync(launcherTokens + launcherStyles);
  root.adoptedStyleSheets = [sheet];
  root.append(layer);
  layer.popover = 'manual';
  layer.append(slot);
  slot.name = 'launcher';
  slot.append(button);
  button.part.add('launcher');
  button.append(element('i'), label);
  slot.onslotchange = () => describe();
  listen(slot, 'addEventListener', tellIntent);

  function tellIntent({type}: Event): void {
    onIntent(type === 'click');
  }

  /** The page's own launchers may come and go, so its events are looked at. */
  function onPageEvent(event: Event): void {
    // Of a component that is named, a button in its shadow root is what is clicked.
    const own = event.composedPath().find((each) => (each as HTMLElement).matches?.(selector!)) as HTMLElement;
    if (!own) return;
    if (event.type === 'click') {
      // A link that leads elsewhere without scripts.
      event.preventDefault();
      // Safari does not focus what is clicked, and the focus has to come back.
      own.focus();
    }
    describe();
    tellIntent(event);
  }

  function follow(): void {
    const {launcher, isConnected} = widget;
    describe(null);
    try {
      document.querySelector(launcher || 'a');
      selector = isConnected ? launcher : null;
    } catch {
      selector = null;
    }
    listen(document, selector ? 'addEventListener' : 'removeEventListener', onPageEvent);
    describe();
  }

  function describe(popup: 'dialog' | null = 'dialog'): void {
    for (const each of [button, ...slot.assignedElements(), ...(selector ? document.querySelectorAll(selector) : [])]) {
      each.ariaHasPopup = popup;
      each.ariaExpanded = popup && String(widget.isOpen);
    }
  }

  function own(name: keyof LauncherWords): string | undefined {
    return ownLauncherWord(widget.messages, name);
  }

  return {
    layer,
    button,
    follow,
    describe,
    speak(unread = news) {
      const language = findLanguage(widget);
      news = unread;
      layer.lang = language[0];
      label.textContent = own('name') ?? language[1];
      button.ariaLabel = label.textContent + unread;
      return language;
    },
    place(name, value) {
      const length = value && +value >= 0 ? `${value}px` : (value ?? '');
      layer.style.setProperty(`--psw-${name}`, CSS.supports('padding-top', length) ? length : '');
    },
    setFailure(retry, language) {
      alert?.remove();
      if (!retry) return;
      const failure = language?.failure ?? {loadFailed: 'Could not be loaded.', retry: 'Try again'};
      const again = element('button', own('retry') ?? failure.retry);
      again.onclick = () => {
        button.focus();
        retry();
      };
      alert = element('div', own('loadFailed') ?? failure.loadFailed);
      if (!language) alert.lang = 'en';
      alert.role = 'alert';
      alert.dir = 'auto';
      alert.append(again, element('slot'));
      layer.append(alert);
    },
  };
}

function listen(
  target: EventTarget,
  how: 'addEventListener' | 'removeEventListener',
  listener: (event: Event) => void,
): void {
  for (const type of ['click', 'pointerover', 'focusin']) target[how](type, listener);
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  created.textContent = text;
  return created;
}
