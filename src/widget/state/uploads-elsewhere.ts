import type {Region} from '../../contract/data-centers.ts';
import {isOpen, isSame, toLeftBehind, type UploadItem} from './upload-item.ts';
import type {Uploader} from './uploader.ts';

interface Left {
  readonly uploader: Uploader;
  readonly items: readonly UploadItem[];
}

/**
 * The files of a list that are not listed at present: as they stand in regions other than the chosen one, where who
 * comes back finds them as they were; and those that were set aside.
 */
export class UploadsElsewhere {
  #left: ReadonlyMap<Region, Left> = new Map();
  #aside: Pick<Left, 'items'> & {left: ReadonlyMap<Region, Left>} = none;

  get aside(): readonly UploadItem[] {
    return this.#aside.items;
  }

  /** Leaves `items` in one region for another. Returns what is listed there. */
  move(items: readonly UploadItem[], from: Uploader, to: Uploader): UploadItem[] {
    const left = new Map(this.#left);
    const own = left.get(to.region)?.items.map((item) => (isOpen(item) ? {...item, state: 'waiting' as const} : item));
    left.delete(to.region);
    left.set(from.region, {uploader: from, items: items.filter(({reason}) => reason !== 'other_region')});
    this.#left = left;
    const others = [...left.values()].flatMap((each) => each.items);
    const lacking = others.filter((item) => !own?.some((other) => isSame(item, other)));
    return [...(own ?? []), ...lacking.map(toLeftBehind)];
  }

  /** The file is given up, wherever something of it is. */
  discard({key}: UploadItem): void {
    for (const {uploader, items} of this.#left.values())
      giveUp(
        uploader,
        items.filter((item) => item.key === key),
      );
    this.#keep((item) => item.key !== key);
  }

  /** All of them are given up: what they went with is sent. */
  discardAll(): void {
    for (const {uploader, items} of this.#left.values()) giveUp(uploader, items);
    this.#left = new Map();
  }

  /** `items`, which were listed, and all of theirs elsewhere. The device keeps them no more. */
  setAside(items: readonly UploadItem[]): void {
    this.#aside = {items, left: this.#left};
    for (const left of this.#left.values()) void left.uploader.store.remove(left.items.map(({key}) => key));
    this.#left = new Map();
  }

  /** Returns what is to be listed again. What is elsewhere is stored again when somebody comes back to it. */
  bringBack(): UploadItem[] {
    const {items, left} = this.#aside;
    this.#left = left;
    this.#aside = none;
    return items.map((item) => (isOpen(item) ? {...item, state: 'waiting'} : item));
  }

  changeAside(change: (item: UploadItem) => UploadItem): void {
    this.#aside = {...this.#aside, items: this.#aside.items.map(change)};
  }

  forgetAside(): void {
    this.#aside = none;
  }

  /** Another draft is shown: these stay where they are, for when theirs comes back. */
  leave(): void {
    this.#left = new Map();
  }

  #keep(isKept: (item: UploadItem) => boolean): void {
    this.#left = new Map(
      [...this.#left].map(([region, left]) => [region, {...left, items: left.items.filter(isKept)}]),
    );
  }
}

const none = {items: [], left: new Map<Region, Left>()};

function giveUp({store, discard}: Uploader, items: readonly UploadItem[]): void {
  void store.remove(items.map(({key}) => key));
  for (const {uploadId} of items) if (uploadId) discard(uploadId);
}
