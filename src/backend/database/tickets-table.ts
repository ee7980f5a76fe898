import type {ColumnType, Generated, GeneratedAlways} from 'kysely';
import type {Commitment} from '../../contract/commitment.ts';
import type {DataCenterId} from '../../contract/data-centers.ts';
import type {Severity, Status, Ticket} from '../../contract/ticket.ts';

/** A ticket with the key that opened it: on one row, so that the key never outlives or misses its ticket. */
export interface TicketsTable {
  id: string;
  /** For people: `COM-10001`, from a sequence with gaps. */
  number: string;
  /** ZOID of the partner that the ticket belongs to. */
  partner: string;
  /** ZUID, name and address of who filed it, from the token. */
  requester_sub: string;
  requester_name: string;
  requester_email: string;
  /** Unique for `partner` and `requester_sub`. */
  idempotency_key: string;
  /** SHA-256 of the draft. */
  body_hash: Buffer;
  data_center: DataCenterId;
  service: string;
  service_name: string | null;
  organization_id: string;
  customer_email: string | null;
  customer_zuid: string | null;
  customer_zoid: string | null;
  subject: string;
  description: string;
  status_type: Generated<Status['type']>;
  status_name: Generated<string>;
  severity: Generated<Severity>;
  /** Whole milliseconds, as JavaScript keeps them: a list is continued by this very value. */
  received_at: Generated<Date>;
  last_activity_at: Generated<Date>;
  request_type: Generated<string>;
  contact_phone: string | null;
  waiting_for: Generated<Ticket['waitingFor']>;
  /** Written as JSON text: `pg` would make a PostgreSQL array of a list. */
  commitments: ColumnType<Commitment[], string | undefined, string>;
  /** When support last did something that its partner has not seen by doing it. */
  last_support_activity_at: Generated<Date | null>;
  /** How it came. By e-mail it may name no customer, and its `organization_id` may be empty. */
  channel: Generated<'widget' | 'email'>;
  /**
   * The field "Customer's primary email address": what the partner gave, or what the workflow or an agent filled in.
   * For support and the partner of record alone, so that nobody learns an address by naming an id.
   */
  primary_email: Generated<string | null>;
  primary_email_source: Generated<'partner' | 'subscription' | 'agent' | null>;
  /** Whether the ticket's partner may see severity and promises: it is the customer's partner of record. */
  severity_shown: Generated<boolean>;
  /** An outage or trouble to sign in: promises run on at weekends. */
  around_the_clock: Generated<boolean>;
  /** What is promised whoever the customer is: all that others than the partner of record see. JSON text. */
  ordinary_commitments: ColumnType<Commitment[], string | undefined, string>;
  /** The ticket that this one is a duplicate of. */
  merged_into: Generated<string | null>;
  /** Lower case: what a search looks through. */
  search_text: GeneratedAlways<string>;
}
