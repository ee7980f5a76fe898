import type {LitElement} from 'lit';

interface Copied {
  readonly outcome: 'copied' | 'copyFailed';
  readonly text: string;
}

/** Copies a text for its element. Where the browser does not allow it, the text area that the element shows is selected. */
export class CopyController {
  readonly #host: LitElement;
  /** What came of copying, and the text that it was about. */
  #copied: Copied | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What came of copying `text`, if it was the last one. */
  outcomeOf(text: string): 'copied' | 'copyFailed' | undefined {
    return this.#copied?.text === text ? this.#copied.outcome : undefined;
  }

  async copy(text: string): Promise<void> {
    // Taken back first, so that a second copy is said as well.
    await this.#say(undefined);
    try {
      await navigator.clipboard.writeText(text);
      await this.#say({outcome: 'copied', text});
    } catch {
      await this.#say({outcome: 'copyFailed', text});
      this.#host.renderRoot.querySelector('textarea')?.select();
    }
  }

  async #say(copied: Copied | undefined): Promise<void> {
    this.#copied = copied;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
