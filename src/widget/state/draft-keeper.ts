import {Changes} from './changes.ts';
import type {Draft} from './draft.ts';
import {DraftShelf, writtenOf, type DraftPlace, type LeftDraft, type WrittenDraft} from './draft-shelf.ts';
import type {DraftNews, DraftSent} from './draft-news.ts';
import type {DraftNotice} from './draft-notice.ts';
import {isSameText, type DraftValues} from './draft-values.ts';
import {DraftWriter} from './draft-writer.ts';
import {KeptDrafts} from './kept-drafts.ts';
import {newKey} from './new-key.ts';
import {OtherTabs} from './other-tabs.ts';
import {scopeOfDraft} from '../storage/upload-store.ts';
import {toSameFile, type UploadItem} from './upload-item.ts';
import type {Uploads} from './uploads.ts';

/**
 * Keeps the draft on this device while it is typed, and brings it back into an empty form: by person and data center,
 * and never for a nobody. Where storage is refused everything works, but for the next page load.
 */
export class DraftKeeper {
  readonly changes = new Changes();
  readonly #draft: Draft;
  readonly #shelf = new DraftShelf(
    () => this.kept.onLasting(),
    (key) => {
      this.#otherTabs?.tell({kind: 'removed', key});
      this.kept.drop(key);
    },
  );
  readonly #files: Uploads;
  readonly kept = new KeptDrafts(this.#shelf, () => this.changes.announce());
  /** Which draft, with which files, was seen last. */
  #seen = '';
  #place: DraftPlace | undefined;
  #notice: DraftNotice | undefined;
  readonly #writer = new DraftWriter(() => this.#shelf.save(this.#place, this.#written));
  #otherTabs: OtherTabs<DraftNews> | undefined;
  #unsubscribe: () => void = () => {};

  constructor(draft: Draft, files: Uploads) {
    this.#draft = draft;
    this.#files = files;
    draft.changes.subscribe(() => this.#onDraft());
    files.changes.subscribe(() => this.#onFiles());
  }

  get notice(): DraftNotice | undefined {
    return this.#notice;
  }

  /** Whether the draft in the form can be kept beside a new one. */
  get canStartAnother(): boolean {
    return this.isLasting && this.#place?.identity.known !== undefined && !this.#written.isEmpty;
  }

  /** Whether a draft outlives this page, as far as it is known. */
  get isLasting(): boolean {
    return this.#shelf.isLasting;
  }

  /** Keeps the draft for `place` from now on, and looks there for one that was left. */
  follow(place: DraftPlace): void {
    this.stop();
    this.#place = place;
    this.kept.follow(place);
    this.#otherTabs = new OtherTabs('partner-support-drafts', (news) => news && this.#onNews(news));
    this.#writer.start();
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
    this.#writer.stop();
    this.#unsubscribe();
    const otherTabs = this.#otherTabs;
    void this.#shelf.settled.then(() => otherTabs?.dispose());
    this.#place = undefined;
  }

  /** The draft `values` has been handed to the outbox: the form is free, and other tabs need not send it again. */
  submitted(values: Readonly<DraftValues>, sent: readonly UploadItem[]): void {
    this.#otherTabs?.tell({kind: 'sent', key: this.#draft.key, values, files: sent.map(toSameFile)});
    this.#draft.endWith(values);
  }

  /** Takes a kept draft into the form, or a new one; what is there is kept beside it. */
  open(left?: LeftDraft): void {
    if (!this.#place) return;
    if (!this.#written.isEmpty) this.#writer.write();
    this.#shelf.putAside();
    if (left) this.#take(this.#place, left);
    else {
      this.#files.open();
      this.#draft.clear();
      this.#say({kind: 'put-aside'});
    }
    this.kept.look();
  }

  discard(): void {
    const {values, key} = this.#draft;
    this.#files.setAside();
    this.#draft.clear();
    this.#say({kind: 'discarded', values, key});
  }

  /** Takes back {@link discard}, as long as nothing else was typed. */
  bringBack(): void {
    const notice = this.#notice;
    if (notice?.kind !== 'discarded') return;
    this.#files.bringBack();
    this.#draft.resume(notice.values, notice.key);
  }

  /** Somebody else is signed in: nothing of the one before is left here. */
  forget(): void {
    // Another tab must not write it down again.
    this.#otherTabs?.dispose();
    this.kept.follow(undefined);
    this.#files.clear();
    this.#draft.clear();
    this.#say(undefined);
  }

  get #written(): WrittenDraft {
    return writtenOf(this.#draft, this.#files);
  }

  #onFiles(): void {
    const seen = [this.#files.isReading, ...this.#files.items.map(({key}) => key)].join();
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#onWritten();
  }

  #onDraft(): void {
    this.#files.belongTo(scopeOfDraft(this.#draft.key));
    this.#onWritten();
  }

  #onWritten(): void {
    const written = this.#written;
    if (written.isEmpty ? this.#notice?.kind === 'restored' : this.#notice && this.#notice.kind !== 'restored') {
      this.#say(undefined);
    }
    if (written.isEmpty) this.#writer.cancel();
    else this.#writer.plan();
    this.#shelf.leave(written);
  }

  async #restore(place: DraftPlace): Promise<void> {
    // Typed before it was known by whom, or for another data center before.
    if (!this.#written.isEmpty) this.#writer.write();
    if (!(await this.kept.read())) return;
    const left = this.kept.toGoOnWith(place.dataCenter, this.#draft.blank);
    // Something may have been typed meanwhile.
    if (left && this.#written.isEmpty) this.#take(place, left);
  }

  #take(place: DraftPlace, left: LeftDraft): void {
    this.#files.open(scopeOfDraft(left.key));
    this.#shelf.take(place, left);
    this.#draft.resume(left.values, left.key, left.issues);
    this.#writer.cancel();
    this.#say({kind: 'restored', savedAt: left.savedAt, at: Date.now()});
  }

  #onNews(news: DraftNews): void {
    this.kept.drop(news.key);
    if (news.kind === 'sent') return this.#onSentElsewhere(news);
    this.#shelf.lose(news.key);
    this.#writer.write();
  }

  /** What differs from what was sent is another ticket: it stays, under a key of its own. */
  #onSentElsewhere({key, values: sent, files}: DraftSent): void {
    const discarded = this.#notice?.kind === 'discarded' && this.#notice.key === key ? this.#notice : undefined;
    if (!discarded && this.#draft.key !== key) return;
    const {values} = discarded ?? this.#draft;
    if (isSameText(values, sent) && this.#files.areAmong(files, discarded !== undefined)) {
      this.#files.clear();
      this.#draft.clear();
      return this.#say({kind: 'sent-elsewhere'});
    }
    this.#files.sendAnew(files);
    if (discarded) this.#say({...discarded, key: newKey()});
    else this.#draft.goOnAsAnother();
  }

  #say(notice: DraftNotice | undefined): void {
    this.#notice = notice;
    this.changes.announce();
  }
}
