import type {TicketDraft} from '../../contract/ticket.ts';
import type {SupportErrorKind} from '../api/support-error.ts';
import type {Issue} from '../../contract/issue.ts';
import type {SupportDatabase} from './open-database.ts';

/** A ticket on its way. `key` was made when the form opened and never changes, so it opens one ticket. */
export interface OutboxEntry {
  readonly key: string;
  /** Partner and user whose ticket it is. It is sent as nobody else. */
  readonly owner: string;
  readonly draft: TicketDraft;
  /** Milliseconds since 1970, by this device's clock; for the order alone. */
  readonly savedAt: number;
  /** Set once the backend has refused it for good. It stays until the person has decided. */
  readonly refusal?: {readonly kind: SupportErrorKind; readonly issues: readonly Issue[]; readonly reference?: string};
}

export interface OutboxStore {
  /** Whether entries outlive this page. */
  readonly lasting: boolean;
  all(): Promise<OutboxEntry[]>;
  put(entry: OutboxEntry): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Keeps entries in `database`; in memory where there is none, or where it fails (a full disk). */
export function createOutboxStore(database: SupportDatabase | undefined): OutboxStore {
  const memory = new Map<string, OutboxEntry>();
  let lasting = database !== undefined;

  /** Runs `work` on the database and, where that fails, goes on with what memory holds. */
  async function onDatabase<T>(work: (database: SupportDatabase) => Promise<T>): Promise<T | undefined> {
    if (!database) return undefined;
    try {
      return await work(database);
    } catch {
      lasting = false;
      return undefined;
    }
  }

  return {
    get lasting() {
      return lasting;
    },
    async all() {
      const kept = (await onDatabase((open) => open.getAll('outbox'))) ?? [];
      const entries = new Map([...kept.map((entry) => [entry.key, entry] as const), ...memory]);
      return [...entries.values()].toSorted((one, other) => one.savedAt - other.savedAt);
    },
    async put(entry) {
      memory.delete(entry.key);
      const kept = await onDatabase((open) => open.put('outbox', entry));
      if (kept === undefined) memory.set(entry.key, entry);
    },
    async remove(key) {
      memory.delete(key);
      await onDatabase((open) => open.delete('outbox', key));
    },
  };
}
