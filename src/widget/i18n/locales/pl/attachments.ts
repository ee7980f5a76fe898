import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** What Polish says of files: how they are added, how far they are, and why one is not there. */
export const attachments = ({plural}: Counting<'pl'>): Messages['attachments'] => ({
  label: 'Załączniki',
  attach: 'Załącz pliki',
  hint: (count, size) =>
    plural(count, {
      one: `Najwyżej # plik do ${size}. Można go też przeciągnąć lub wkleić.`,
      few: `Najwyżej # pliki, każdy do ${size}. Można je też przeciągnąć lub wkleić.`,
      many: `Najwyżej # plików, każdy do ${size}. Można je też przeciągnąć lub wkleić.`,
    }),
  drop: 'Upuść pliki, aby je załączyć',
  list: 'Załączone pliki',
  unnamed: 'Plik tego zgłoszenia',
  states: {waiting: 'Oczekuje', uploading: 'Przesyłanie', done: 'Załączono'},
  waitingForConnection: 'Oczekuje na połączenie',
  cancel: 'Anuluj',
  remove: 'Usuń',
  retry: 'Spróbuj ponownie',
  addAgain: 'Dodaj ponownie',
  chooseAgain: 'Wybierz ponownie',
  ofFile: (action, name) => `${action}: ${name}`,
  progress: (name) => `Przesyłanie pliku ${name}`,
  reasons: {
    too_large: (limit) => `Nie załączono: plik przekracza ${limit}.`,
    too_many: (count) =>
      plural(count, {
        one: 'Nie załączono: można wysłać tylko # plik.',
        few: 'Nie załączono: można wysłać tylko # pliki.',
        many: 'Nie załączono: można wysłać tylko # plików.',
      }),
    empty: 'Nie załączono: plik jest pusty.',
    type: 'Nie załączono: ten rodzaj pliku nie jest przyjmowany. Przyjmowane są obrazy, PDF, Office, ZIP, tekst, MP4 i WebM.',
    unreadable: 'Nie załączono: nie można go odczytać. Być może to folder albo plik został przeniesiony lub zmieniony.',
    infected: 'Nie załączono: skaner antywirusowy coś w nim wykrył.',
    other_region: 'Nie przeniesiono do tego regionu.',
    file_gone: 'Proszę ponownie wybrać plik: przesyłanie będzie kontynuowane od miejsca przerwania.',
    sent_elsewhere: 'Wysłano ze zgłoszeniem z innej karty. Aby wysłać plik także tutaj, proszę wybrać go ponownie.',
    expired: 'Przesyłanie wygasło: proszę spróbować ponownie.',
  },
  otherRegion:
    'Pliki nie przechodzą między regionami. To, co przesłano do innego, pozostaje tam do wysłania lub odrzucenia tego zgłoszenia i pojawi się znów po powrocie. Aby wysłać pliki do tego regionu, proszę dodać je ponownie.',
  waitingFor: (count) =>
    plural(count, {
      one: 'Oczekiwanie na # plik. Wysyłka nastąpi, gdy dotrze.',
      few: 'Oczekiwanie na # pliki. Wysyłka nastąpi, gdy dotrą.',
      many: 'Oczekiwanie na # plików. Wysyłka nastąpi, gdy dotrą.',
    }),
  blocked:
    'Jeszcze nie wysłano: nie wszystkie pliki są załączone. Proszę spróbować z pozostałymi ponownie lub je usunąć, a potem wysłać.',
  started: (name) => `Przesyłanie pliku ${name}.`,
  startedAll: (count) =>
    plural(count, {one: 'Przesyłanie # pliku.', few: 'Przesyłanie # plików.', many: 'Przesyłanie # plików.'}),
  waits: (name) => `Plik ${name} oczekuje na połączenie.`,
  waitAll: (count) =>
    plural(count, {
      one: '# plik oczekuje na połączenie.',
      few: '# pliki oczekują na połączenie.',
      many: '# plików oczekuje na połączenie.',
    }),
  arrived: (name) => `Załączono plik ${name}.`,
  arrivedAll: (count) =>
    plural(count, {one: 'Załączono # plik.', few: 'Załączono # pliki.', many: 'Załączono # plików.'}),
  failed: (name, reason) => `${name}: ${reason}`,
  failedAll: (count) =>
    plural(count, {
      one: 'Nie załączono # pliku; powód podaje lista.',
      few: 'Nie załączono # plików; powód podaje lista.',
      many: 'Nie załączono # plików; powód podaje lista.',
    }),
});
