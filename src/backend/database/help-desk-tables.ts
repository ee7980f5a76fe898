import type {Generated} from 'kysely';

/** How a help desk is doing, for all processes together. Its row is the lock of whoever takes a job into work. */
export interface HelpDesksTable {
  /** Such as `zoho-desk-eu`. */
  id: string;
  /** In a row, whatever the job. */
  failures: Generated<number>;
  /** Nothing before this: it is down, or it asked for time. */
  retry_at: Generated<Date>;
  throttled_until: Generated<Date>;
  polled_at: Generated<Date>;
  reconciled_at: Generated<Date>;
}

/** Which ticket of a help desk is which of ours. */
export interface HelpDeskTicketsTable {
  ticket_id: string;
  help_desk: string;
  help_desk_ticket_id: string;
  /** What its list said when the ticket was last read there: status and counts. */
  seen: Generated<string>;
  /** When the look began of which the status is; an older look changes nothing any more. */
  status_as_of: Generated<Date>;
}

/** What has come of a help desk's ticket, so that none comes twice. */
export interface HelpDeskEntriesTable {
  ticket_id: string;
  /** The help desk's own id of it, or what stands for one. */
  entry_key: string;
  message_id: string | null;
}

/** A file of a help desk's ticket: fetched, refused, or tried in vain so far. */
export interface HelpDeskFilesTable {
  ticket_id: string;
  /** The help desk's own id of it. */
  file_key: string;
  upload_id: Generated<string | null>;
  /** Why it was not taken: a code of the contract's problems, or `not_fetched`. */
  refused: Generated<string | null>;
  /** How often the help desk did not hand it over. */
  failures: Generated<number>;
}

/** What a help desk tells: that there is something new about a ticket. */
export interface HelpDeskEventsTable {
  help_desk: string;
  event_id: string;
  help_desk_ticket_id: string;
  received_at: Generated<Date>;
  state: Generated<'new' | 'done' | 'dead'>;
  attempts: Generated<number>;
  next_at: Generated<Date>;
}
