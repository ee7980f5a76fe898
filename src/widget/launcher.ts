import {launcherMessages} from './i18n/launcher-messages.ts';

export interface Launcher {
  readonly button: HTMLButtonElement;
  onClick(listener: () => void): void;
  /** Hover, focus or touch: somebody is about to open it. */
  onIntent(listener: () => void): void;
  /** Shows whether the panel is open; the accessible name stays. */
  setOpen(open: boolean): void;
  setBusy(busy: boolean): void;
  /** Shows how many tickets hold something new, and says it in the name. */
  setUnread(count: number): void;
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
  label.textContent = launcherMessages.launcher;
  const badge = document.createElement('b');
  badge.hidden = true;
  const button = document.createElement('button');
  button.type = 'button';
  button.part.add('launcher');
  button.setAttribute('aria-label', launcherMessages.launcher);
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.append(icon('closed', headset), icon('opened', cross), label, badge);
  layer.append(button);
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
    setUnread(count) {
      badge.hidden = count === 0;
      badge.textContent = String(count);
      button.setAttribute('aria-label', count === 0 ? launcherMessages.launcher : launcherMessages.unread(count));
    },
    setFailure(retry) {
      alert?.remove();
      alert = retry && failure(retry);
      if (alert) layer.append(alert);
    },
  };
}

function failure(retry: () => void): HTMLElement {
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  alert.dir = 'auto';
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = launcherMessages.retry;
  again.addEventListener('click', retry);
  alert.append(launcherMessages.loadFailed, again, document.createElement('slot'));
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
