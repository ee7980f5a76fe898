import {dataCenters, type Region} from '../../../src/contract/data-centers.ts';
import type {SentMail} from '../../server/mail-sink.ts';
import {part, write} from '../agent/element.ts';
import {exampleMail, replySubject} from './mail-texts.ts';

/** Where somebody writes to support: a new mail, or an answer to one that came. */
export class MailForm {
  readonly #form = part('mail') as HTMLFormElement;
  readonly #button = this.#form.querySelector<HTMLButtonElement>('[type="submit"]')!;
  #region: Region = 'eu';
  #answered: SentMail | undefined;

  /** `onSent` is called when a mail was taken. */
  constructor(onSent: () => void) {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit(onSent);
    });
    part('anew').addEventListener('click', () => {
      this.#begin();
      part('write-title').focus();
    });
    this.#begin();
  }

  show(region: Region): void {
    const isOther = region !== this.#region;
    this.#region = region;
    // What a region has sent can't be answered at the other one.
    if (isOther && this.#answered) this.#begin();
    write(part('to'), dataCenters.find((each) => each.region === region)!.email);
  }

  /** Begins an answer, in its thread. */
  answer(mail: SentMail): void {
    this.#answered = mail;
    this.#fill(replySubject(mail.subject), '');
    write(part('answering-words'), `Answers “${mail.subject}”.`);
    part('answering').hidden = false;
    this.#say('');
    this.#field('text').focus();
  }

  #begin(): void {
    this.#answered = undefined;
    part('answering').hidden = true;
    this.#fill(exampleMail.subject, exampleMail.text);
  }

  async #submit(onSent: () => void): Promise<void> {
    const [subject, text] = [this.#field('subject').value, this.#field('text').value];
    if (text.trim() === '') {
      this.#say('Write something first.');
      this.#field('text').focus();
      return;
    }
    if (this.#button.getAttribute('aria-disabled') === 'true') return;
    this.#button.setAttribute('aria-disabled', 'true');
    this.#say('Sending');
    try {
      const {accepted, said} = await this.#send(subject, text);
      // What a backend refuses stays here, as it would come back to whoever sent it.
      this.#say(accepted ? 'The mail was taken.' : `The mail was refused: ${said}`);
      if (!accepted) return;
      this.#begin();
      onSent();
    } catch {
      this.#say('The demo does not answer. What you wrote is still here.');
    } finally {
      this.#button.removeAttribute('aria-disabled');
    }
  }

  async #send(subject: string, text: string): Promise<{readonly accepted: boolean; readonly said: string}> {
    const persona = (this.#form.elements.namedItem('persona') as HTMLSelectElement).value;
    const answered = this.#answered && {inReplyTo: this.#answered.messageId};
    const response = await fetch('/mails', {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({region: this.#region, persona, subject, text, ...answered}),
    });
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as {accepted: boolean; said: string};
  }

  #fill(subject: string, text: string): void {
    this.#field('subject').value = subject;
    this.#field('text').value = text;
  }

  #field(name: 'subject' | 'text'): HTMLInputElement | HTMLTextAreaElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement;
  }

  #say(sentence: string): void {
    write(part('mail-status'), sentence);
  }
}
