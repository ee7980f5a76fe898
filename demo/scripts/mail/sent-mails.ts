import type {Region} from '../../../src/contract/data-centers.ts';
import type {SentMail} from '../../server/mail-sink.ts';
import {create, fill, part, write} from '../agent/element.ts';
import {time} from '../agent/format-time.ts';
import {Poll} from '../agent/poll.ts';
import {countWords} from '../agent/words.ts';

/** What a region has sent, newest first, followed by itself. */
export class SentMails {
  readonly #poll = new Poll(() => this.#look(), 1500);
  #region: Region = 'eu';
  #mails: readonly SentMail[] = [];

  constructor(onAnswer: (mail: SentMail) => void) {
    part('mails').addEventListener('click', ({target}) => {
      const id = Number((target as Element).closest<HTMLElement>('[data-answer]')?.dataset['answer']);
      const mail = this.#mails.find((each) => each.id === id);
      if (mail) onAnswer(mail);
    });
  }

  show(region: Region): void {
    this.#region = region;
    this.#poll.stop();
    this.#poll.start();
  }

  async #look(): Promise<void> {
    const region = this.#region;
    try {
      const response = await fetch(`/mails?region=${region}`);
      if (!response.ok) throw new Error(String(response.status));
      const {sent} = (await response.json()) as {sent: readonly SentMail[]};
      // The other region was chosen meanwhile.
      if (region !== this.#region) return;
      this.#mails = sent;
      fill(part('mails'), sent.map(mailItem));
      part('no-mails').hidden = sent.length > 0;
      write(part('count'), sent.length > 0 ? countWords(sent.length, 'mail') : '');
      write(part('trouble'), '');
    } catch {
      write(part('trouble'), 'The demo does not answer. Is npm start still running?');
    }
  }
}

function mailItem({id, at, from, to, subject, text}: SentMail): HTMLElement {
  return create(
    'li',
    {},
    create('h3', {dir: 'auto'}, subject),
    create('p', {class: 'way'}, 'From ', create('bdi', {}, from), ' to ', create('bdi', {}, to), ', ', time(at)),
    create('p', {class: 'said', dir: 'auto'}, text),
    create('button', {type: 'button', 'data-answer': String(id), 'aria-label': `Answer ${subject}`}, 'Answer'),
  );
}
