import type {Prefill} from '../../src/widget/index.ts';
import {WidgetDriver, type WidgetOptions} from './widget-driver.ts';

export const customerAddress = "Customer's primary email address";

/** A form on a page that has given `fields` before anything was opened. */
export async function openWith(fields: Prefill, options: WidgetOptions = {}): Promise<WidgetDriver> {
  const widget = await WidgetDriver.mount(options);
  widget.element.prefill(fields);
  await widget.element.open('add-ticket');
  await widget.see('button', 'Submit Ticket');
  return widget;
}

/** A field of the form, as a browser has it. */
export async function fieldOf(widget: WidgetDriver, name: string): Promise<HTMLInputElement> {
  return (await widget.see('textbox', name)) as unknown as HTMLInputElement;
}
