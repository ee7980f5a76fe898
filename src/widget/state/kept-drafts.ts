import type {DraftPlace, DraftShelf, LeftDraft} from './draft-shelf.ts';

/** The drafts that are kept in a region, as far as it was looked, that of the form as well; the last first. */
export class KeptDrafts {
  readonly #shelf: DraftShelf;
  readonly #onChange: () => void;
  #place: DraftPlace | undefined;
  #drafts: readonly LeftDraft[] = [];
  #putBack: (() => Promise<void>) | undefined;

  constructor(shelf: DraftShelf, onChange: () => void) {
    this.#shelf = shelf;
    this.#onChange = onChange;
  }

  /** All but that of the form. */
  besides(formKey: string): readonly LeftDraft[] {
    return this.#drafts.filter(({key}) => key !== formKey);
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

  /** Resolves with what is kept, or with `undefined` where another place was followed meanwhile. */
  async read(): Promise<readonly LeftDraft[] | undefined> {
    const place = this.#place;
    if (!place?.identity.known) return undefined;
    const drafts = await this.#shelf.all(place);
    if (place !== this.#place) return undefined;
    this.#set(drafts);
    return drafts;
  }

  look(): void {
    this.#shelf.enqueue(async () => void (await this.read()));
  }

  /** Takes one off that is gone. */
  drop(gone: string): void {
    this.#set(this.#drafts.filter(({key}) => key !== gone));
  }

  discard(left: LeftDraft): void {
    const place = this.#place;
    if (!place) return;
    this.#shelf.enqueue(async () => {
      this.#putBack = await this.#shelf.discard(place, left);
      this.#onChange();
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
