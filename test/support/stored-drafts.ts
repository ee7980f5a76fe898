import {draftStoreOf} from '../../src/widget/storage/draft-store.ts';
import {dumpBrowserStorage} from './dump-browser-storage.ts';
import {until} from './until.ts';
import {WidgetDriver} from './widget-driver.ts';

/** The owner of what the test issuer's usual person stores. */
export const ownerOf = (partner: string, sub = '740001111') => `${partner}/${sub}`;

/** Resolves once the device holds the text, or does not any more. */
export function seeStored(text: string, isStored = true): Promise<unknown> {
  return until(
    async () => (await dumpBrowserStorage()).includes(text) === isStored,
    () => `${text} is ${isStored ? 'not ' : ''}stored`,
  );
}

/** A form in which a draft with this subject is typed, and then the page left; `form` is one that nobody has filled in. */
export async function leftBehind(
  subject: string,
  person: {partner: string; sub?: string},
  form: Promise<WidgetDriver> = WidgetDriver.openForm(person),
): Promise<void> {
  const widget = await form;
  await widget.fill('Subject', subject);
  // The person's own: another may have left the same words.
  const owner = ownerOf(person.partner, person.sub);
  await until(
    async () => (await draftStoreOf('eu').all(owner)).some(({values}) => values['subject'] === subject),
    () => `${subject} is not stored`,
  );
  widget.element.remove();
}
