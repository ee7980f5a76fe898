import type {DataCenterId} from '../../contract/data-centers.ts';
import type {DraftValues} from './draft-values.ts';
import type {DraftPlace, DraftShelf, LeftDraft} from './draft-shelf.ts';
import {isOfAnotherCustomer} from './prefilled.ts';

/** The drafts that are kept in a region, as far as it was looked, that of the form as well; the last first. */
export class KeptDrafts {
  readonly #shelf: DraftShelf;
  readonly #onChange: () => void;
  #place: DraftPlace | undefined;
  #drafts: readonly LeftDraft[] = [];
  #putBack: (() => Promise<void>) | undefined;
  /** Stays in the list until it can be put back: who looks for it, and the focus, find that in its place. */
  #leaving = '';

  constructor(shelf: DraftShelf, onChange: () => void) {
    this.#shelf = shelf;
    this.#onChange = onChange;
  }

  /** All but that of the form. */
  besides(formKey: string): readonly LeftDraft[] {
    return this.#drafts.filter(({key}) => key !== formKey);
  }

  /** The last for the data center; one of another customer than the page gives, by `blank`, waits in the list. */
  toGoOnWith(dataCenter: DataCenterId, blank: Readonly<DraftValues>): LeftDraft | undefined {
    return this.#drafts.find((left) => left.dataCenter === dataCenter && !isOfAnotherCustomer(left.values, blank));
  }

  /** Whether one was discarded that can still be {@link putBack put back}. */
  get canPutBack(): boolean {
    return this.#putBack !== undefined;
  }

  /** Belongs to `place` from now on; with `undefined` nothing is known any more. */
  follow(place: DraftPlace | undefined): void {
    if (place?.region !== this.#place?.region) this.#set([]);
    this.#place = place;
    this.#putBack = undefined;
  }

  /** Looks what is kept. Resolves with `false` where another place was followed meanwhile. */
  async read(): Promise<boolean> {
    const place = this.#place;
    if (!place?.identity.known) return false;
    const drafts = await this.#shelf.all(place);
    if (place !== this.#place) return false;
    this.#set(drafts);
    return true;
  }

  look(): void {
    this.#shelf.enqueue(async () => void (await this.read()));
  }

  /** Whether a draft lasts has changed: what this device could not read until now is looked for as soon as it can. */
  onLasting(): void {
    this.#onChange();
    if (this.#shelf.isLasting) this.look();
  }

  /** Takes one off that is gone. */
  drop(gone: string): void {
    if (gone !== this.#leaving) this.#set(this.#drafts.filter(({key}) => key !== gone));
  }

  discard(left: LeftDraft): void {
    const place = this.#place;
    if (!place) return;
    this.#shelf.enqueue(async () => {
      this.#leaving = left.key;
      try {
        this.#putBack = await this.#shelf.discard(place, left);
      } finally {
        this.#leaving = '';
      }
      this.drop(left.key);
    });
  }

  /** Takes the last {@link discard} back. */
  putBack(): void {
    const putBack = this.#putBack;
    this.#putBack = undefined;
    if (putBack) this.#shelf.enqueue(putBack);
    this.look();
  }

  #set(drafts: readonly LeftDraft[]): void {
    this.#drafts = drafts;
    this.#onChange();
  }
}
