import type {PastedField} from '../../contract/pasted.ts';
import {Changes} from './changes.ts';
import {offerOf, takeOffer, type DraftOffer} from './draft-offer.ts';
import type {Draft} from './draft.ts';
import type {DraftField} from './draft-values.ts';

/**
 * Offers what a pasted block holds for other fields. The paste itself goes on as ever, and can be undone; nothing
 * moves before the person says so.
 */
export class DraftPaste {
  readonly changes = new Changes();
  readonly #draft: () => Draft;
  readonly #set: (field: DraftField, value: string) => void;
  #pasting: {source: PastedField; text: string; before: string} | undefined;
  #offer: DraftOffer | undefined;
  /** The draft that the offer is for. */
  #key = '';
  #taken: {readonly source: PastedField; readonly field: PastedField; readonly value: string} | undefined;
  #next: PastedField | undefined;

  constructor(draft: () => Draft, set: (field: DraftField, value: string) => void) {
    this.#draft = draft;
    this.#set = set;
  }

  /** The offer that stands under `source`, if one does. */
  offerFor(source: PastedField): DraftOffer | undefined {
    return this.#isCurrent && this.#offer?.source === source ? this.#offer : undefined;
  }

  /** What was just put where. To be said, because it is another field than the one with the focus. */
  takenFrom(source: PastedField): {readonly field: PastedField; readonly value: string} | undefined {
    return this.#isCurrent && this.#taken?.source === source ? this.#taken : undefined;
  }

  /** The field to go on in once the offer is gone. */
  get next(): PastedField | undefined {
    return this.#isCurrent ? this.#next : undefined;
  }

  /** `text` is about to come into `source`, where `before` stands as yet. */
  begin(source: PastedField, text: string, before: string): void {
    this.#pasting = {source, text, before};
    // The field takes the text in the same task, if it takes it at all.
    setTimeout(() => (this.#pasting = undefined));
  }

  /** The draft has taken up what is in `field`. */
  typed(field: DraftField): void {
    const pasting = this.#pasting;
    this.#next = undefined;
    this.#taken = undefined;
    if (!pasting || pasting.source !== field) return;
    this.#pasting = undefined;
    this.#offer = offerOf(pasting, this.#draft().values);
    this.#key = this.#draft().key;
    this.changes.announce();
  }

  /** Puts the value that is offered for `field` there. */
  take(offer: DraftOffer, field: PastedField): void {
    this.#offer = takeOffer(this.#draft().values, offer, field, this.#set);
    this.#taken = {source: offer.source, field, value: offer.values.get(field)!};
    this.#next = field;
    this.changes.announce();
  }

  dismiss(offer: DraftOffer): void {
    this.#offer = undefined;
    this.#next = offer.source;
    this.changes.announce();
  }

  /** What was put where has been said. */
  fallSilent(): void {
    this.#taken = undefined;
  }

  get #isCurrent(): boolean {
    return this.#key === this.#draft().key;
  }
}
