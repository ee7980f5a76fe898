import type {AgentTicketDetails} from '../../../src/contract/agent-ticket.ts';
import type {Attachment} from '../../../src/contract/attachment.ts';
import {downloadName} from '../../../src/contract/download-name.ts';
import {saveFile} from '../../../src/widget/elements/ticket/save-file.ts';
import {sentenceOf} from './agent-error.ts';
import {part, write} from './element.ts';

/** Downloads the files that the conversation lists, one at a time each, and says what has become of it. */
export class FileDownloads {
  readonly #running = new Set<string>();
  #files: ReadonlyMap<string, Attachment> = new Map();

  /** `download` fetches the file with this id. */
  constructor(download: (id: string) => Promise<Blob>) {
    part('conversation').addEventListener('click', ({target}) => {
      const button = (target as Element).closest<HTMLElement>('[data-file]');
      const file = this.#files.get(button?.dataset['file'] ?? '');
      if (file) void this.#download(file, download);
    });
  }

  show({attachments, conversation}: AgentTicketDetails): void {
    const all = [...attachments, ...conversation.flatMap((message) => message.attachments)];
    this.#files = new Map(all.map((file) => [file.id, file]));
  }

  /** For another ticket. */
  reset(): void {
    this.#files = new Map();
    this.#say('');
  }

  async #download({id, name, type}: Attachment, download: (id: string) => Promise<Blob>): Promise<void> {
    if (this.#running.has(id)) return;
    this.#running.add(id);
    this.#say(`${name} is being downloaded`);
    try {
      const file = await download(id);
      // Whoever has gone to another ticket meanwhile has not asked for it any more.
      if (!this.#files.has(id)) return;
      saveFile(file, downloadName(name, type));
      this.#say(`${name} was downloaded.`);
    } catch (error) {
      if (this.#files.has(id)) this.#say(`${name} could not be downloaded. ${sentenceOf(error)}`);
    } finally {
      this.#running.delete(id);
    }
  }

  #say(sentence: string): void {
    write(part('file-status'), sentence);
  }
}
