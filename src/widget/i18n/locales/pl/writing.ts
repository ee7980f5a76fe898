import type {CountingIn} from '../../counting.ts';
import type {WritingMessages} from '../../messages.ts';
import {attachments} from './attachments.ts';
import {form} from './form.ts';
import {requestTypes, ticket} from './ticket.ts';

/** What is said where a ticket is read or written, fetched together with that. */
export const writing = (countingIn: CountingIn): WritingMessages => {
  const counting = countingIn('pl');
  const {plural} = counting;
  return {
    ticket: ticket(counting),
    requestTypes,
    form: form(counting),

    issues: {
      required: 'Proszę wypełnić to pole.',
      too_short: 'Za krótko: proszę wpisać co najmniej 3 znaki.',
      too_long: 'Za długo: proszę skrócić tekst.',
      too_many: 'Zbyt wiele plików: proszę usunąć część z nich.',
      invalid_email: 'Proszę podać pełny adres, np. nazwa@firma.example.',
      invalid_phone:
        'Proszę podać numer telefonu: co najmniej 5 cyfr, w razie potrzeby ze spacjami, + ( ) - . / i „ext”.',
      invalid_identifier: 'Proszę podać identyfikator liczący od 5 do 19 cyfr.',
      other_identifier: 'To identyfikator innego rodzaju. Proszę wpisać go we właściwym polu.',
      customer_required: 'Proszę podać adres e-mail, ZUID lub ZOID klienta.',
      service_name_required: 'Proszę podać usługę.',
      not_text: 'Zawiera znaki, których nie można zapisać: proszę je usunąć.',
      unknown_property: 'Ta informacja nie należy do tego miejsca.',
      unknown_upload: 'Tego pliku już nie ma: proszę załączyć go ponownie.',
      invalid: 'Nie można przyjąć tej wartości: proszę ją sprawdzić.',
    },
    attachments: attachments(counting),

    outbox: {
      received: (number) => `Przyjęto, numer ${number}`,
      saved:
        'Zgłoszenie zostanie wysłane automatycznie, gdy region będzie dostępny: dopóki ta strona jest otwarta lub po następnym otwarciu wsparcia dla partnerów.',
      savedNotLasting:
        'Zgłoszenie zostanie wysłane automatycznie, gdy region będzie dostępny. Proszę nie zamykać tej strony: ta przeglądarka nie pozwala go zapisać.',
      savedNobody:
        'Zgłoszenie zostanie wysłane automatycznie, gdy strona rozpozna, kto jest zalogowany. Proszę jej nie zamykać: do tego czasu nic nie jest zapisywane.',
      savedSignIn: 'Zgłoszenie zostanie wysłane po ponownym zalogowaniu.',
      savedBusy: (seconds) =>
        plural(seconds, {
          one: 'Region prosi o chwilę cierpliwości: automatyczna wysyłka za # sekundę.',
          few: 'Region prosi o chwilę cierpliwości: automatyczna wysyłka za # sekundy.',
          many: 'Region prosi o chwilę cierpliwości: automatyczna wysyłka za # sekund.',
        }),
      texts: {
        sending: 'Zgłoszenie jest w drodze.',
        received: 'Dział wsparcia otrzymał zgłoszenie. Można je śledzić w sekcji „Zgłoszenia”.',
        refused: 'Nic nie zostało utracone: proszę poprawić zgłoszenie i wysłać je ponownie.',
      },
      edit: 'Edytuj zgłoszenie',
      editLater: 'Rozpoczęto inne zgłoszenie. Proszę najpierw je dokończyć, potem będzie można edytować to.',
      discard: 'Odrzuć',
      another: 'Dodaj kolejne zgłoszenie',
      toForm: 'Wróć do formularza',
      toRequests: 'Pokaż w zgłoszeniach',
      sendNow: 'Wyślij teraz',
    },
  };
};
