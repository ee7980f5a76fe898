import type {DataCenterId, Region} from '../../contract/data-centers.ts';
import type {Issue} from '../../contract/issue.ts';
import {draftStoreOf, type StoredDraft} from '../storage/draft-store.ts';
import {outboxStoreOf} from '../storage/outbox-store.ts';
import type {Draft} from './draft.ts';
import {fromStored, type DraftValues} from './draft-values.ts';
import type {Identity} from './identity.ts';

/** Whose draft it is, and for which data center. */
export interface DraftPlace {
  readonly region: Region;
  readonly dataCenter: DataCenterId;
  readonly identity: Identity;
}

/** A draft that was left, and what was refused of it. */
export interface LeftDraft {
  readonly key: string;
  readonly values: DraftValues;
  readonly savedAt: number;
  readonly issues: readonly Issue[];
}

/** The stored copy of the draft in the form: one row, under the draft's key. */
export class DraftShelf {
  readonly #onLasting: () => void;
  readonly #onRemoved: (key: string) => void;
  #isLasting = true;
  /** Where the draft in the form is stored, and what of it. */
  #home: Pick<StoredDraft, 'key' | 'dataCenter' | 'values'> & {region: Region} = nowhere;
  /** One piece of work after the other: what is removed must not be written after that. */
  #queue: Promise<void> = Promise.resolve();

  /** `onLasting` is told when {@link isLasting} has changed, `onRemoved` when a row is gone that others may share. */
  constructor(onLasting: () => void, onRemoved: (key: string) => void) {
    this.#onLasting = onLasting;
    this.#onRemoved = onRemoved;
  }

  /** Whether a draft outlives this page, as far as it is known. */
  get isLasting(): boolean {
    return this.#isLasting;
  }

  /** Resolves when all that was asked for by now is done. */
  get settled(): Promise<void> {
    return this.#queue;
  }

  /** Writes the draft down, unless it stands there already or nobody is known. */
  save(place: DraftPlace | undefined, {values, key, isEmpty}: Draft): void {
    const {region, dataCenter, identity} = place ?? {};
    const owner = identity?.known?.owner;
    const before = this.#home;
    const isStored = before.values === values && before.dataCenter === dataCenter;
    if (!region || !dataCenter || !owner || isEmpty || isStored) return;
    this.#home = {region, dataCenter, key, values};
    this.enqueue(async () => {
      await draftStoreOf(region).put({key, owner, dataCenter, values, savedAt: Date.now()});
      if (before.key === key && before.region !== region) await this.#remove(before);
    });
  }

  /** Whatever is stored of another draft than `draft` goes: it is not in the form any more. */
  leave({key, isEmpty}: Draft): void {
    const home = this.#home;
    if (home.key === '' || (home.key === key && !isEmpty)) return;
    this.#home = nowhere;
    this.enqueue(() => this.#remove(home));
  }

  /** Another tab has removed the row: unless it is no longer this draft's, the next {@link save} writes it again. */
  lose(key: string): void {
    if (this.#home.key === key) this.#home = {...this.#home, values: {}};
  }

  /** The last draft that was left at `place`, unless its ticket is on its way. */
  async find({region, dataCenter, identity}: DraftPlace): Promise<LeftDraft | undefined> {
    const stored = await draftStoreOf(region).latest(identity.known!.owner, dataCenter);
    if (!stored) return undefined;
    const {key, savedAt} = stored;
    const waiting = (await outboxStoreOf(region).all()).find((entry) => entry.key === key);
    if (!waiting || waiting.refusal) {
      return {key, savedAt, values: fromStored(stored.values), issues: waiting?.refusal?.issues ?? []};
    }
    // A page that was left in the middle of submitting may leave both behind: a draft, and its ticket on the way.
    await draftStoreOf(region).remove(key);
    return undefined;
  }

  /** What was found is in the form from now on. */
  take({region, dataCenter}: DraftPlace, {key, values}: LeftDraft): void {
    this.#home = {region, dataCenter, key, values};
  }

  enqueue(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(work).then(
      () => this.#setLasting(true),
      () => this.#setLasting(false),
    );
  }

  async #remove({region, key}: Pick<StoredDraft, 'key'> & {region: Region}): Promise<void> {
    await draftStoreOf(region).remove(key);
    this.#onRemoved(key);
  }

  #setLasting(isLasting: boolean): void {
    if (isLasting === this.#isLasting) return;
    this.#isLasting = isLasting;
    this.#onLasting();
  }
}

const nowhere = {key: '', dataCenter: '', values: {}, region: 'com'} as const;
