import type {MailFile} from './mail.ts';

export interface FittedText {
  readonly text: string;
  /** The whole of it, where it does not fit; to be the first of the files. */
  readonly files: readonly MailFile[];
}

const cutNote = '\n\n(The mail goes on. All of its text is in the file message.txt.)';

/** So that a text which begins like a page is not taken for one. */
const head = 'The mail as it came:\n\n';

/** A text of at most `most` UTF-16 units; a longer one comes as a file as well, so that nothing of it is lost. */
export function fitText(text: string, most: number): FittedText {
  if (text.length <= most) return {text, files: []};
  const start = text.slice(0, most - cutNote.length).replace(/[\ud800-\udbff]$/, '');
  return {text: start.trimEnd() + cutNote, files: [{name: 'message.txt', bytes: Buffer.from(head + text)}]};
}
