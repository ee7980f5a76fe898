import {dumpBrowserStorage} from './dump-browser-storage.ts';
import {until} from './until.ts';
import {WidgetDriver} from './widget-driver.ts';

/** The owner of what the test issuer's usual person stores. */
export const ownerOf = (partner: string) => `${partner}/740001111`;

/** Resolves once the device holds the text, or does not any more. */
export function seeStored(text: string, isStored = true): Promise<unknown> {
  return until(
    async () => (await dumpBrowserStorage()).includes(text) === isStored,
    () => `${text} is ${isStored ? 'not ' : ''}stored`,
  );
}

/** A widget in whose form a draft with this subject was typed, and then the page left. */
export async function leftBehind(subject: string, person: {partner: string; sub?: string}): Promise<void> {
  const widget = await WidgetDriver.openForm(person);
  await widget.fill('Subject', subject);
  await seeStored(subject);
  widget.element.remove();
}
