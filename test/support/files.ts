import {pasteEvent} from './paste-event.ts';
import {until} from './until.ts';
import type {WidgetDriver} from './widget-driver.ts';

/** A file of plain text. */
export function textFile(name: string, bytes: number): File {
  return new File(['0123456789abcdef'.repeat(bytes / 16)], name, {type: 'text/plain', lastModified: 1_800_000_000_000});
}

/** A real picture. */
export async function pictureFile(name: string): Promise<File> {
  const canvas = new OffscreenCanvas(64, 48);
  canvas.getContext('2d')!.fillRect(8, 8, 32, 32);
  return new File([await canvas.convertToBlob({type: 'image/png'})], name, {type: 'image/png'});
}

/** Chooses files, as the browser's dialog would. */
export async function choose(widget: WidgetDriver, ...files: File[]): Promise<void> {
  await widget.see('button', 'Attach files');
  const input = find(widget.element, 'psw-attachments')!.shadowRoot!.querySelector('input')!;
  input.files = transfer(files).files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Drops files on an element of the panel. */
export function drop(target: HTMLElement, ...files: File[]): void {
  const options = {bubbles: true, composed: true, cancelable: true, dataTransfer: transfer(files)};
  target.dispatchEvent(new DragEvent('dragenter', options));
  target.dispatchEvent(new DragEvent('drop', options));
}

/** Pastes files, with the text that a program may have put beside them. Returns whether the browser goes on. */
export function paste(target: HTMLElement, files: File[], text?: string): boolean {
  const clipboardData = transfer(files);
  if (text !== undefined) clipboardData.setData('text/plain', text);
  return target.dispatchEvent(pasteEvent(clipboardData));
}

/** What the list says of a file. */
export function rowOf(widget: WidgetDriver, name: string): string | undefined {
  return widget
    .all('listitem')
    .find((row) => row.innerText.includes(name))
    ?.innerText.replace(/\s+/g, ' ');
}

/** Resolves once the list says `text` of a file. */
export function seeRow(widget: WidgetDriver, name: string, text: string): Promise<unknown> {
  return until(
    () => rowOf(widget, name)?.includes(text),
    () => `${name}: ${rowOf(widget, name)}`,
  );
}

/** The first element of the name below `root`, through shadow roots. */
export function find(root: Element, selector: string): HTMLElement | undefined {
  for (const element of [...root.children, ...(root.shadowRoot?.children ?? [])]) {
    const found = element.matches(selector) ? (element as HTMLElement) : find(element, selector);
    if (found) return found;
  }
  return undefined;
}

export function transfer(files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}
