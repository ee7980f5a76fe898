import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** Polish words of a ticket that is open for reading. */
export const ticket = ({plural}: Counting<'pl'>): Messages['ticket'] => ({
  back: 'Wróć do zgłoszeń',
  loading: 'Ładowanie zgłoszenia…',
  facts: 'Szczegóły',
  customer: 'Klient',
  organizationId: 'Identyfikator organizacji',
  service: 'Usługa',
  dataCenter: 'Centrum danych',
  requestType: 'Rodzaj zgłoszenia',
  severity: 'Poziom ważności',
  severityPending: 'Jeszcze nie ustalono',
  filedBy: 'Autor zgłoszenia',
  contactPhone: 'Telefon kontaktowy',
  you: 'Państwo',
  earlier: (count) =>
    plural(count, {
      one: '# wcześniejsza wiadomość',
      few: '# wcześniejsze wiadomości',
      many: '# wcześniejszych wiadomości',
    }),
  notClosed: 'Nie udało się zamknąć zgłoszenia.',
  notReopened: 'Nie udało się ponownie otworzyć zgłoszenia.',
  notDownloaded: (name) => `Nie udało się pobrać pliku ${name}.`,
  received: 'Przyjęto',
  promises: 'Zobowiązania wsparcia',
  promiseKinds: {
    'first-response': 'Pierwsza odpowiedź',
    determination: 'Ustalenie problemu',
    'effort-to-resolve': 'Działania w celu rozwiązania',
  },
  promise: {
    met: (time) => `Dotrzymano, ${time}`,
    'met-late': (time) => `Dotrzymano z opóźnieniem, ${time}`,
    due: (time) => `Termin: ${time}`,
    late: (time) => `Opóźnienie, termin minął: ${time}. Do czasu rozwiązania będą Państwo regularnie informowani.`,
  },
  conversation: 'Rozmowa',
  support: 'Wsparcie',
  partner: 'Partner',
  attachments: 'Załączniki',
  download: (name, size) => `Pobierz ${name} ${size}`,
  reply: 'Odpowiedź',
  send: 'Wyślij',
  replySent: 'Odpowiedź została wysłana.',
  reopens: 'To zgłoszenie jest zamknięte. Odpowiedź otworzy je ponownie.',
  close: 'Zamknij zgłoszenie',
  reopen: 'Otwórz ponownie',
  closed: 'Zgłoszenie jest zamknięte.',
  reopened: 'Zgłoszenie jest ponownie otwarte.',
  replyStates: {saved: 'Zapisano na tym urządzeniu', sending: 'Wysyłanie', refused: 'Nie przyjęto'},
  editReply: 'Edytuj odpowiedź',
  discardReply: 'Odrzuć',
});

export const requestTypes: Messages['requestTypes'] = {
  'technical-support': 'Wsparcie techniczne',
  'payments-renewal': 'Płatności i odnowienie',
  'trial-extension': 'Przedłużenie okresu próbnego',
  'store-related': 'Sprawy dotyczące sklepu',
  upgrades: 'Zmiana planu na wyższy',
  'invoice-changes': 'Zmiany na fakturach',
  'commission-payment': 'Wypłata prowizji',
  'product-management-related': 'Zarządzanie produktami',
  'sales-discussions': 'Rozmowy handlowe',
};
