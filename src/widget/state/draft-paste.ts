import {dataCenterOfService, type DataCenterId} from '../../contract/data-centers.ts';
import {readAddress, type PastedField} from '../../contract/pasted.ts';
import {Changes} from './changes.ts';
import {offerOf, takeOffer, type DraftOffer, type PasteSource} from './draft-offer.ts';
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
  #pasting: {source: PasteSource; text: string; before: string} | undefined;
  #offer: DraftOffer | undefined;
  /** The draft that the offer is for. */
  #key = '';
  #taken: {readonly source: PasteSource; readonly values: ReadonlyMap<PastedField, string>} | undefined;
  #next: PasteSource | undefined;
  /** The data center of each organization whose address was pasted or typed. */
  readonly #homes = new Map<string, DataCenterId>();

  constructor(draft: () => Draft, set: (field: DraftField, value: string) => void) {
    this.#draft = draft;
    this.#set = set;
  }

  /** The offer that stands under `source`, if one does. */
  offerFor(source: PasteSource): DraftOffer | undefined {
    return this.#isCurrent && this.#offer?.source === source ? this.#offer : undefined;
  }

  /** What was just put where. To be said, because it is another field than the one with the focus. */
  takenFrom(source: PasteSource): ReadonlyMap<PastedField, string> | undefined {
    return this.#isCurrent && this.#taken?.source === source ? this.#taken.values : undefined;
  }

  /** The field to go on in once the offer is gone. */
  get next(): PasteSource | undefined {
    return this.#isCurrent ? this.#next : undefined;
  }

  /** `text` is about to come into `source`, where `before` stands as yet. */
  begin(source: PasteSource, text: string, before: string): void {
    this.#pasting = {source, text, before};
    // The field takes the text in the same task, if it takes it at all.
    setTimeout(() => (this.#pasting = undefined));
  }

  /** The draft has taken up what is in `field`. */
  typed(field: DraftField): void {
    const pasting = this.#pasting;
    this.#next = undefined;
    this.#taken = undefined;
    this.#noteHome(this.#draft().values[field]);
    if (!pasting || pasting.source !== field) return;
    this.#pasting = undefined;
    this.#offer = offerOf(pasting, this.#draft().values);
    this.#key = this.#draft().key;
    this.changes.announce();
  }

  /** Puts the value that is offered for `field` there. */
  take(offer: DraftOffer, field: PastedField): void {
    this.#offer = takeOffer(this.#draft().values, offer, field, this.#set);
    this.#taken = {source: offer.source, values: new Map([[field, offer.values.get(field)!]])};
    this.#next = field;
    this.changes.announce();
  }

  /** Puts every value that is offered where it belongs. */
  takeAll(offer: DraftOffer): void {
    for (const field of offer.values.keys()) this.take(offer, field);
    this.#offer = undefined;
    this.#taken = offer;
    this.#next = offer.source;
    this.changes.announce();
  }

  /** Who leaves the organization's field with an address in it finds the organization there instead. */
  left(field: DraftField): void {
    const id = field === 'organizationId' && readAddress(this.#draft().values[field])?.organizationId;
    if (!id) return;
    this.#set(field, id);
    if (!this.#isCurrent) this.#offer = undefined;
    this.#key = this.#draft().key;
    this.#taken = {source: field, values: new Map([[field, id]])};
    this.changes.announce();
  }

  /** The data center that an organization's address stood for, where one was pasted or typed. */
  readonly homeOf = (organizationId: string): DataCenterId | undefined => this.#homes.get(organizationId);

  dismiss(offer: DraftOffer): void {
    this.#offer = undefined;
    this.#next = offer.source;
    this.changes.announce();
  }

  /** What was put where has been said. */
  fallSilent(): void {
    this.#taken = undefined;
  }

  #noteHome(text: string): void {
    const address = readAddress(text);
    const home = address && dataCenterOfService(address.host);
    if (home) this.#homes.set(address.organizationId, home);
  }

  get #isCurrent(): boolean {
    return this.#key === this.#draft().key;
  }
}
