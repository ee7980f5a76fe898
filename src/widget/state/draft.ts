import type {Issue} from '../../contract/issue.ts';
import {toLine, toText} from '../../contract/text.ts';
import type {TicketEntry} from '../storage/outbox-store.ts';
import {Changes} from './changes.ts';
import {toFaults, type DraftFaults} from './draft-check.ts';
import {emptyValues, isUntouched, toValues, type DraftField, type DraftValues} from './draft-values.ts';
import {newKey} from './new-key.ts';
import {fillIn} from './prefilled.ts';

/** What has been typed, and the key under which it will be sent. Belongs to no region until it is sent. */
export class Draft {
  readonly changes = new Changes();
  /** Something that was written before has been taken into the form; told before {@link changes}. */
  readonly takenUp = new Changes();
  #blank: Readonly<DraftValues> = emptyValues;
  #values: Readonly<DraftValues> = emptyValues;
  #key = newKey();
  #refused: DraftFaults = new Map();

  get values(): Readonly<DraftValues> {
    return this.#values;
  }

  /** Made once for each draft: whatever is sent under it, however often, opens one ticket. */
  get key(): string {
    return this.#key;
  }

  /** Whether nothing was typed or chosen: what the page gave does not count. */
  get isEmpty(): boolean {
    return isUntouched(this.#values, this.#blank);
  }

  /** What stands in the form before anything is typed. */
  get blank(): Readonly<DraftValues> {
    return this.#blank;
  }

  /** `blank` is what the page gives from now on. It goes where nothing was typed. */
  begin(blank: Readonly<DraftValues>): void {
    const {isEmpty} = this;
    this.#blank = blank;
    this.#replace(isEmpty ? blank : fillIn(this.#values, blank), this.#key, this.#refused);
  }

  /** What the backend found wrong though the contract here did not; gone with the next change of the field. */
  get refused(): DraftFaults {
    return this.#refused;
  }

  set(field: DraftField, value: string): void {
    const text = field === 'description' ? toText(value) : toLine(value);
    this.#values = {...this.#values, [field]: text};
    this.#refused = new Map([...this.#refused].filter(([refused]) => refused !== field));
    this.changes.announce();
  }

  /**
   * Takes up a ticket that was refused. Its key goes on, since nothing was opened under it, unless that is the very
   * reason of the refusal.
   */
  restore({draft, key, refusal}: TicketEntry): void {
    this.#replace(
      toValues(draft),
      refusal?.kind === 'key_reused' ? newKey() : key,
      toFaults(refusal?.issues ?? []),
      true,
    );
  }

  /** Goes on with what was typed before, under the key that it had then, and with what was refused of it. */
  resume(values: DraftValues, key: string, issues: readonly Issue[] = []): void {
    this.#replace(values, key, toFaults(issues), true);
  }

  /** `sent` was handed to the outbox. What was changed in the meantime stays, to be another ticket. */
  endWith(sent: Readonly<DraftValues>): void {
    this.#replace(this.#values === sent ? this.#blank : this.#values, newKey());
  }

  /** What was sent under the key was another text: this one is another ticket. */
  goOnAsAnother(): void {
    this.#replace(this.#values, newKey());
  }

  clear(): void {
    this.#replace(this.#blank, newKey());
  }

  #replace(values: Readonly<DraftValues>, key: string, refused: DraftFaults = new Map(), isTakenUp = false): void {
    this.#values = values;
    this.#key = key;
    this.#refused = refused;
    if (isTakenUp) this.takenUp.announce();
    this.changes.announce();
  }
}
