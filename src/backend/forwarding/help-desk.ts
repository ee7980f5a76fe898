import type {Status} from '../../contract/ticket.ts';
import type {QueueLane} from '../database/forwarding-queue.ts';
import type {ForwardingWork} from '../database/forwarding-work.ts';
import type {IncomingEntry} from '../database/help-desk-inbox.ts';

/** What has become of a job at the help desk. */
export interface Arrived {
  /** What the help desk calls it, where it says so. */
  readonly id?: string | undefined;
  /** Whether its text had to be shortened. */
  readonly isTrimmed?: boolean;
}

/** A help desk's ticket as its partner may see it. */
export interface RemoteTicket {
  readonly status: Status;
  /** What is for everybody to see, oldest first. */
  readonly entries: readonly RemoteEntry[];
}

export interface RemoteEntry extends IncomingEntry {
  /** It says that it was made by this job of ours. */
  readonly jobId?: string | undefined;
  readonly files: readonly RemoteFile[];
}

export interface RemoteFile {
  /** The help desk's own. */
  readonly id: string;
  readonly name: string;
  /** Bytes, as the help desk says. */
  readonly size: number;
  /** Where it lies, as the help desk says. Nothing is asked there but by the help desk's own connector. */
  readonly address: string;
}

/** A file's bytes as they come, until it is closed. */
export interface RemoteBytes {
  readonly size: number;
  readonly bytes: AsyncIterable<Uint8Array>;
  close(): void;
}

/** What a help desk's list says of a ticket. */
export interface RemoteListing {
  readonly id: string;
  /** Anything that is another one when there is something new. */
  readonly seen: string;
}

/**
 * A help desk, spoken to over the network. Every call rejects with a `HelpDeskFailure` where it gets no good answer;
 * `signal` ends it early.
 */
export interface HelpDesk {
  readonly lane: QueueLane;
  readonly pace: ForwardingPace;
  /** Passes a job on, in its last step only once: what arrived of an attempt before must have been looked for. */
  send(work: ForwardingWork, signal: AbortSignal): Promise<Arrived>;
  /** What an attempt before has made there, or `undefined` where nothing has arrived. */
  find(work: ForwardingWork, signal: AbortSignal): Promise<Arrived | undefined>;
  /** A ticket there; `undefined` where there is none (any more). */
  read(
    ids: {readonly helpDeskTicketId: string; readonly ticketId: string},
    signal: AbortSignal,
  ): Promise<RemoteTicket | undefined>;
  /** Whether there is such a ticket there (any more). */
  has(helpDeskTicketId: string, signal: AbortSignal): Promise<boolean>;
  /** A file of a ticket there. `refused` where it lies anywhere else. */
  open(file: RemoteFile, signal: AbortSignal): Promise<RemoteBytes>;
  /** All tickets that were opened there since then (milliseconds since 1970), newest first. */
  list(since: number, signal: AbortSignal): AsyncIterable<RemoteListing>;
}

/** Milliseconds. */
export interface ForwardingPace {
  /** The longest that one request may take. */
  readonly request: number;
  /** After an attempt of which nobody knows whether it arrived, before looking for it. */
  readonly settle: number;
  /** The longest pause after a first failure; it doubles with each further one, up to `mostPause`. */
  readonly firstPause: number;
  readonly mostPause: number;
  /** Between two looks for what is new, as a safety net. */
  readonly poll: number;
}

export const defaultPace: ForwardingPace = {
  request: 30_000,
  settle: 15_000,
  firstPause: 2000,
  mostPause: 5 * 60_000,
  poll: 10 * 60_000,
};
