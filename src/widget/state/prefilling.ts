import {parseDataCenterId, type DataCenterId} from '../../contract/data-centers.ts';
import {Changes} from './changes.ts';
import type {Draft} from './draft.ts';
import {checkDraft, type DraftFaults} from './draft-check.ts';
import {toBlank, type Prefilled, type PrefilledField} from './prefilled.ts';

/** How a field is held to what the page gave. */
export type PrefillLock = 'read-only' | 'hidden';

export interface PrefillingParts {
  readonly draft: Draft;
  readonly dataCenter: () => DataCenterId | undefined;
  readonly choose: (id: DataCenterId) => void;
}

/**
 * What the page gives for the form. It fills what is empty; where something else stands, because it was typed or came
 * back with a draft, it is suggested, once for each draft, and nothing moves before the person says so.
 */
export class Prefilling {
  readonly changes = new Changes();
  readonly #parts: PrefillingParts;
  #given: Prefilled = new Map();
  /** Drafts that are in agreement with what the page gives, or whose person has been asked. */
  #settled = new Set<string>();
  #asked: {readonly key: string; readonly fields: readonly PrefilledField[]} | undefined;

  constructor(parts: PrefillingParts) {
    this.#parts = parts;
    const {draft} = parts;
    draft.takenUp.subscribe(() => this.#ask(this.#settled.has(draft.key) ? [] : [...this.#given.keys()]));
    draft.changes.subscribe(() => {
      // Whatever is typed from here on is typed in sight of what the page gave.
      if (this.#asked?.key !== draft.key) this.#settled.add(draft.key);
    });
  }

  /** Takes up what the page gives now, in the place of what it gave before. */
  use(given: Prefilled): void {
    const {draft, dataCenter, choose} = this.#parts;
    const before = this.#given;
    const {isEmpty} = draft;
    const changed = [...given.keys()].filter((field) => given.get(field)!.value !== before.get(field)?.value);
    const pending = this.#asked?.key === draft.key ? this.#asked.fields : [];
    this.#given = given;
    if (changed.length > 0) this.#settled = new Set();
    draft.begin(toBlank(given));
    // Before the first is chosen, what the page gives is looked at anyway.
    if (dataCenter() && isEmpty && changed.includes('dataCenter'))
      choose(given.get('dataCenter')!.value as DataCenterId);
    this.#ask([...new Set([...pending, ...changed])]);
  }

  /** The data center that the page gives. */
  get dataCenter(): DataCenterId | undefined {
    return parseDataCenterId(this.#given.get('dataCenter')?.value);
  }

  /** What the page suggests and does not stand there; nothing where nothing is to be asked. */
  get suggestions(): ReadonlyMap<PrefilledField, string> {
    const {draft} = this.#parts;
    const asked = this.#asked?.key === draft.key ? this.#asked.fields : [];
    const differing = [...this.#given].filter(([field]) => asked.includes(field) && this.#differs(field));
    return new Map(differing.map(([field, {value}]) => [field, value]));
  }

  takeOver(): void {
    const {draft, choose} = this.#parts;
    const {suggestions} = this;
    this.keep();
    for (const [field, value] of suggestions) {
      if (field === 'dataCenter') choose(value as DataCenterId);
      else draft.set(field, value);
    }
  }

  /** What stands in the form stays. */
  keep(): void {
    this.#asked = undefined;
    this.#settled.add(this.#parts.draft.key);
    this.changes.announce();
  }

  /** What is wrong with values that the page gave and that nobody may change: they are open until it is mended. */
  get faults(): DraftFaults {
    const {draft, dataCenter} = this.#parts;
    const held = [...this.#given].filter(([, {readOnly, hidden}]) => readOnly || hidden).map(([field]) => field);
    if (held.length === 0) return new Map();
    const {faults} = checkDraft(draft.values, dataCenter());
    return new Map([...(faults ?? [])].filter(([field]) => held.includes(field) && !this.#differs(field)));
  }

  /** The fields that stay as the page gave them. */
  get locks(): ReadonlyMap<PrefilledField, PrefillLock> {
    const {faults} = this;
    const {refused} = this.#parts.draft;
    const locks = new Map<PrefilledField, PrefillLock>();
    for (const [field, {readOnly, hidden}] of this.#given) {
      if (this.#differs(field) || faults.has(field) || refused.has(field)) continue;
      if (hidden) locks.set(field, 'hidden');
      else if (readOnly) locks.set(field, 'read-only');
    }
    return locks;
  }

  #ask(about: readonly PrefilledField[]): void {
    const {key} = this.#parts.draft;
    const fields = about.filter((field) => this.#given.has(field) && this.#differs(field));
    this.#asked = fields.length > 0 ? {key, fields} : undefined;
    if (!this.#asked) this.#settled.add(key);
    this.changes.announce();
  }

  #differs(field: PrefilledField): boolean {
    const {draft, dataCenter} = this.#parts;
    const now = field === 'dataCenter' ? dataCenter() : draft.values[field].trim();
    return now !== undefined && now !== this.#given.get(field)?.value.trim();
  }
}
