import type {DataCenterId, Region} from '../../contract/data-centers.ts';
import {draftStoreOf, type StoredDraft} from '../storage/draft-store.ts';
import {outboxStoreOf} from '../storage/outbox-store.ts';
import {Changes} from './changes.ts';
import type {Draft} from './draft.ts';
import {fromStored, type DraftValues} from './draft-values.ts';
import type {Identity} from './identity.ts';
import {OtherTabs} from './other-tabs.ts';
import type {Uploads} from './uploads.ts';

/** What became of a draft without its being typed: to be said in the form. */
export type DraftNotice =
  | {readonly kind: 'restored'; readonly savedAt: number}
  | {readonly kind: 'discarded'; readonly values: DraftValues; readonly key: string}
  | {readonly kind: 'sent-elsewhere'};

/** Whose draft it is, and for which data center. */
export interface DraftPlace {
  readonly region: Region;
  readonly dataCenter: DataCenterId;
  readonly identity: Identity;
}

/** Pause in typing after which a draft is written down, in milliseconds. */
const pause = 150;

/**
 * Keeps the draft on this device while it is typed, and brings it back into an empty form: by person and data center,
 * and never for a nobody. Where storage is refused everything works, but for the next page load.
 */
export class DraftKeeper {
  readonly changes = new Changes();
  readonly #draft: Draft;
  readonly #files: Pick<Uploads, 'setAside' | 'bringBack' | 'clear'>;
  #place: DraftPlace | undefined;
  #notice: DraftNotice | undefined;
  #isLasting = true;
  /** Where the draft in the form is stored, and what of it. */
  #home: Pick<StoredDraft, 'key' | 'dataCenter' | 'values'> & {region: Region} = nowhere;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** One piece of work after the other: what is removed must not be written after that. */
  #queue: Promise<void> = Promise.resolve();
  #otherTabs: OtherTabs<{key: string}> | undefined;
  #unsubscribe: () => void = () => {};

  constructor(draft: Draft, files: Pick<Uploads, 'setAside' | 'bringBack' | 'clear'>) {
    this.#draft = draft;
    this.#files = files;
    draft.changes.subscribe(() => this.#onDraft());
  }

  get notice(): DraftNotice | undefined {
    return this.#notice;
  }

  /** Whether a draft outlives this page, as far as it is known. */
  get isLasting(): boolean {
    return this.#isLasting;
  }

  /** Keeps the draft for `place` from now on, and looks there for one that was left. */
  follow(place: DraftPlace): void {
    this.stop();
    this.#place = place;
    this.#otherTabs = new OtherTabs('partner-support-drafts', (news) => news && this.#onSentElsewhere(news.key));
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
    let looked = false;
    const look = (): void => {
      if (looked || !place.identity.known) return;
      looked = true;
      this.#enqueue(() => this.#restore(place));
    };
    this.#unsubscribe = place.identity.changes.subscribe(look);
    look();
  }

  /** Writes down what is still to be written, and ends all that runs. */
  stop(): void {
    this.#flush();
    this.#unsubscribe();
    this.#otherTabs?.dispose();
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#place = undefined;
  }

  /** The draft `values` has been handed to the outbox: the form is free, and other tabs need not send it again. */
  submitted(values: Readonly<DraftValues>): void {
    this.#otherTabs?.tell({key: this.#draft.key});
    this.#draft.endWith(values);
  }

  discard(): void {
    const {values, key} = this.#draft;
    this.#draft.clear();
    this.#files.setAside();
    this.#say({kind: 'discarded', values, key});
  }

  /** Takes back {@link discard}, as long as nothing else was typed. */
  bringBack(): void {
    if (this.#notice?.kind !== 'discarded') return;
    this.#draft.resume(this.#notice.values, this.#notice.key);
    this.#files.bringBack();
  }

  /** Somebody else is signed in: nothing of the one before is left here. */
  forget(): void {
    this.#draft.clear();
    this.#files.clear();
    this.#say(undefined);
  }

  #onDraft(): void {
    const {isEmpty, key} = this.#draft;
    if (isEmpty ? this.#notice?.kind === 'restored' : this.#notice && this.#notice.kind !== 'restored') {
      this.#say(undefined);
    }
    clearTimeout(this.#timer);
    this.#timer = isEmpty ? undefined : setTimeout(this.#save, pause);
    if (isEmpty || (this.#home.key !== key && this.#home.key !== '')) this.#leaveHome();
  }

  readonly #flush = (): void => {
    if (this.#timer !== undefined) this.#save();
  };

  readonly #save = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const {values, key, isEmpty} = this.#draft;
    const {region, dataCenter, identity} = this.#place ?? {};
    const owner = identity?.known?.owner;
    const before = this.#home;
    const isStored = before.values === values && before.dataCenter === dataCenter;
    if (!region || !dataCenter || !owner || isEmpty || isStored) return;
    this.#home = {region, dataCenter, key, values};
    this.#enqueue(async () => {
      await draftStoreOf(region).put({key, owner, dataCenter, values, savedAt: Date.now()});
      if (before.key === key && before.region !== region) await draftStoreOf(before.region).remove(key);
    });
  };

  /** Whatever was stored of a draft that is not in the form any more goes. */
  #leaveHome(): void {
    const {key, region} = this.#home;
    this.#home = nowhere;
    if (key !== '') this.#enqueue(() => draftStoreOf(region).remove(key));
  }

  async #restore(place: DraftPlace): Promise<void> {
    const {region, dataCenter, identity} = place;
    if (!this.#draft.isEmpty) {
      // Typed before it was known by whom, or for another data center before.
      this.#save();
      return;
    }
    const stored = await draftStoreOf(region).latest(identity.known!.owner, dataCenter);
    if (!stored) return;
    const waiting = (await outboxStoreOf(region).all()).find(({key}) => key === stored.key);
    // A page that was left in the middle of submitting may leave both behind: a draft, and its ticket on the way.
    if (waiting && !waiting.refusal) return draftStoreOf(region).remove(stored.key);
    // Something may have been typed meanwhile, or another data center chosen.
    if (place !== this.#place || !this.#draft.isEmpty) return;
    const values = fromStored(stored.values);
    this.#home = {region, dataCenter, key: stored.key, values};
    this.#draft.resume(values, stored.key, waiting?.refusal?.issues);
    this.#say({kind: 'restored', savedAt: stored.savedAt});
  }

  #onSentElsewhere(key: string): void {
    const isDiscarded = this.#notice?.kind === 'discarded' && this.#notice.key === key;
    if (this.#draft.key !== key && !isDiscarded) return;
    this.#draft.clear();
    this.#files.clear();
    this.#say({kind: 'sent-elsewhere'});
  }

  #say(notice: DraftNotice | undefined): void {
    this.#notice = notice;
    this.changes.announce();
  }

  #enqueue(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(work).then(
      () => this.#setLasting(true),
      () => this.#setLasting(false),
    );
  }

  #setLasting(isLasting: boolean): void {
    if (isLasting === this.#isLasting) return;
    this.#isLasting = isLasting;
    this.changes.announce();
  }
}

const nowhere = {key: '', dataCenter: '', values: {}, region: 'com'} as const;
