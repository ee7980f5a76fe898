import type {Generated, GeneratedAlways} from 'kysely';
import type {DataCenterId} from '../../contract/data-centers.ts';

/** What is yet to be passed to a help desk. A row comes in the transaction that stores what it passes on. */
export interface ForwardingJobsTable {
  id: Generated<string>;
  ticket_id: string;
  /** The ticket's, written by the database. */
  data_center: GeneratedAlways<DataCenterId>;
  kind: 'open_ticket' | 'reply' | 'note' | 'change_status' | 'update_fields' | 'attachment' | 'full_text';
  /** Of a `reply`. */
  message_id: Generated<string | null>;
  /** Of a `note`. */
  note_id: Generated<string | null>;
  /** What a `change_status` changes it to. */
  status_type: Generated<'open' | 'closed' | null>;
  /** Of an `attachment`: the file. */
  attachment_id: Generated<string | null>;
  /** Of a `full_text`: the job whose text the help desk could not take whole. */
  source_job_id: Generated<string | null>;
  state: Generated<'new' | 'sending' | 'unknown' | 'done' | 'dead'>;
  created_at: Generated<Date>;
  /** Who has it in work, or had it last. */
  help_desk: Generated<string | null>;
  /** How often it was taken into work. */
  attempts: Generated<number>;
  /** Not before this. */
  next_at: Generated<Date>;
  /** While it is `sending`: a random id of this very attempt, and when it counts as given up. */
  lease_by: Generated<string | null>;
  lease_until: Generated<Date | null>;
  /** An attempt may have arrived: look before sending again. */
  uncertain: Generated<boolean>;
  first_sent_at: Generated<Date | null>;
  /** It failed because the help desk is not there: due again as soon as that is back. */
  waits_for_help_desk: Generated<boolean>;
  /** A code, and names of fields of ours; nothing that anybody wrote. */
  last_error: Generated<string | null>;
  /** What the help desk calls what this job made. */
  help_desk_id: Generated<string | null>;
  finished_at: Generated<Date | null>;
}
