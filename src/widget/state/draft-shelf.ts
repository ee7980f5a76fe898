import {parseDataCenterId, type DataCenterId, type Region} from '../../contract/data-centers.ts';
import type {Issue} from '../../contract/issue.ts';
import {draftStoreOf, type StoredDraft} from '../storage/draft-store.ts';
import {outboxStoreOf} from '../storage/outbox-store.ts';
import {scopeOfDraft, UploadStore, type UploadRecord} from '../storage/upload-store.ts';
import {fromStored, type DraftValues} from './draft-values.ts';
import type {Draft} from './draft.ts';
import type {Uploads} from './uploads.ts';
import type {Identity} from './identity.ts';

/** Whose draft it is, and for which data center. */
export interface DraftPlace {
  readonly region: Region;
  readonly dataCenter: DataCenterId;
  readonly identity: Identity;
}

/** What is in the form. Files alone make a draft as well. */
export interface WrittenDraft {
  readonly key: string;
  readonly values: Readonly<DraftValues>;
  readonly isEmpty: boolean;
}

export function writtenOf({key, values, isEmpty}: Draft, {items, isReading}: Uploads): WrittenDraft {
  return {key, values, isEmpty: isEmpty && items.length === 0 && !isReading};
}

/** A draft that was left, and what was refused of it. */
export interface LeftDraft {
  readonly key: string;
  readonly dataCenter: DataCenterId;
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
  save(place: DraftPlace | undefined, {values, key, isEmpty}: WrittenDraft): void {
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
  leave({key, isEmpty}: WrittenDraft): void {
    const home = this.#home;
    if (home.key === '' || (home.key === key && !isEmpty)) return;
    this.#home = nowhere;
    this.enqueue(() => this.#remove(home));
  }

  /** Another tab has removed the row: unless it is no longer this draft's, the next {@link save} writes it again. */
  lose(key: string): void {
    if (this.#home.key === key) this.#home = {...this.#home, values: {}};
  }

  /** The drafts that were left in the region, the last first, but for those whose ticket is on its way. */
  async all({region, identity}: DraftPlace): Promise<LeftDraft[]> {
    const stored = await draftStoreOf(region).all(identity.known!.owner);
    const outbox = await outboxStoreOf(region).all();
    const left: LeftDraft[] = [];
    for (const {key, savedAt, values, ...rest} of stored) {
      const dataCenter = parseDataCenterId(rest.dataCenter);
      // Replies in writing are kept beside the drafts.
      if (!dataCenter) continue;
      const waiting = outbox.find((entry) => entry.key === key);
      if (waiting && !waiting.refusal) {
        // A page that was left in the middle of submitting may leave both behind: a draft, and its ticket on the way.
        await draftStoreOf(region).remove(key);
        await new UploadStore(region).take(scopeOfDraft(key));
      } else left.push({key, savedAt, dataCenter, values: fromStored(values), issues: waiting?.refusal?.issues ?? []});
    }
    return left;
  }

  /** The draft in the form stays on the shelf; the form is for another from now on. */
  putAside(): void {
    this.#home = nowhere;
  }

  /** Removes a draft that is not in the form, and its files. Resolves with the function that puts both back. */
  async discard({region, identity}: DraftPlace, {key, dataCenter, values, savedAt}: LeftDraft) {
    const owner = identity.known!.owner;
    const files: readonly UploadRecord[] = await new UploadStore(region).take(scopeOfDraft(key));
    await this.#remove({region, key});
    return async (): Promise<void> => {
      await draftStoreOf(region).put({key, owner, dataCenter, values, savedAt});
      for (const file of files) await new UploadStore(region).put(file);
    };
  }

  /** What was found is in the form from now on. */
  take({region}: DraftPlace, {key, values, dataCenter}: LeftDraft): void {
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
