import {findLanguage} from './i18n/find-language.ts';
import type {Language} from './i18n/languages.ts';
import {launcherWords} from './i18n/launcher-words.ts';

export interface Launcher {
  readonly button: HTMLButtonElement;
  onClick(listener: () => void): void;
  /** Hover, focus or touch: somebody is about to open it. */
  onIntent(listener: () => void): void;
  /** Shows whether the panel is open; the accessible name stays. */
  setOpen(open: boolean): void;
  setBusy(busy: boolean): void;
  /**
   * Finds the language of the widget's place, and speaks it; or the widget's own words. The name stays as long as it
   * tells of something unread: the panel gives it anew.
   */
  speak(widget: HTMLElement & {readonly messages: unknown}): Language;
  /** Shows how many tickets hold something new, and says it in the name, which is `name` then. */
  setUnread(count: number, name: string): void;
  /** Says that the panel could not be loaded, with a retry and the page's own fallback; `undefined` takes it back. */
  setFailure(retry: (() => void) | undefined): void;
}

const headset = [
  'M4 14v-2a8 8 0 0 1 16 0v2',
  'M4 14a2 2 0 0 1 4 0v3a2 2 0 0 1-4 0z',
  'M16 14a2 2 0 0 1 4 0v3a2 2 0 0 1-4 0z',
  'M20 17c0 3-3 4-6 4',
];
const cross = ['M6 6l12 12', 'M18 6L6 18'];

/** Builds the launcher in `layer`, node by node: a host's Trusted Types policy refuses markup. */
export function createLauncher(layer: HTMLElement): Launcher {
  const label = document.createElement('span');
  const badge = document.createElement('b');
  badge.hidden = true;
  const button = document.createElement('button');
  button.type = 'button';
  button.part.add('launcher');
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.append(icon('closed', headset), icon('opened', cross), label, badge);
  layer.append(button);
  let name: string;
  let failureWords: readonly string[];
  let alert: HTMLElement | undefined;

  return {
    button,
    onClick: (listener) => button.addEventListener('click', listener),
    onIntent(listener) {
      for (const type of ['pointerenter', 'focus', 'touchstart']) {
        button.addEventListener(type, listener, {passive: true});
      }
    },
    setOpen: (open) => button.setAttribute('aria-expanded', String(open)),
    setBusy: (busy) => button.setAttribute('aria-busy', String(busy)),
    speak(widget) {
      const language = findLanguage(widget);
      [name = '', ...failureWords] = launcherWords(language, widget.messages);
      layer.lang = language[0];
      label.textContent = name;
      if (badge.hidden) button.ariaLabel = name;
      return language;
    },
    setUnread(count, unreadName) {
      badge.hidden = count === 0;
      badge.textContent = String(count);
      button.ariaLabel = count === 0 ? name : unreadName;
    },
    setFailure(retry) {
      alert?.remove();
      alert =
        retry &&
        failure(failureWords, () => {
          button.focus();
          retry();
        });
      if (alert) layer.append(alert);
    },
  };
}

function failure([loadFailed = '', tryAgain = '']: readonly string[], retry: () => void): HTMLElement {
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  alert.dir = 'auto';
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = tryAgain;
  again.addEventListener('click', retry);
  alert.append(loadFailed, again, document.createElement('slot'));
  return alert;
}

function icon(name: string, paths: readonly string[]): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', name);
  svg.setAttribute('aria-hidden', 'true');
  for (const d of paths) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
