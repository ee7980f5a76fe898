import type {Launcher} from './launcher.ts';
import {openedLauncherStyles} from './opened-launcher.styles.ts';
import {tokens} from './styles/tokens.styles.ts';

let sheet: CSSStyleSheet | undefined;

/** What the launcher can say once there is a panel: that it closes it, and how many tickets hold something new. */
export class LauncherState {
  readonly #launcher: Launcher;
  readonly #badge = document.createElement('b');

  constructor(launcher: Launcher) {
    const {button, layer} = launcher;
    this.#launcher = launcher;
    this.#badge.hidden = true;
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(tokens + openedLauncherStyles);
    const {adoptedStyleSheets} = layer.getRootNode() as ShadowRoot;
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
    button.append(this.#badge);
  }

  /** Shows how many tickets hold something new, and says so by `words` behind the launcher's name. */
  setUnread(count: number, words: string): void {
    this.#badge.hidden = count === 0;
    this.#badge.textContent = String(count);
    this.#launcher.speak(count === 0 ? '' : words);
  }

  remove(): void {
    this.setUnread(0, '');
    this.#badge.remove();
  }
}
