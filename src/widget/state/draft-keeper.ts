import {Changes} from './changes.ts';
import type {Draft} from './draft.ts';
import {DraftShelf, type DraftPlace} from './draft-shelf.ts';
import {isSameText, type DraftValues} from './draft-values.ts';
import {newKey} from './new-key.ts';
import {OtherTabs} from './other-tabs.ts';
import type {Uploads} from './uploads.ts';

/** What became of a draft without its being typed: to be said in the form. */
export type DraftNotice =
  | {readonly kind: 'restored'; readonly savedAt: number}
  | {readonly kind: 'discarded'; readonly values: DraftValues; readonly key: string}
  | {readonly kind: 'sent-elsewhere'};

/** What tabs that hold the same draft, under the same key, tell each other. */
type DraftNews =
  | {readonly kind: 'sent'; readonly key: string; readonly values: Readonly<DraftValues>}
  | {readonly kind: 'removed'; readonly key: string};

/** Pause in typing after which a draft is written down, in milliseconds. */
const pause = 150;

/**
 * Keeps the draft on this device while it is typed, and brings it back into an empty form: by person and data center,
 * and never for a nobody. Where storage is refused everything works, but for the next page load.
 */
export class DraftKeeper {
  readonly changes = new Changes();
  readonly #draft: Draft;
  readonly #shelf = new DraftShelf(
    () => this.changes.announce(),
    (key) => this.#otherTabs?.tell({kind: 'removed', key}),
  );
  readonly #files: Pick<Uploads, 'setAside' | 'bringBack' | 'clear'>;
  #place: DraftPlace | undefined;
  #notice: DraftNotice | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #otherTabs: OtherTabs<DraftNews> | undefined;
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
    return this.#shelf.isLasting;
  }

  /** Keeps the draft for `place` from now on, and looks there for one that was left. */
  follow(place: DraftPlace): void {
    this.stop();
    this.#place = place;
    this.#otherTabs = new OtherTabs('partner-support-drafts', (news) => news && this.#onNews(news));
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
    let looked = false;
    const look = (): void => {
      if (looked || !place.identity.known) return;
      looked = true;
      this.#shelf.enqueue(() => this.#restore(place));
    };
    this.#unsubscribe = place.identity.changes.subscribe(look);
    look();
  }

  /** Writes down what is still to be written, and ends all that runs. */
  stop(): void {
    this.#flush();
    this.#unsubscribe();
    const otherTabs = this.#otherTabs;
    void this.#shelf.settled.then(() => otherTabs?.dispose());
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#place = undefined;
  }

  /** The draft `values` has been handed to the outbox: the form is free, and other tabs need not send it again. */
  submitted(values: Readonly<DraftValues>): void {
    this.#otherTabs?.tell({kind: 'sent', key: this.#draft.key, values});
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
    // Another tab must not write it down again.
    this.#otherTabs?.dispose();
    this.#draft.clear();
    this.#files.clear();
    this.#say(undefined);
  }

  #onDraft(): void {
    const {isEmpty} = this.#draft;
    if (isEmpty ? this.#notice?.kind === 'restored' : this.#notice && this.#notice.kind !== 'restored') {
      this.#say(undefined);
    }
    clearTimeout(this.#timer);
    this.#timer = isEmpty ? undefined : setTimeout(this.#save, pause);
    this.#shelf.leave(this.#draft);
  }

  readonly #flush = (): void => {
    if (this.#timer !== undefined) this.#save();
  };

  readonly #save = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#shelf.save(this.#place, this.#draft);
  };

  async #restore(place: DraftPlace): Promise<void> {
    if (!this.#draft.isEmpty) {
      // Typed before it was known by whom, or for another data center before.
      this.#save();
      return;
    }
    const left = await this.#shelf.find(place);
    // Something may have been typed meanwhile, or another data center chosen.
    if (!left || place !== this.#place || !this.#draft.isEmpty) return;
    this.#shelf.take(place, left);
    this.#draft.resume(left.values, left.key, left.issues);
    this.#say({kind: 'restored', savedAt: left.savedAt});
  }

  #onNews(news: DraftNews): void {
    if (news.kind === 'sent') return this.#onSentElsewhere(news.key, news.values);
    this.#shelf.lose(news.key);
    this.#save();
  }

  /** What differs from the text that was sent is another ticket: it stays, under a key of its own. */
  #onSentElsewhere(key: string, sent: Readonly<DraftValues>): void {
    const discarded = this.#notice?.kind === 'discarded' && this.#notice.key === key ? this.#notice : undefined;
    if (!discarded && this.#draft.key !== key) return;
    const {values} = discarded ?? this.#draft;
    if (isSameText(values, sent)) {
      this.#draft.clear();
      this.#files.clear();
      this.#say({kind: 'sent-elsewhere'});
    } else if (discarded) this.#say({...discarded, key: newKey()});
    else this.#draft.resume(values, newKey());
  }

  #say(notice: DraftNotice | undefined): void {
    this.#notice = notice;
    this.changes.announce();
  }
}
