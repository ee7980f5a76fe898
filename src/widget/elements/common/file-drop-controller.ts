import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Takes files that are dropped on, or pasted into, a zone: the element that its host stands in, a whole form, and not
 * only the list of files.
 */
export class FileDropController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onFiles: (files: File[]) => void;
  readonly #wider: () => HTMLElement | undefined;
  #zone: HTMLElement | undefined;
  #isOver = false;

  /** `wider` is asked for another zone than the element around, when the host gets into the page. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onFiles: (files: File[]) => void,
    wider: () => HTMLElement | undefined,
  ) {
    this.#host = host;
    this.#onFiles = onFiles;
    this.#wider = wider;
    host.addController(this);
  }

  /** Whether files are being dragged over the zone. The host then covers it, and hears by `leave` of their leaving. */
  get isOver(): boolean {
    return this.#isOver;
  }

  hostConnected(): void {
    const root = this.#host.getRootNode();
    this.#zone = this.#wider() ?? (root instanceof ShadowRoot ? (root.host as HTMLElement) : this.#host);
    this.#zone.addEventListener('dragenter', this.#onDragOver);
    this.#zone.addEventListener('dragover', this.#onDragOver);
    this.#zone.addEventListener('drop', this.#onDrop);
    this.#zone.addEventListener('paste', this.#onPaste);
  }

  hostDisconnected(): void {
    this.#zone?.removeEventListener('dragenter', this.#onDragOver);
    this.#zone?.removeEventListener('dragover', this.#onDragOver);
    this.#zone?.removeEventListener('drop', this.#onDrop);
    this.#zone?.removeEventListener('paste', this.#onPaste);
    this.#isOver = false;
  }

  readonly leave = (): void => {
    this.#set(false);
  };

  readonly #onDragOver = (event: DragEvent): void => {
    // Text that is dragged is for the fields.
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#set(true);
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#set(false);
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Otherwise the browser would show the file in the page's place.
    event.preventDefault();
    this.#onFiles([...event.dataTransfer.files]);
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    // Office programs add a picture of the text that was copied; the text is what was meant.
    if (files.length === 0 || event.clipboardData?.types.includes('text/plain')) return;
    event.preventDefault();
    this.#onFiles(files);
  };

  #set(isOver: boolean): void {
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }
}
