import {createHash} from 'node:crypto';
import {dataCenterOf, ownDataCenterOf, type Region} from '../../contract/data-centers.ts';
import {replyDraftSchema, replyLimit} from '../../contract/reply-draft.ts';
import {ticketLimits} from '../../contract/ticket-draft.ts';
import {toText} from '../../contract/text.ts';
import {CustomerQuotaExceeded} from '../database/customer-quota.ts';
import type {Kept, ReceivedMail} from '../database/inbox.ts';
import type {Database} from '../database/open-database.ts';
import type {Requester} from '../database/reader.ts';
import type {FileStorage} from '../uploads/file-storage.ts';
import type {Scan} from '../uploads/scan-by-command.ts';
import {cutQuoted} from './cut-quoted.ts';
import {describeRefused} from '../uploads/describe-refused.ts';
import {draftOfMail, toEmailTicket} from './draft-of-mail.ts';
import {fitText} from './fit-text.ts';
import {isAuthenticated} from './is-authenticated.ts';
import type {Mail} from './mail.ts';
import {MailRefused} from './mail-refused.ts';
import {refuseAutomatic} from './refuse-automatic.ts';
import {takeFiles, type FileLimits, type TakenFiles} from './take-files.ts';
import {threadClues} from './thread-clues.ts';

export interface ReceiveParts {
  readonly region: Region;
  /** The region's address, lower case. */
  readonly address: string;
  readonly authservId?: string | undefined;
  readonly database: Database;
  readonly files: FileStorage;
  readonly limits: FileLimits;
  readonly scan?: Scan | undefined;
}

/** Whoever writes from an address, as far as partner support knows; a `MailRefused` where it does not. */
export async function knownSender(database: Database, email: string): Promise<Requester> {
  const sender = await database.partnerUsers.findByEmail(email);
  if (sender === 'ambiguous') throw new MailRefused('ambiguous_sender');
  if (!sender) throw new MailRefused('unknown_sender');
  return sender;
}

/** Makes a ticket or a reply of a mail, once. Rejects with a `MailRefused`, and then nothing of it is kept. */
export async function receiveMail(mail: Mail, envelopeFrom: string, parts: ReceiveParts): Promise<Kept> {
  const {region, address, authservId, database} = parts;
  refuseAutomatic(mail, address);
  if (mail.from.length !== 1 || mail.from[0] !== envelopeFrom.toLowerCase()) throw new MailRefused('other_sender');
  if (authservId !== undefined && !isAuthenticated(mail, authservId)) throw new MailRefused('not_authenticated');
  const sender = await knownSender(database, envelopeFrom);
  const clues = threadClues(mail);
  const ticketId = await database.inbox.findTicket(sender.partner, clues);
  if (!ticketId && clues.region !== undefined && clues.region !== region) {
    throw new MailRefused('other_region', `${dataCenterOf(ownDataCenterOf(clues.region).id).email}.`);
  }
  const fresh = ticketId ? undefined : draftOfMail(mail, region);
  const bodyHash = hashOf(mail);
  const received: ReceivedMail = {
    sender,
    key: mail.messageId ?? bodyHash.toString('hex'),
    messageId: mail.messageId,
    bodyHash,
    refusedFiles: [],
  };
  // Before its files are stored once more.
  const before = await database.inbox.find(received);
  const kept = before ?? (await keep());
  if (kept === 'key_reused') throw new MailRefused('reused_id');
  return kept;

  async function keep(): Promise<Kept> {
    const whole = fresh ? fresh.description : toText(cutQuoted(mail.text, mail.subject)) || '(The mail has no text.)';
    const most = fresh ? ticketLimits.description : replyLimit;
    // What is refused is named below the text.
    const fitted = fitText(whole, most - (mail.files.length > 0 ? noteRoom.files : noteRoom.text));
    const files = [...fitted.files, ...mail.files];
    const taken = await takeFiles(sender, files, parts.limits, {...parts, uploads: database.uploads});
    let end: Kept | undefined;
    try {
      return (end = await store(fitted.text, taken));
    } finally {
      // What has become a ticket's stays one.
      if (end !== 'stored') await taken.giveUp();
    }
  }

  async function store(said: string, {uploads, refused}: TakenFiles): Promise<Kept> {
    const text = [said, describeRefused('mail', refused)].filter(Boolean).join('\n\n');
    const stored = {...received, refusedFiles: refused};
    if (!fresh) return database.inbox.addReply(stored, ticketId!, replyDraftSchema.parse({text, uploads}));
    const ticket = {...toEmailTicket(fresh.draft, text), uploads: [...uploads]};
    return database.inbox.openTicket(stored, ticket).catch((error: unknown) => {
      throw error instanceof CustomerQuotaExceeded ? new MailRefused('too_many_customers') : error;
    });
  }
}

/** UTF-16 units: for twenty names of at most 255 with a reason each; for the text's own file alone. */
const noteRoom = {files: 7000, text: 200};

function hashOf({from, subject, text, files, header}: Mail): Buffer {
  const hash = createHash('sha256').update(JSON.stringify([from, header('date'), subject, text]));
  for (const {name, bytes} of files) hash.update(JSON.stringify([name, bytes.byteLength])).update(bytes);
  return hash.digest();
}
