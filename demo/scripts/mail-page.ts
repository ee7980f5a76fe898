import {regions} from '../../src/contract/data-centers.ts';
import {part} from './agent/element.ts';
import {MailForm} from './mail/mail-form.ts';
import {SentMails} from './mail/sent-mails.ts';

const picker = part('pickers').querySelector('select')!;
const sent = new SentMails((mail) => form.answer(mail));
const form = new MailForm(() => show());

/** The region stands in the address, so that a link shows what its sender saw. */
function show(): void {
  const region = regions.find((each) => each === location.hash.slice(1)) ?? 'eu';
  picker.value = region;
  form.show(region);
  sent.show(region);
}

picker.addEventListener('change', () => {
  history.replaceState(null, '', `#${picker.value}`);
  show();
});
window.addEventListener('hashchange', show);
show();
