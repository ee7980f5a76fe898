import {pasteEvent} from './paste-event.ts';
import {until} from './until.ts';
import type {WidgetDriver} from './widget-driver.ts';

type Field = HTMLElement & {value: string};

/** What stands in a field. */
export async function valueOf(widget: WidgetDriver, name: string, role = 'textbox'): Promise<string> {
  return ((await widget.see(role, name)) as unknown as Field).value;
}

/** Resolves once the field holds the text. */
export function seeValue(widget: WidgetDriver, name: string, text: string, role = 'textbox'): Promise<unknown> {
  const read = () => (widget.query(role, name) as unknown as Field | undefined)?.value;
  return until(
    () => read() === text,
    () => `“${name}” holds “${read()}”, not “${text}”`,
  );
}

/** Resolves once the text is gone from the panel. */
export function seeNot(widget: WidgetDriver, text: string | RegExp): Promise<unknown> {
  return until(
    () => !(typeof text === 'string' ? widget.text().includes(text) : text.test(widget.text())),
    () => `still there: ${widget.text()}`,
  );
}

/** Pastes at the end of a field as a browser does: the event, then the text, of which a line takes no line breaks. */
export async function pasteInto(widget: WidgetDriver, name: string, text: string): Promise<void> {
  const field = (await widget.see('textbox', name)) as unknown as Field;
  field.focus();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (!field.dispatchEvent(pasteEvent(clipboardData))) return;
  field.value += text.replace(/[\r\n]+/g, '');
  field.dispatchEvent(new InputEvent('input', {inputType: 'insertFromPaste', bubbles: true, composed: true}));
}
