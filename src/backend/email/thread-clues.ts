import {regionSchema} from '../../contract/data-center-schemas.ts';
import type {Region} from '../../contract/data-centers.ts';
import type {ThreadClues} from '../database/email-threads.ts';
import type {Mail} from './mail.ts';
import {sentJobIn} from './sent-message-id.ts';

export interface MailClues extends ThreadClues {
  /** The region whose ticket the subject names. */
  readonly region: Region | undefined;
}

/** By what a mail says to which ticket it belongs: what it answers, and a number such as `[EU-10482]` in its subject. */
export function threadClues({references, subject}: Mail): MailClues {
  const sent = references.map(sentJobIn).filter((id) => id !== undefined);
  const [, prefix, digits] = /\[(com|eu)-(\d{1,18})\]/i.exec(subject.slice(0, 1000)) ?? [];
  return {
    sent,
    messageIds: references,
    number: digits && `${prefix!.toUpperCase()}-${digits}`,
    region: digits ? regionSchema.parse(prefix!.toLowerCase()) : undefined,
  };
}
