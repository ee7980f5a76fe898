import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {UploadItem} from '../../state/upload-item.ts';

/** Kinds that a browser draws without running anything in them. */
const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Addresses of pictures within this page, given back as soon as they are not shown any more. */
export class ThumbnailController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #items: () => readonly UploadItem[];
  readonly #addresses = new Map<File, string>();

  constructor(host: ReactiveControllerHost, items: () => readonly UploadItem[]) {
    this.#host = host;
    this.#items = items;
    host.addController(this);
  }

  of({file}: UploadItem): string | undefined {
    return file && this.#addresses.get(file);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const shown = new Set(this.#items().flatMap(({file, state}) => (file && state !== 'refused' ? [file] : [])));
    for (const file of this.#addresses.keys()) if (!shown.has(file)) this.#giveBack(file);
    for (const file of shown) {
      if (!pictures.includes(file.type) || this.#addresses.has(file)) continue;
      this.#addresses.set(file, URL.createObjectURL(file));
    }
  }

  hostDisconnected(): void {
    for (const file of this.#addresses.keys()) this.#giveBack(file);
  }

  #giveBack(file: File): void {
    URL.revokeObjectURL(this.#addresses.get(file)!);
    this.#addresses.delete(file);
  }
}
