import {sentenceOf} from './agent-error.ts';
import {part, write} from './element.ts';

export type What = 'replies' | 'notes';

const words = {
  replies: {button: 'Send answer', hint: 'The partner reads it.', sent: 'The answer is stored.'},
  notes: {
    button: 'Write note',
    hint: 'Only support reads it; it never reaches the partner.',
    sent: 'The note is stored.',
  },
} as const;

/** Where support answers the partner, or writes a note for itself. */
export class WriteForm {
  readonly #form = part('write') as HTMLFormElement;
  readonly #text = this.#form.elements.namedItem('text') as HTMLTextAreaElement;
  readonly #button = this.#form.querySelector('button')!;
  readonly #send: (what: What, text: string, key: string) => Promise<void>;
  /** Of what is in writing: sent twice, it is stored once. */
  #attempt: {readonly what: What; readonly text: string; readonly key: string} | undefined;

  /** `send` stores it, once for `key`, and shows the ticket as it is then. */
  constructor(send: (what: What, text: string, key: string) => Promise<void>) {
    this.#send = send;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.#form.addEventListener('change', () => this.#showKind());
    this.#showKind();
  }

  /** For another ticket. */
  reset(): void {
    this.#form.reset();
    this.#attempt = undefined;
    this.#button.removeAttribute('aria-disabled');
    this.#showKind();
    this.#say('');
  }

  async #submit(): Promise<void> {
    const [what, text] = [this.#what, this.#text.value.trim()];
    if (text === '') {
      this.#say('Write something first.');
      this.#text.focus();
      return;
    }
    if (this.#button.getAttribute('aria-disabled') === 'true') return;
    if (this.#attempt?.what !== what || this.#attempt.text !== text) {
      this.#attempt = {what, text, key: crypto.randomUUID()};
    }
    const attempt = this.#attempt;
    this.#button.setAttribute('aria-disabled', 'true');
    this.#say('Sending');
    try {
      await this.#send(what, text, attempt.key);
      if (attempt !== this.#attempt) return;
      this.#attempt = undefined;
      // What was written since is yet to be sent.
      if (this.#text.value.trim() === text) this.#text.value = '';
      this.#say(words[what].sent);
    } catch (error) {
      const isHere = attempt === this.#attempt;
      const rest = isHere ? 'What you wrote is still here.' : `At the ticket before, “${text}” was not stored.`;
      this.#say(`${sentenceOf(error)} ${rest}`);
      if (!isHere) return;
    }
    this.#button.removeAttribute('aria-disabled');
  }

  get #what(): What {
    return new FormData(this.#form).get('what') === 'notes' ? 'notes' : 'replies';
  }

  #showKind(): void {
    const {button, hint} = words[this.#what];
    this.#button.textContent = button;
    write(part('write-hint'), hint);
  }

  #say(sentence: string): void {
    write(part('write-status'), sentence);
  }
}
