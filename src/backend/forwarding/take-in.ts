import type {Logger} from 'pino';
import type {HelpDeskInbox} from '../database/help-desk-inbox.ts';
import {describeRefused} from '../uploads/describe-refused.ts';
import type {HelpDesk, RemoteEntry} from './help-desk.ts';
import {takeRemoteFile, type RemoteFileParts} from './take-remote-file.ts';

export interface TakeInParts extends RemoteFileParts {
  readonly inbox: HelpDeskInbox;
  readonly helpDesk: HelpDesk;
  readonly log: Logger;
}

/** Which ticket is taken in, and how. */
export interface TakeIn {
  readonly helpDeskTicketId: string;
  readonly signal: AbortSignal;
  /** The database's clock before anything of it was read. */
  readonly asOf: Date;
  /** Told before each file: it is still in work. */
  readonly onProgress: () => Promise<void>;
}

/** Characters of a message. */
const longest = 32_000;

/** Most files of one message: nobody sends more at once, and it has an end. */
const mostFiles = 20;

/**
 * Takes over status and conversation of a help desk's ticket; nothing where it is none of ours. An entry comes as soon
 * as all of its files are there, and those after it come after it.
 */
export async function takeIn(parts: TakeInParts, {helpDeskTicketId, signal, asOf, onProgress}: TakeIn): Promise<void> {
  const {inbox, helpDesk, log} = parts;
  const ticketId = await inbox.ticketOf(helpDesk.lane.helpDesk, helpDeskTicketId);
  if (ticketId === undefined) return;
  const remote = await helpDesk.read({helpDeskTicketId, ticketId}, signal);
  if (!remote) return;
  const count = {added: 0, files: 0, refused: 0};
  for (const entry of remote.entries) {
    if (await inbox.has(ticketId, entry.key)) continue;
    if (entry.jobId !== undefined && (await inbox.isOwn(ticketId, entry.jobId))) continue;
    const {ids, refused} = await takeFiles(entry);
    const text = withNotes(entry.text, ids.length, refused);
    if (!(await inbox.addEntry(ticketId, {...entry, text}, ids))) continue;
    count.added++;
    count.files += ids.length;
    count.refused += refused.length;
  }
  await inbox.setStatus(helpDesk.lane.helpDesk, ticketId, remote.status, asOf);
  log.info({ticketId, ...count}, 'fetched from the help desk');

  async function takeFiles({files}: RemoteEntry) {
    const ids: string[] = [];
    const refused: {name: string; reason: string}[] = [];
    for (const [index, file] of files.entries()) {
      await onProgress();
      const taken = index < mostFiles ? await takeRemoteFile(parts, {ticketId: ticketId!, file}, signal) : tooMany;
      if ('id' in taken) ids.push(taken.id);
      else refused.push({name: file.name, reason: taken.refused});
    }
    return {ids, refused};
  }
}

const tooMany = {refused: 'too_many_files'} as const;

/** What is said about the files stands below the text, which gives way to it. */
function withNotes(text: string, files: number, refused: readonly {name: string; reason: string}[]): string {
  const notes = describeRefused('message', refused);
  const said = text || (files > 1 ? 'Files are attached.' : files === 1 ? 'A file is attached.' : '');
  if (notes === '') return said;
  const room = longest - notes.length - 2;
  const fitted = said.length <= room ? said : `${said.slice(0, room - 4).replace(/[\ud800-\udbff]$/, '')}\n[…]`;
  return [fitted, notes].filter(Boolean).join('\n\n');
}
