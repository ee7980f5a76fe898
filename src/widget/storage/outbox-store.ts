import type {Attachment} from '../../contract/attachment.ts';
import type {Region} from '../../contract/data-centers.ts';
import type {ReplyDraft} from '../../contract/reply-draft.ts';
import type {Issue} from '../../contract/issue.ts';
import type {TicketDraft} from '../../contract/ticket-draft.ts';
import type {SupportErrorKind} from '../api/support-error.ts';
import {RegionDatabase} from './region-database.ts';

interface Entry {
  /** Made when the form opened, so that it opens one ticket, or adds one reply, however often it is sent. */
  readonly key: string;
  /** Partner and user whose words these are; sent as nobody else. Empty as long as nobody is known. */
  readonly owner: string;
  /** Milliseconds since 1970, by this device's clock; for the order alone. */
  readonly savedAt: number;
  /** Set once the backend has refused it for good. It stays until the person has decided. */
  readonly refusal?: {readonly kind: SupportErrorKind; readonly issues: readonly Issue[]; readonly reference?: string};
}

/** A ticket on its way. */
export interface TicketEntry extends Entry {
  readonly draft: TicketDraft;
}

/** A reply on its way. */
export interface ReplyEntry extends Entry {
  readonly ticketId: string;
  readonly reply: ReplyDraft;
  /** What is known of its files, to be shown as long as the backend does not list them. */
  readonly files?: readonly Attachment[];
}

export type OutboxEntry = TicketEntry | ReplyEntry;

export function isReply(entry: OutboxEntry): entry is ReplyEntry {
  return 'reply' in entry;
}

export interface OutboxStore {
  /** Whether the entry outlives this page. */
  isLasting(key: string): boolean;
  all(): Promise<OutboxEntry[]>;
  put(entry: OutboxEntry): Promise<void>;
  remove(key: string): Promise<void>;
  /** Forgets what waits of anybody but `owner`; what belongs to nobody yet stays. */
  purgeOthers(owner: string): Promise<void>;
  /** Forgets everything. */
  purge(): Promise<void>;
}

const stores = new Map<Region, OutboxStore>();

/** The page's one store of a region. It lives as long as the page, because what it holds in memory must. */
export function outboxStoreOf(region: Region): OutboxStore {
  let store = stores.get(region);
  if (!store) stores.set(region, (store = createOutboxStore(new RegionDatabase(region))));
  return store;
}

/**
 * Keeps entries in `database`, and in memory what it refuses (no storage, a full disk) and what belongs to nobody
 * yet: on a shared device that must not be found by the next person.
 */
function createOutboxStore(database: RegionDatabase): OutboxStore {
  /** What only this page has. */
  const memory = new Map<string, OutboxEntry>();
  /** What was last seen in the database, for when it cannot be read any more. */
  let seen: readonly OutboxEntry[] = [];

  return {
    isLasting: (key) => !memory.has(key),
    async all() {
      try {
        seen = await database.run((open) => open.getAll('outbox'));
      } catch {
        for (const entry of seen) if (!memory.has(entry.key)) memory.set(entry.key, entry);
        seen = [];
      }
      const entries = new Map([...seen, ...memory.values()].map((entry) => [entry.key, entry]));
      return [...entries.values()].sort((one, other) => one.savedAt - other.savedAt);
    },
    async put(entry) {
      memory.set(entry.key, entry);
      if (entry.owner === '') return;
      try {
        await database.run((open) => open.put('outbox', entry));
        memory.delete(entry.key);
        seen = [...seen.filter(({key}) => key !== entry.key), entry];
      } catch {
        // It stays in memory, and `isLasting` says so.
      }
    },
    async remove(key) {
      memory.delete(key);
      seen = seen.filter((entry) => entry.key !== key);
      await database.run((open) => open.delete('outbox', key)).catch(() => {});
    },
    async purgeOthers(owner) {
      for (const entry of await this.all()) {
        if (entry.owner !== '' && entry.owner !== owner) await this.remove(entry.key);
      }
    },
    async purge() {
      for (const {key} of await this.all()) await this.remove(key);
    },
  };
}
